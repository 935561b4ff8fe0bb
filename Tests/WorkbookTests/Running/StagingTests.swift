import Foundation
import Testing

@testable import Workbook

@Suite("The staging folder")
struct StagingTests {
  private func names(_ url: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
  }

  @Test("takes the old folder's place in one step, and leaves nothing behind")
  func publish() throws {
    let output = try ScratchFolder()
    for text in ["first", "second"] {
      let staging = try Staging(output: output.url, name: "01-a")
      try Data(text.utf8).write(to: staging.folder.appendingPathComponent("page"))
      try staging.publish()
      let page = output.url.appendingPathComponent("01-a/page")
      #expect(try String(contentsOf: page, encoding: .utf8) == text)
      #expect(try names(output.url) == ["01-a"])
    }
  }

  @Test("discarded leaves the old one")
  func discard() throws {
    let output = try ScratchFolder()
    try output.write("old", to: "01-a/page")
    let staging = try Staging(output: output.url, name: "01-a")
    #expect(try names(output.url).count == 2)
    staging.discard()
    #expect(try names(output.url) == ["01-a"])
  }

  @Test("of a run that was killed is removed, that of a living one is not")
  func abandoned() throws {
    let output = try ScratchFolder()
    // No process has a number this large on Linux.
    try output.write("", to: ".01-a.partial-999999999/page")
    let living = ".01-a.partial-\(getppid())"
    try output.write("", to: "\(living)/page")
    // One with this process's own number is from an earlier process that had it.
    try output.write("", to: ".01-a.partial-\(getpid())/page")
    let staging = try Staging(output: output.url, name: "01-a")
    let left = try names(output.url)
    #expect(!left.contains(".01-a.partial-999999999"))
    #expect(left.contains(living))
    #expect(try names(staging.folder).isEmpty)
    staging.discard()
  }
}

@Suite("New results beside the committed ones")
struct ResultsComparisonTests {
  private func results(
    metric: Double = 1, tolerance: Double = 0.1, holds: Bool? = true, claim: String = "E1",
    sum: String = "abc", measured: Double = 2, ours: String = "2", reproduced: Bool? = true
  ) -> Results {
    Results(
      Document(
        name: "01-a", title: "T", promise: "P", seed: 1, scale: "standard", knobs: [],
        sections: [],
        values: [ValueRecord(name: "m", value: metric, unit: "%", tolerance: tolerance, line: 1)],
        claims: [
          ClaimRecord(
            id: claim, text: "t", source: "s", expected: "e", measured: measured, unit: "",
            exact: true,
            holds: holds, line: 2)
        ],
        reported: [
          ReportedRecord(source: "table", paper: "1", ours: ours, reproduced: reproduced, line: 3)
        ], sources: ["main.swift": sum]))
  }

  @Test("equal ones differ in nothing")
  func equal() {
    let comparison = ResultsComparison(committed: results(), new: results())
    #expect(comparison.faults.isEmpty && comparison.differingMetrics == 0)
  }

  @Test("a metric within its tolerance is named, and is no fault")
  func within() {
    let comparison = ResultsComparison(committed: results(), new: results(metric: 1.05))
    #expect(comparison.faults.isEmpty)
    #expect(comparison.withinTolerance.count == 1)
    #expect(comparison.withinTolerance.first?.contains("the metric m was 1.0 %") == true)
  }

  @Test(
    "a metric beyond its tolerance, a lost claim, another verdict, changed sources: each a fault")
  func faults() {
    func faults(_ new: Results) -> [String] {
      ResultsComparison(committed: results(), new: new).faults
    }
    #expect(faults(results(metric: 1.2)).first?.contains("its tolerance is 0.1") == true)
    #expect(faults(results(holds: false)) == ["the claim E1 held and now did not hold"])
    #expect(faults(results(claim: "E2")).count == 2)
    #expect(faults(results(reproduced: false)).first?.contains("not reproduced") == true)
    #expect(faults(results(ours: "3")).first?.contains("is 3") == true)
    #expect(faults(results(sum: "def")).first?.contains("main.swift has changed") == true)
  }

  @Test("a claim's number that differs is named; one that is far off is a fault")
  func measured() {
    let near = ResultsComparison(committed: results(), new: results(measured: 2.2))
    #expect(near.faults.isEmpty && near.differingMetrics == 0)
    #expect(near.withinTolerance == ["the claim E1 measured 2, now 2.2"])
    #expect(ResultsComparison(committed: results(), new: results(measured: 3)).faults.count == 1)
    let rounding = ResultsComparison(
      committed: results(measured: 1e-16), new: results(measured: 5e-16))
    #expect(rounding.faults.isEmpty)
  }

  @Test(
    "a value's number in a claim's or a reported figure's words is compared as a metric, and only so"
  )
  func filledWords() {
    let old = results()
    var new = old
    (new.claims[0].expected, new.reported[0].ours) = ("e of another run", "2 of another run")
    #expect(ResultsComparison(committed: old, new: new).faults.isEmpty)
    for change in [\Results.claims[0].words, \Results.reported[0].words] {
      var new = old
      new[keyPath: change] = "other words"
      #expect(ResultsComparison(committed: old, new: new).faults.count == 1)
    }
  }

  @Test("a metric that is not a number in both is equal")
  func notANumber() {
    let comparison = ResultsComparison(
      committed: results(metric: .nan), new: results(metric: .nan))
    #expect(comparison.faults.isEmpty)
    #expect(!ResultsComparison(committed: results(), new: results(metric: .nan)).faults.isEmpty)
  }

  @Test("the committed tolerance counts, not a new and wider one")
  func tolerance() {
    let comparison = ResultsComparison(
      committed: results(), new: results(metric: 5, tolerance: 100))
    #expect(comparison.metricsOutside == 1)
  }
}
