import Testing

@testable import Recurrent

@Suite("A sweep over rows and columns")
struct GridSweepTests {
  private typealias Sides = [[GridSide<Double>]]

  private static func made(
    rows: Int, columns: Int, _ generator: inout SeededGenerator
  ) -> (block: GridBlock<Double>, depth: Sides) {
    let block = GridBlock<Double>(
      dimensions: [.lstm, .lstm, .lstm], hidden: 3, using: &generator)
    let depth = (0..<rows).map { _ in
      (0..<columns).map { _ in
        let parts = (0..<2).map { _ in
          Variable(Tensor<Double>(normal: 1, [2, 3], using: &generator), trainable: true)
        }
        return GridSide(hidden: parts[0], memory: parts[1])
      }
    }
    return (block, depth)
  }

  /// The image turned so that a corner comes to the top left.
  private static func turned(_ sides: Sides, _ corner: GridCorner) -> Sides {
    let rows = corner.isTop ? sides : sides.reversed()
    return corner.isLeft ? rows : rows.map { $0.reversed() }
  }

  private static func values(_ sides: Sides) -> [Tensor<Double>] {
    sides.flatMap { $0.flatMap { $0.parts.map(\.value) } }
  }

  @Test(
    "from any corner is one from the top left over the image turned", arguments: GridCorner.allCases
  )
  func corners(corner: GridCorner) {
    var generator = SeededGenerator(seed: 1)
    let (block, depth) = Self.made(rows: 2, columns: 3, &generator)
    let ours = Self.values(block.sweep(depth, from: corner))
    let turned = block.sweep(Self.turned(depth, corner))
    #expect(ours == Self.values(Self.turned(turned, corner)))
    #expect((ours == Self.values(block.sweep(depth))) == (corner == .topLeft))
  }

  @Test("lets each place see what is above it and to its left, and nothing else")
  func reach() {
    var generator = SeededGenerator(seed: 2)
    let (block, depth) = Self.made(rows: 3, columns: 3, &generator)
    sum(block.sweep(depth)[1][1].hidden).backward()
    for row in 0..<3 {
      for column in 0..<3 {
        let reaches = (depth[row][column].hidden.gradient?.norm ?? 0) > 0
        #expect(reaches == (row <= 1 && column <= 1), "row \(row), column \(column)")
      }
    }
  }

  // Three by three: a forget gate shows from the third place on.
  @Test("has the gradients that central differences measure")
  func gradients() {
    var generator = SeededGenerator(seed: 3)
    let (block, depth) = Self.made(rows: 3, columns: 3, &generator)
    let weights = Variable(Tensor<Double>(normal: 1, [2, 3], using: &generator))
    let variables = block.parameters + [("corner", depth[0][0].memory)]
    for check in checkGradients(
      variables,
      loss: {
        let end = block.sweep(block.sweep(depth), from: .bottomRight)
        return sum(end[0][0].hidden * weights) + sum(end[0][1].memory * weights)
      })
    {
      #expect(check.relativeError < 1e-6 && check.analytic.norm > 0, "\(check.name)")
    }
  }

  @Test("untied blocks that are copies of one block give what the one block gives")
  func copies() {
    var generator = SeededGenerator(seed: 4)
    let (block, depth) = Self.made(rows: 2, columns: 3, &generator)
    let copies = (0..<6).map { _ in block.copied() }
    let untied = GridBlock.sweep(depth, from: .topRight) { copies[3 * $0 + $1] }
    #expect(Self.values(untied) == Self.values(block.sweep(depth, from: .topRight)))
  }

  @Test(
    "tied or not along rows or columns, each block has the gradient that central differences measure",
    arguments: [true, false], [true, false])
  func untied(alongRows: Bool, alongColumns: Bool) {
    var generator = SeededGenerator(seed: 5)
    let (first, depth) = Self.made(rows: 3, columns: 3, &generator)
    let count = (alongRows ? 3 : 1) * (alongColumns ? 3 : 1)
    let blocks =
      [first]
      + (1..<count).map { _ in
        GridBlock<Double>(dimensions: [.lstm, .lstm, .lstm], hidden: 3, using: &generator)
      }
    let weights = Variable(Tensor<Double>(normal: 1, [2, 3], using: &generator))
    let variables = blocks.enumerated().flatMap { named("\($0)", $1.parameters) }
    let checks = checkGradients(variables) {
      let end = GridBlock.sweep(depth) { row, column in
        blocks[(alongRows ? row : 0) * (alongColumns ? 3 : 1) + (alongColumns ? column : 0)]
      }
      // All places count, so that the weights of every block along depth do.
      let terms = end.flatMap { $0 }.map { sum($0.hidden * weights) + sum($0.memory * weights) }
      return terms.dropFirst().reduce(terms[0], +)
    }
    #expect(checks.count == 24 * count)
    for check in checks {
      #expect(check.relativeError < 1e-6, "\(check.name)")
      if check.name.contains("dimension0") { #expect(check.analytic.norm > 0, "\(check.name)") }
    }
  }

  @Test("over a single row, blocks of two dimensions are one layer of a grid over time")
  func time() {
    var generator = SeededGenerator(seed: 6)
    let grid = GridLSTM<Double>(layers: 2, inputs: 2, hidden: 3, tied: false, using: &generator)
    let steps = (0..<4).map { _ in
      Variable(Tensor<Double>(normal: 1, [2, 2], using: &generator))
    }
    let entering = [steps.map { grid.projection($0) }]
    let top = [0, 1].reduce(entering) { sides, layer in
      GridBlock.sweep(sides) { _, _ in grid.layers[layer] }
    }
    let outputs = grid.unrolled(stacking(steps).reshaped([4, 2, 2]), from: nil, lengths: nil)
      .outputs
    for (step, side) in top[0].enumerated() {
      #expect((side.hidden.value - outputs.slice(step).value).largestMagnitude < 1e-14)
    }
  }

  // Nothing else tells the side along rows from the side along columns: turned images agree either way.
  @Test("computes what loops over single numbers compute")
  func loops() {
    var generator = SeededGenerator(seed: 7)
    let (block, depth) = Self.made(rows: 3, columns: 2, &generator)
    let swept = block.sweep(depth)
    let zero = [Double](repeating: 0, count: 3)
    for sequence in 0..<2 {
      func numbers(_ variable: Variable<Double>) -> [Double] { variable.value.rows[sequence] }
      typealias Side = (h: [Double], m: [Double])
      var above = [Side](repeating: (zero, zero), count: 2)
      for row in 0..<3 {
        var beside: Side = (zero, zero)
        for column in 0..<2 {
          let below = depth[row][column]
          let next = scalarBlock(
            block, h: [numbers(below.hidden), above[column].h, beside.h],
            m: [numbers(below.memory), above[column].m, beside.m])
          above[column] = (next.h[1], next.m[1])
          beside = (next.h[2], next.m[2])
          for (ours, loop) in zip(
            numbers(swept[row][column].hidden) + numbers(swept[row][column].memory),
            next.h[0] + next.m[0])
          {
            #expect(abs(ours - loop) < 1e-12)
          }
        }
      }
    }
  }
}
