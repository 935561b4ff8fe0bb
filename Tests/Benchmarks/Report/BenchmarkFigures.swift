import Foundation
import Plot
import Workbook

/// The figures of a benchmark's page.
struct BenchmarkFigures {
  let results: BenchmarkResults

  /// One chart of ratios for each kind of layer that was measured beside PyTorch, and one for the cells
  /// that PyTorch has no layer for.
  var ratios: [ReportPage.Drawing] {
    let layers = LayerKind.allCases.map { kind in
      ratio(
        of: "\(kind.rawValue) layers", "ratio-\(kind.rawValue.lowercased())", kind.rawValue,
        results.cases.filter { $0.name.hasPrefix("\(kind.rawValue) T ") }, label: onShortLines)
    }
    // The largest shape of each: a narrow page has room for no more names.
    let variants = VariantKind.allCases.flatMap { kind in
      let mine = results.cases.filter { $0.name.hasPrefix("\(kind.rawValue) T ") }
      return mine.filter { $0.name == mine.last?.name }
    }
    return
      (layers + [
        ratio(
          of: "cells written in PyTorch's operations", "ratio-variants", "Variants", variants,
          label: { $0.replacing(#/ T .*, /#, with: " ").replacing("H ", with: "H\u{a0}") })
      ]).compactMap { $0 }
  }

  private func ratio(
    of what: String, _ name: String, _ title: String, _ measured: [BenchmarkResults.Measurement],
    label: (String) -> String
  ) -> ReportPage.Drawing? {
    let values = measured.compactMap(\.ratio)
    guard let least = values.min(), let greatest = values.max() else { return nil }
    let faster = values.count { $0 >= 1 }
    let range = min(least * 0.85, 0.8)...max(greatest * 1.25, 1.25)
    return ReportPage.Drawing(
      name: name,
      caption: "PyTorch's time over ours for \(what): above the line this core is faster.",
      alternative: """
        Dot chart of PyTorch's time divided by ours for \(what), in training \
        and forward, on one and two threads. \(faster) of \(values.count) points lie at or above \
        the line at 1; they reach from \(ratioText(least)) to \(ratioText(greatest)).
        """,
      figure: Figure(
        "\(title): as fast as PyTorch or faster in \(faster) of \(values.count) measurements",
        x: .categories("case", names(measured).map(label)),
        y: Axis("PyTorch's time / ours", scale: .log, range: range, ticks: ticks(in: range)),
        labels: .legend, height: 440, marks(measured)))
  }

  private func names(_ measured: [BenchmarkResults.Measurement]) -> [String] {
    var names: [String] = []
    for measurement in measured where !names.contains(measurement.name) {
      names.append(measurement.name)
    }
    return names
  }

  /// "LSTM T 100, B 20" breaks between its axes only.
  private func onShortLines(_ name: String) -> String {
    name.drop { $0 != "T" }.split(separator: "T ", maxSplits: 1).last
      .map { "T " + $0.drop { $0 == " " } }.map { text in
        text.split(separator: ", ").map { $0.replacing(" ", with: "\u{a0}") }
          .joined(separator: " ")
      } ?? name
  }

  private func marks(_ measured: [BenchmarkResults.Measurement]) -> [Mark] {
    let names = names(measured)
    let looks: [(Pass, Int, Symbol)] = [
      (.training, 1, .hidden), (.training, 2, .forget), (.forward, 1, .input),
      (.forward, 2, .output),
    ]
    var marks = looks.enumerated().compactMap { index, look -> Mark? in
      let (pass, threads, symbol) = look
      let shown = measured.filter { $0.pass == pass && $0.threads == threads && $0.ratio != nil }
      guard !shown.isEmpty else { return nil }
      return .points(
        x: shown.map { measurement in
          Double(names.firstIndex(of: measurement.name) ?? 0) + 0.14 * (Double(index) - 1.5)
        },
        y: shown.map { $0.ratio ?? 1 }, label: "\(pass.rawValue), \(threadsText(threads))",
        color: symbol)
    }
    marks.append(.horizontal(1, label: "PyTorch", showsValue: false))
    return marks
  }

  private func ticks(in range: ClosedRange<Double>) -> [Tick] {
    [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100].filter(range.contains)
      .map { Tick($0, $0 < 1 ? "\($0)" : "\(Int($0))") }
  }

  /// The axes whose length was varied, with the exponent that the number of operations has.
  static let axes: [(name: String, label: String, exponent: Double)] = [
    ("T", "T, time steps", 1), ("B", "B, sequences in a batch", 1),
    ("H", "H, hidden units", 2),
  ]

  /// Time over T, B and H on logarithmic axes.
  var scaling: ReportPage.Drawing? {
    let measured = Self.axes.map { axis in
      (axis, results.scaling.filter { $0.axis == axis.name }.sorted { $0.size < $1.size })
    }.filter { $0.1.count > 1 }
    guard !measured.isEmpty else { return nil }
    let slopes = measured.map { axis, points in
      let fitted = fittedExponent(points.map { Double($0.size) }, points.map(\.ours)) ?? 0
      return (axis.name, fitted, axis.exponent)
    }
    let words = slopes.map { String(format: "%@: %.2f (the operations: %.0f)", $0, $1, $2) }
      .joined(separator: ", ")
    return ReportPage.Drawing(
      name: "scaling",
      caption:
        "One LSTM training pass on one thread; T 64, B 32, I 64, H 128 where nothing else is "
        + "said, and I = H/2 where H varies. Exponents fitted to our times: \(words).",
      alternative: """
        Three charts on logarithmic axes of the time of an LSTM training pass, over the number of \
        time steps, the batch and the hidden units, with a line of the slope of the number of \
        operations. Fitted exponents of our times: \(words).
        """,
      figure: Figure(
        "The cost grows with T and B in proportion, with H as its square",
        panels: measured.map { axis, points in panel(axis, points) },
        columns: measured.count, width: 980))
  }

  private func panel(
    _ axis: (name: String, label: String, exponent: Double),
    _ points: [BenchmarkResults.ScalingPoint]
  ) -> Panel {
    let x = points.map { Double($0.size) }
    // The line of the operations goes through the largest case, where nothing else counts.
    let (last, time) = (x[x.count - 1], points[points.count - 1].ours)
    var marks: [Mark] = [
      .line(
        x: x, y: x.map { time * pow($0 / last, axis.exponent) },
        label: "slope \(Int(axis.exponent))", color: .reference, dash: .dotted, markers: false),
      .line(x: x, y: points.map(\.ours), label: "ours", color: .hidden),
    ]
    let theirs = points.compactMap(\.pytorch)
    if theirs.count == points.count {
      marks.append(.line(x: x, y: theirs, label: "PyTorch", color: .forget))
    }
    return Panel(
      x: Axis(axis.label, scale: .log, ticks: points.map { Tick($0.size, "\($0.size)") }),
      y: Axis("time of a pass", unit: "ms", scale: .log), labels: .legend, marks)
  }
}
