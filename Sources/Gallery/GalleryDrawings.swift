// Diagrams, several panels, and what moves.

import Foundation
import Plot

// MARK: diagram

let diagram = GalleryEntry(
  "diagram", title: "Diagram",
  sentence: "Boxes, circles and wires with live numbers; what is not in question is pale.",
  alternative: """
    Diagram of a recurrent cell: the input enters from below, the state leaves at the right and \
    comes back in a loop.
    """,
  figure: Figure(
    "The state comes back to the cell",
    Diagram(width: 6, height: 3.5) {
      let cell = Box("A", at: Point(2.5, 2), color: .hidden, .lit)
      let input = Circle("x_t", at: Point(2.5, 0.5), color: .data)
      input
      cell
      Wire(from: input.top, to: cell.bottom, label: "W", value: 0.37, color: .data)
      Wire.loop(on: cell, .right, label: "h_{t-1}", value: -0.5, color: .hidden)
    })
)

// MARK: panels

let panels = GalleryEntry(
  "panels", title: "Several panels",
  sentence: "Panels of any kind stand side by side under one statement.",
  alternative: """
    Two panels. Left, the forget gate over eight time steps, low at the fourth. Right, a heat \
    map of three units over the same steps, which all fade at the fourth.
    """,
  figure: Figure(
    "Where the gate closes, all units fade",
    panels: [
      Panel(
        "the gate", x: Axis("time step"), y: Axis("f_t", range: 0...1),
        [.line([0.9, 0.95, 0.9, 0.1, 0.9, 0.9, 0.95, 0.9], color: .forget)]),
      Panel(
        "the units",
        HeatMap(
          (1...3).map { unit in (0..<8).map { $0 == 3 ? 0 : sin(Double($0 * unit)) } },
          x: Axis("time step"), y: Axis("unit"), scale: .signed, label: "C_t")),
    ], columns: 2, width: 760)
)

// MARK: animation

let animation = GalleryEntry(
  "animation", title: "Animation",
  sentence: "Figures one after another become a GIF; the page shows one of them.",
  alternative: """
    Animated line chart over twenty-four training steps: the network's output, a flat line at \
    first, bends until it lies on the target wave.
    """,
  animation: Animation(
    (0..<24).map { step in
      let share = 1 - pow(0.82, Double(step))
      let x = (0...60).map { Double($0) / 10 }
      return Figure(
        "After \(step) steps the output has \(Int(share * 100)) % of the wave's height",
        x: Axis("time", unit: "s"), y: Axis("output", range: -1...1), width: 560, height: 320,
        [
          .line(x: x, y: x.map { sin($0) }, label: "target", color: .data),
          .line(x: x, y: x.map { share * sin($0) }, label: "network", color: .hidden),
        ])
    }, pause: 0.15, still: 6)
)
