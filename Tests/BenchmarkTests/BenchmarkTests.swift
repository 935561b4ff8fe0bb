import Foundation
import Testing

@testable import BenchmarkReport

@Suite("What a benchmark makes of its times")
struct BenchmarkTests {
  private static func round(_ ours: Double, _ pytorch: Double?, foreign: Double = 0) -> Round {
    Round(
      ours: ours, pytorch: pytorch,
      use: ProcessorUse(elapsed: 1, processors: 2, idle: 1 - foreign, own: 1))
  }

  private static let rates = MachineRates(operations: 100, bytes: 20, activations: 2)
  private static let shape = LayerShape(time: 100, batch: 20, inputs: 2, hidden: 32)

  static func measurement(
    _ name: String = "LSTM \(shape.name)", ours: [Double] = [0.5, 0.4, 0.6],
    pytorch: [Double]? = [1, 2, 0.9], pass: Pass = .training
  ) throws -> BenchmarkResults.Measurement {
    let rounds = ours.indices.map { round(ours[$0], pytorch?[$0]) }
    return try #require(
      BenchmarkResults.Measurement(
        name, pass, threads: 1, KeptRounds(rounds, wanted: 3),
        cost: Cost(.lstm, shape, pass), rates: rates))
  }

  static func results(_ cases: [BenchmarkResults.Measurement]) -> BenchmarkResults {
    BenchmarkResults(
      machine: "a processor", date: "2026-01-31", versions: ["Swift": "6.3.1"],
      peak: [1: 104.2, 2: 201.7], cases: cases)
  }

  @Test(
    "A spread has the middle value and both ends",
    arguments: [
      ([3.0, 1, 2], 2.0, 1.0, 3.0), ([4, 1, 2, 3], 2.5, 1, 4), ([7], 7, 7, 7),
    ])
  func spread(values: [Double], median: Double, least: Double, greatest: Double) throws {
    let spread = try #require(Spread(values))
    #expect(spread.median == median && spread.range == [least, greatest])
    #expect(Spread([]) == nil)
  }

  @Test("A power law's exponent is found; one place or a time of zero has none")
  func exponent() throws {
    let x = [2.0, 4, 8]
    #expect(abs(try #require(fittedExponent(x, x.map { 3 * $0 * $0 })) - 2) < 1e-12)
    #expect(fittedExponent([2, 2], [1, 2]) == nil)
    #expect(fittedExponent([1, 2], [0, 2]) == nil)
  }

  @Test(
    "What neither side used of a round was used by something else; a tenth of a core is allowed")
  func foreignUse() {
    let quiet = ProcessorUse(elapsed: 2, processors: 2, idle: 1.9, own: 1.95)
    #expect(abs(quiet.foreign - 0.075) < 1e-12 && !quiet.isDisturbed)
    let loud = ProcessorUse(elapsed: 2, processors: 2, idle: 1.7, own: 2)
    #expect(abs(loud.foreign - 0.15) < 1e-12 && loud.isDisturbed)
    #expect(ProcessorUse(elapsed: 1, processors: 2, idle: 1.2, own: 1).foreign == 0)
  }

  @Test("Disturbed rounds are thrown away; where too few are quiet, the quietest of them fill up")
  func kept() {
    let quiet = (0..<3).map { Self.round(Double($0 + 1), 1) }
    let loud = [Self.round(8, 1, foreign: 0.5), Self.round(9, 1, foreign: 0.2)]
    let enough = KeptRounds(loud + quiet, wanted: 3)
    #expect(enough.rounds == quiet)
    #expect((enough.discarded, enough.disturbed) == (2, 0))
    let few = KeptRounds(loud + quiet, wanted: 4)
    #expect(few.rounds.map(\.ours) == [1, 2, 3, 9])
    #expect((few.discarded, few.disturbed) == (1, 1))
  }

  @Test("An LSTM training pass has 6·T·B·(I + H)·4H operations, forward a third of them")
  func operations() {
    let training = Cost(.lstm, Self.shape, .training)
    #expect(training.operations == 6 * 100 * 20 * 34 * 128)
    #expect(Cost(.lstm, Self.shape, .forward).operations == training.operations / 3)
    #expect(Cost(.gru, Self.shape, .training).operations == training.operations * 0.75)
    #expect(Cost(.rnn, Self.shape, .training).operations == training.operations / 4)
  }

  @Test("A cell of any kind costs its products, and on the way back what it keeps")
  func anyCell() {
    func cost(_ pass: Pass) -> Cost {
      Cost(weights: 1000, moved: 300, activations: 7, Self.shape, pass)
    }
    #expect(cost(.forward).operations == 4_000_000)
    #expect(cost(.training).operations == 12_000_000)
    #expect(cost(.training).activations == 14_000)
    #expect(cost(.forward).bytes == 276_000)
    #expect(cost(.training).bytes == 3_228_000)
  }

  @Test("The ratio is PyTorch's median over ours, the range that of the rounds")
  func ratio() throws {
    let measurement = try Self.measurement()
    #expect(measurement.ours == 0.5 && measurement.pytorch == 1 && measurement.ratio == 2)
    #expect(measurement.ratioRange == [1.5, 5])
    // 52.2 million operations at 100 · 10⁹ a second take 0.522 ms.
    #expect(measurement.share == 1.044)
    #expect(measurement.limits.products == 0.5222)
  }

  @Test("results.json has the keys that a reader of it expects, and null without PyTorch")
  func json() throws {
    let results = Self.results([try Self.measurement(pytorch: nil)])
    let text = try results.json()
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(object["machine"] as? String == "a processor")
    #expect(object["versions"] as? [String: String] == ["Swift": "6.3.1"])
    #expect(object["peak_gflops"] as? [String: Double] == ["1": 104.2, "2": 201.7])
    let first = try #require((object["cases"] as? [[String: Any]])?.first)
    #expect(first["case"] as? String == "LSTM T 100, B 20, I 2, H 32")
    #expect(first["pass"] as? String == "training" && first["threads"] as? Int == 1)
    #expect(first["ours_ms"] as? Double == 0.5 && first["share"] as? Double == 1.044)
    for key in ["pytorch_ms", "ratio", "ratio_range"] { #expect(first[key] is NSNull, "\(key)") }
    #expect(try BenchmarkResults(json: Data(text.utf8)) == results)
  }

  @Test("The terminal's table has its numbers one below the other")
  func table() throws {
    let slow = try Self.measurement(ours: [12.34], pytorch: [11], pass: .forward)
    let table = BenchmarkTable(Self.results([try Self.measurement(), slow])).text
    let expected = [
      "case" + spaces(25) + "pass      threads  ours, ms  PyTorch, ms  ratio",
      "LSTM T 100, B 20, I 2, H 32  training        1     0.500         1.00   2.00",
      "LSTM T 100, B 20, I 2, H 32  forward         1      12.3         11.0   0.89",
    ]
    let rest = [
      spaces(9) + "range  share of peak", "  1.50 to 5.00          104 %",
      "  0.89 to 0.89            1 %",
    ]
    #expect(table == zip(expected, rest).map { $0 + $1 }.joined(separator: "\n"))
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  @Test("The README's table has a row for each case, and times where there is no ratio")
  func markdown() throws {
    let forward = try Self.measurement(pytorch: nil, pass: .forward)
    let table = BenchmarkTable(Self.results([try Self.measurement(), forward])).markdown
    #expect(
      table == """
        | case | training, 1 thread | forward, 1 thread |
        | --- | ---: | ---: |
        | LSTM T 100, B 20, I 2, H 32 | 2.00 (104 %) | 0.500 ms (35 %) |

        """)
  }

  @Test("A case below its target says what bounds it")
  func bounds() throws {
    let fast = try Self.measurement()
    #expect(!Target.isMissed(fast))
    let slow = try Self.measurement(ours: [9], pytorch: [10])
    #expect(Target.isMissed(slow) && slow.boundSentence.contains("bound by none of them"))
    let late = try Self.measurement(ours: [0.6], pytorch: [0.5])
    #expect(Target.isMissed(late) && late.boundSentence.contains("compute bound"))
  }

  @Test("The page has its table, its figures and its files, without PyTorch too")
  func page() throws {
    let output = FileManager.default.temporaryDirectory
      .appendingPathComponent("workbook-benchmarks-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: output) }
    let folder = output.appendingPathComponent("benchmarks")
    let peephole = try Self.measurement(VariantKind.peephole.name(Self.shape))
    var results = Self.results([try Self.measurement(), peephole])
    results.scaling = [("T", 8, 1.0), ("T", 16, 2.1)].map {
      BenchmarkResults.ScalingPoint(axis: $0, size: $1, ours: $2, pytorch: nil)
    }
    try BenchmarkPage(results).write(to: folder)
    let page = try String(
      contentsOf: folder.appendingPathComponent("index.html"), encoding: .utf8)
    for words in [
      "2.00", "1.50 to 5.00", "a processor", "figure:ratio-lstm", "figure:scaling",
      "figure:ratio-variants",
      "LSTM layer</caption>", "Cells that PyTorch has no layer for</caption>",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    for file in ["results.json", "table.md", "scaling.svg", "ratio-lstm.narrow.svg"] {
      #expect(files.contains(file), "\(file)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: output.path) == ["benchmarks"])
    try BenchmarkPage(Self.results([try Self.measurement(pytorch: nil)])).write(to: folder)
    let alone = try String(
      contentsOf: folder.appendingPathComponent("index.html"), encoding: .utf8)
    #expect(alone.contains("make bench-setup") && !alone.contains("figure:ratio"))
  }
}
