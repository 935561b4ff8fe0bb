// One small figure of each kind, shared by the tests.

import Foundation
import Gallery
import Plot
import Testing

struct Sample: Sendable, CustomTestStringConvertible {
  let name: String
  let figure: Figure
  var testDescription: String { name }

  /// The small ones here and the gallery's; an animation is tested by its still here.
  static let all = small + gallery
  static let gallery = entries.map { Sample(name: "gallery-\($0.name)", figure: $0.figure) }

  static let small = [
    Sample(
      name: "lines",
      figure: Figure(
        "The loss falls below the trigram", x: Axis("characters read", unit: "millions"),
        y: Axis("loss", unit: "nats per character"),
        [
          .line(
            x: [0, 1, 2], y: [3.5, 2, 1.5], lower: [3.25, 1.75, 1.25], upper: [3.75, 2.5, 1.75],
            label: "tanh RNN", color: .hidden),
          .line(x: [0, 1, 2], y: [3.25, 1.75, 1.5], label: "LSTM", color: .cell),
          .horizontal(1.76, label: "trigram"), .vertical(1, label: "epoch 1"),
        ])),
    Sample(
      name: "log-points",
      figure: Figure(
        "More parameters help", x: Axis("parameters", scale: .log), y: Axis("loss", unit: "nats"),
        [
          .points(x: [1000, 20_000, 900_000], y: [2.5, 2, 1.5], label: "random", color: .data),
          .band(x: [1000, 900_000], lower: [1, 1], upper: [1.25, 1.25], label: "human"),
        ])),
    Sample(
      name: "heat-map",
      figure: Figure(
        "One unit turns its sign",
        HeatMap(
          [[-1.0, 0, 0.5], [0.25, 0.5, 1]], rows: ["a", "b"], x: Axis("time step"),
          y: Axis("unit"), scale: .signed, label: "h_t", showsValues: true))),
    Sample(
      name: "large-map",
      figure: Figure(
        "Forty units over fifty steps",
        HeatMap(
          (0..<40).map { row in (0..<50).map { row * $0 % 7 - 3 } }, x: Axis("time step"),
          y: Axis("unit"), scale: .signed, label: "h_t"))),
    Sample(
      name: "magnitude-map",
      figure: Figure(
        "A single row of magnitudes", HeatMap([[0, 1, 2]], scale: .magnitude, label: "norm"))),
    Sample(
      name: "text-heat-map",
      figure: Figure(
        "One unit counts quotes",
        TextHeatMap(
          #"a "b" \{_字"#,
          rows: [("unit 7", [-1.0, 0, 0.5, 1, 0.5, 0, -0.5, -1, 0, 1])], label: "tanh(C_t)",
          wrap: 6))),
    Sample(name: "diagram", figure: Figure("The state comes back", rolled)),
    Sample(
      name: "panels",
      figure: Figure(
        "Two views of one cell",
        panels: [
          Panel("the gate", x: Axis("time step"), y: Axis("f_t"), [.line([0.1, 0.9, 0.5])]),
          Panel("all units", HeatMap([[0.5, -0.5]], scale: .signed, label: "h")),
        ], columns: 2)),
  ]

  static var rolled: Diagram {
    let cell = Box("A", at: Point(2, 2), color: .hidden, .lit)
    let input = Circle("x_t", at: Point(2, 0.5), color: .data)
    return Diagram(width: 6, height: 3.5) {
      Box.group("cell", at: Point(2, 2), width: 3, height: 2)
      cell
      input
      Wire(from: input.top, to: cell.bottom, label: "W", value: 0.372, color: .data)
      Wire.loop(on: cell, .right, label: "h_{t-1}", value: -0.5, color: .hidden)
      Wire(from: Point(4, 0.5), to: Point(5.5, 3), via: [Point(5.5, 0.5)], .pale)
      for index in 0..<2 { Text("step \(index)", at: Point(5, 1 + Double(index))) }
    }
  }
}

/// Runs a test in a folder of its own and removes it.
func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("plot-tests-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}
