import Foundation

/// The words and numbers of a benchmark's tables.
public struct BenchmarkTable {
  let results: BenchmarkResults

  public init(_ results: BenchmarkResults) {
    self.results = results
  }

  static let heads = [
    "case", "pass", "threads", "ours, ms", "PyTorch, ms", "ratio", "range", "share of peak",
  ]

  static func cells(_ measurement: BenchmarkResults.Measurement) -> [String] {
    [
      measurement.name, measurement.pass.rawValue, "\(measurement.threads)",
      timeText(measurement.ours), measurement.pytorch.map(timeText) ?? "–",
      measurement.ratio.map(ratioText) ?? "–",
      measurement.ratioRange.map { "\(ratioText($0[0])) to \(ratioText($0[1]))" } ?? "–",
      measurement.share.map(percentText) ?? "–",
    ]
  }

  /// The table for a terminal: columns two spaces apart, numbers on their right edge.
  public var text: String {
    let rows = [Self.heads] + results.cases.map(Self.cells)
    let widths = Self.heads.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let line = zip(row.indices, row).map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column < 2 ? cell + space : space + cell
      }
      return line.joined(separator: "  ").replacing(#/ +$/#, with: "")
    }.joined(separator: "\n")
  }

  /// The table for the README: a row for each case, the ratio and the share of the peak in each cell.
  public var markdown: String {
    let columns = Pass.allCases.reversed().flatMap { pass in [1, 2].map { (pass, $0) } }
      .filter { pass, threads in
        results.cases.contains { $0.pass == pass && $0.threads == threads }
      }
    var names: [String] = []
    for measurement in results.cases where !names.contains(measurement.name) {
      names.append(measurement.name)
    }
    let heads = ["case"] + columns.map { "\($0), \(threadsText($1))" }
    let rows = names.map { name in
      [name]
        + columns.map { pass, threads in
          results.cases.first { ($0.name, $0.pass, $0.threads) == (name, pass, threads) }
            .map(Self.short) ?? ""
        }
    }
    let rule = ["---"] + columns.map { _ in "---:" }
    return ([heads, rule] + rows).map { "| \($0.joined(separator: " | ")) |" }
      .joined(separator: "\n") + "\n"
  }

  /// "2.64 (81 %)", or without PyTorch "0.61 ms (81 %)".
  private static func short(_ measurement: BenchmarkResults.Measurement) -> String {
    let speed = measurement.ratio.map(ratioText) ?? "\(timeText(measurement.ours)) ms"
    return speed + (measurement.share.map { " (\(percentText($0)))" } ?? "")
  }

  /// What the numbers mean, in two sentences.
  public static let explanation =
    "The ratio is PyTorch's median time divided by ours, in the same run and with the same number "
    + "of threads: above 1 this core is faster. The share is how much of the processor's "
    + "peak, its multiply-adds measured in the same process, our products come to."
}

extension BenchmarkResults.Measurement {
  /// "0.612 ms, PyTorch 1.64 ms, ratio 2.68, 81 % of the peak, 3 discarded"
  public var progressText: String {
    var parts = ["\(timeText(ours)) ms"]
    if let pytorch { parts.append("PyTorch \(timeText(pytorch)) ms") }
    if let ratio { parts.append("ratio \(ratioText(ratio))") }
    if let share { parts.append("\(percentText(share)) of the peak") }
    if discarded > 0 { parts.append("\(discarded) discarded") }
    if disturbed > 0 { parts.append("\(disturbed) disturbed") }
    return parts.joined(separator: ", ")
  }
}

/// Three digits: "0.0384", "12.7", "494".
func timeText(_ milliseconds: Double) -> String {
  switch milliseconds {
  case ..<0.1: String(format: "%.4f", milliseconds)
  case ..<1: String(format: "%.3f", milliseconds)
  case ..<10: String(format: "%.2f", milliseconds)
  case ..<100: String(format: "%.1f", milliseconds)
  default: String(format: "%.0f", milliseconds)
  }
}

/// "0.97", "13.2"
func ratioText(_ ratio: Double) -> String { String(format: ratio < 10 ? "%.2f" : "%.1f", ratio) }

/// "81 %"
func percentText(_ share: Double) -> String { String(format: "%.0f %%", share * 100) }

/// "1 thread", "2 threads"
func threadsText(_ count: Int) -> String { count == 1 ? "1 thread" : "\(count) threads" }
