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
}
