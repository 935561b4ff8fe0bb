// What marks compute from their values: bins, quartiles, places side by side, names on axes.

import Testing

@testable import Plot

@Suite struct MarkTests {
  private func series(_ marks: [Mark], x: Axis = Axis("x")) -> [Series] {
    Chart(x: x, y: Axis("y"), marks: marks).series
  }

  @Test("bins begin at multiples of their width and count every value once")
  func bins() throws {
    let part = try #require(series([.histogram([0.0, 0.1, 0.3, 0.35, 0.5], binWidth: 0.1)]).first)
    #expect(part.x == [0.05, 0.15, 0.25, 0.35, 0.45, 0.55])
    #expect(part.y == [1, 1, 0, 2, 0, 1])
    #expect(part.halfWidth == 0.05)
  }

  @Test("a density has an area of one, whatever the number of values", arguments: [7, 100, 1000])
  func density(count: Int) throws {
    let values = (0..<count).map { Double($0 * $0) / Double(count) }
    let part = try #require(series([.histogram(values, height: .density)]).first)
    let area = part.y.reduce(0, +) * part.halfWidth * 2
    #expect(abs(area - 1) < 1e-9)
    #expect((4...62).contains(part.x.count))
  }

  @Test("histograms without a width of their own share one, and equal values have one bin")
  func sharedBins() {
    let parts = series([
      .histogram((0..<50).map { Double($0) / 50 }), .histogram((0..<500).map { Double($0) / 25 }),
    ])
    #expect(parts[0].halfWidth == parts[1].halfWidth)
    #expect(series([.histogram([3, 3, 3])]).first?.y == [3])
  }

  @Test("a box plot's quartiles are interpolated, and what lies far out is an outlier")
  func boxes() {
    let box = BoxSummary([5, 1, 3, 2, 4, 20])
    #expect(box.lowerQuartile == 2.25)
    #expect(box.median == 3.5)
    #expect(box.upperQuartile == 4.75)
    #expect(box.lowerWhisker == 1)
    #expect(box.upperWhisker == 5)
    #expect(box.outliers == [20])
    let single = BoxSummary([7])
    #expect([single.lowerWhisker, single.median, single.upperWhisker] == [7, 7, 7])
  }

  @Test("bars of several marks stand side by side, without overlap, around their category")
  func sideBySide() {
    let parts = series([.bars([1, 2]), .bars([3, 4]), .bars([5, 6])])
    for category in 0..<2 {
      let middles = parts.map { $0.x[category] }
      #expect(abs(middles[1] - Double(category)) < 1e-9)
      for (left, right) in zip(parts, parts.dropFirst()) {
        #expect(left.x[category] + left.halfWidth <= right.x[category] - right.halfWidth)
      }
    }
    #expect(Set(parts.map(\.symbol)).count == 3)
    #expect(Set(parts.map(\.fill)).count == 3)
  }

  @Test("an axis of bars shows zero, and leaves room for the numbers above")
  func barRange() {
    let frame = Frame(left: 0, top: 0, right: 600, bottom: 300)
    let x = Axis.categories("cell", ["a", "b"])
    let chart = Chart(x: x, y: Axis("y"), marks: [.bars([9, 10], decimals: 0)])
    let layout = ChartLayout(chart, frame: frame)
    #expect(layout.y.range.lowerBound == 0)
    #expect(layout.y.range.upperBound > 10)
    #expect(layout.x.range == -0.5...1.5)
  }

  @Test("long category names break at spaces or take turns in two rows")
  func categoryNames() {
    let broken = CategoryLabels(.categories("", ["no output gate", "b"]), slot: 70)
    #expect(broken.entries.filter { $0.place == 0 }.count > 1)
    let words = ["Unbreakablylongword", "Anotherverylongword", "c"]
    let turns = CategoryLabels(.categories("", words), slot: 60)
    #expect(turns.entries.map(\.line) == [0, 1, 0])
    #expect(turns.lineCount == 2)
  }

  @Test("symbols of a sequence are all named, blanks by signs of their own")
  func symbols() {
    let labels = CategoryLabels(.symbols("", "a b\n"), slot: 8)
    #expect(labels.entries.map(\.text) == ["a", "␣", "b", "↵"])
    #expect(labels.size < FontSize.body)
  }

  @Test("boundaries stand between time steps and are named once, where one can see the line")
  func boundaries() {
    let chart = Chart(x: Axis("x"), y: Axis("y"), marks: [.boundaries([0, 4, 9], label: "new")])
    #expect(chart.references.map(\.value) == [-0.5, 3.5, 8.5])
    #expect(chart.references.map(\.label) == ["", "new", ""])
  }
}
