import Foundation
import Workbook

/// Writes a benchmark's folder: the page with its figures, `results.json` and `table.md`.
public struct BenchmarkPage {
  let results: BenchmarkResults

  public init(_ results: BenchmarkResults) {
    self.results = results
  }

  /// Builds the folder beside the last good one and exchanges the two.
  ///
  /// - Parameter folder: where it comes to stand, `Output/benchmarks`.
  public func write(to folder: URL) throws {
    let figures = BenchmarkFigures(results: results)
    let ratios = figures.ratios
    let scaling = figures.scaling
    let page = ReportPage(
      title: "Benchmarks", promise: promise, drawings: ratios + (scaling.map { [$0] } ?? []))
    let table = BenchmarkTable(results).markdown
    let files = ["results.json": try results.json(), "table.md": table]
    try page.write(to: folder, files: files) { html in
      sections(ratios.compactMap { html[$0.name] }, scaling.flatMap { html[$0.name] } ?? "")
    }
  }

  private var promise: String {
    results.cases.contains { $0.ratio != nil }
      ? "The same work here and in PyTorch, in turn on the same machine: how long each takes."
      : "How long this core takes. PyTorch was not there to compare with: make bench-setup."
  }

  private func sections(_ ratios: [String], _ scaling: String) -> String {
    var parts = [section("how", "What was measured, and how", conditions)]
    if !ratios.isEmpty {
      parts.append(section("ratios", "Beside PyTorch", ratios.joined(separator: "\n")))
    }
    parts.append(section("times", "Every measurement", tables))
    if !scaling.isEmpty { parts.append(section("scaling", "What a longer axis costs", scaling)) }
    let missed = results.cases.filter(Target.isMissed)
    if !missed.isEmpty { parts.append(section("bounds", "What holds it back", bounds(missed))) }
    return parts.joined(separator: "\n")
  }

  private func section(_ id: String, _ title: String, _ body: String) -> String {
    """
    <section>
    <h2 id="\(id)"><a class="self" href="#\(id)">\(title.htmlEscaped)</a></h2>
    \(body)
    </section>
    """
  }

  private var conditions: String {
    let versions = results.versions.sorted { $0.key < $1.key }
      .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    let peaks = results.peak.sorted { $0.key < $1.key }
      .map { "\(threadsText(Int($0.key) ?? 0)) \(Int($0.value.rounded()))" }
      .joined(separator: ", ")
    let paragraphs = [
      "\(results.machine). \(versions). \(results.date).",
      "T is time, B batch, I inputs, H hidden units. A forward pass keeps no record for gradients; "
        + "training is forward and backward, the inputs’ gradient included. Before it is timed, each "
        + "case’s outputs and gradients are compared with PyTorch’s, from the same weights.",
      BenchmarkTable.explanation,
      "The two sides run strictly in turn, each only when the other has come to rest; times are "
        + "medians of \(roundsText) rounds. Rounds in which something "
        + "else used more than a tenth of a core are thrown away and repeated: \(results.discarded) "
        + "were. The costs against T, B and H are medians of 3 rounds, disturbed or not."
        + disturbance + waiting,
      "PyTorch runs as it comes: nn.LSTM on the processor is oneDNN’s fused layer, nn.GRU and nn.RNN are "
        + "separate operations at every step. The LSTM of plain operations and the cells that PyTorch has no "
        + "layer for are eager, without torch.compile; these take x’s products for all steps at once and "
        + "h’s for all gates at once; the Grid LSTMs, of \(VariantKind.gridLayers) layers, take one product "
        + "a block. Adam is PyTorch’s fused one.",
      "The peak is what the processor does in multiply-adds on numbers that are in its registers "
        + "already, the best of several trials, in the same process; with two threads each has "
        + "its own. No product of matrices comes quite up to it. In 10⁹ operations a second: "
        + "\(peaks).",
    ]
    return paragraphs.map { "<p>\($0.replacing("'", with: "’").htmlEscaped)</p>" }
      .joined(separator: "\n") + "\n<p><a href=\"results.json\">results.json</a></p>"
  }

  /// "7", or "3 to 7" where some measurements had to do with fewer.
  private var roundsText: String {
    let rounds = results.cases.map(\.rounds)
    let (least, most) = (rounds.min() ?? 0, rounds.max() ?? 0)
    return least == most ? "\(most)" : "\(least) to \(most)"
  }

  private var waiting: String {
    guard let waiting = results.waiting else { return "" }
    let words = waiting == "passive" ? "asleep (OMP_WAIT_POLICY=passive)" : "as OpenMP’s default is"
    return " PyTorch’s threads wait for each other \(words): the faster way of the two in a trial "
      + "of two LSTM layers beforehand, where OMP_WAIT_POLICY did not say which."
  }

  private var disturbance: String {
    results.disturbed == 0
      ? ""
      : " Where the machine was too busy the quietest rounds count: in \(results.disturbed) of "
        + "\(results.cases.count) measurements, marked *."
  }

  /// One table for each kind of case.
  private var tables: String {
    func kind(of name: String) -> String {
      if LayerKind.allCases.contains(where: { name.hasPrefix("\($0.rawValue) T ") }) {
        return "\(name.prefix { $0 != " " }) layer"
      }
      let isVariant = VariantKind.allCases.contains { name.hasPrefix("\($0.rawValue) T ") }
      return isVariant ? "Cells that PyTorch has no layer for" : "Whole programs"
    }
    var titles: [String] = []
    for measurement in results.cases where !titles.contains(kind(of: measurement.name)) {
      titles.append(kind(of: measurement.name))
    }
    return titles.map { title in
      table(title, results.cases.filter { kind(of: $0.name) == title })
    }.joined(separator: "\n")
  }

  private func table(_ caption: String, _ rows: [BenchmarkResults.Measurement]) -> String {
    let heads = BenchmarkTable.heads.map { "<th scope=\"col\">\($0)</th>" }.joined()
    let body = rows.map { measurement in
      let cells = BenchmarkTable.cells(measurement).map(\.htmlEscaped)
      let others = zip(BenchmarkTable.heads, cells).dropFirst()
        .map { "<td data-label=\"\($0):\">\($1)</td>" }.joined()
      let mark = measurement.disturbed > 0 ? "*" : ""
      return "<tr><th scope=\"row\">\(cells[0])\(mark)</th>\(others)</tr>"
    }
    return """
      <table class="judged"><caption>\(caption.htmlEscaped)</caption>
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(body.joined(separator: "\n"))
      </tbody></table>
      """
  }

  private func bounds(_ missed: [BenchmarkResults.Measurement]) -> String {
    let items = missed.map { "<li>\($0.boundSentence.htmlEscaped)</li>" }
    return """
      <p>\(missed.count) of \(results.cases.count) measurements are slower than PyTorch or below \
      \(percentText(Target.share)) of the peak. What their parts would take alone, at the rates that \
      this machine has for products, for copying memory and for sigmoids, says what bounds them. \
      Where everything fits into the caches, moving it costs less than is said here.</p>
      <details><summary>\(missed.count) measurements, one by one</summary>
      <ul>
      \(items.joined(separator: "\n"))
      </ul>
      </details>
      """
  }
}
