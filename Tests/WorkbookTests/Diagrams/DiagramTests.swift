import Foundation
import Plot
import Testing

@testable import Workbook

@Suite("The diagrams that chapters share")
struct DiagramTests {
  private static let step = LSTMStep(
    x: -1.2, before: [-0.23, -0.58], layers: [0.731, 0.442, -0.32, 0.612], after: [-0.31, -0.56])

  private static let gruStep = GRUStep(
    x: 1, before: 0.31, layers: [0.62, 0.45, -0.72], after: -0.15)
  private static let depthStep = DepthGateDiagram.Step(
    lower: 0.52, before: -0.81, gate: 0.25, own: 0.34)

  struct Picture: Sendable, CustomTestStringConvertible {
    let name: String
    let figure: Figure
    var testDescription: String { name }
  }

  static let pictures = [
    Picture(name: "lstm-module", figure: LSTMCellDiagram(step).figure("All")),
    Picture(
      name: "lstm-module-forget-gate",
      figure: LSTMCellDiagram(lit: [.forgetGate, .cellLine], step).figure("The forget gate")),
    Picture(
      name: "modules",
      figure: Figure(
        "Chains",
        panels: [
          RepeatingModules(inputs: [1, 0], states: [0.5, 0.25]).panel("one layer"),
          RepeatingModules([step, step]).panel("four layers"),
        ], width: 720)),
    Picture(
      name: "gates",
      figure: Figure(
        "Gates", panels: [GateDiagram(value: -0.62, gates: [0, 0.5, 1]).panel()], width: 720)),
    Picture(name: "notation", figure: NotationDiagram().figure("Signs")),
    Picture(name: "peepholes", figure: PeepholeDiagram(step).figure("Peepholes")),
    Picture(name: "coupled-gates", figure: CoupledGatesDiagram(step).figure("Coupled gates")),
    Picture(name: "gru", figure: GRUDiagram(gruStep).figure("GRU")),
    Picture(name: "depth-gate", figure: DepthGateDiagram(depthStep).figure("Depth gate")),
  ]

  @Test("are drawn by the golden script and data", arguments: pictures)
  func golden(picture: Picture) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("workbook-diagrams-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try picture.figure.write(to: folder, name: picture.name)
    for file in [files.script, files.data] {
      let text = try String(contentsOf: file, encoding: .utf8)
      try Golden.expect(text, equals: "diagram-\(file.lastPathComponent)")
    }
  }

  @Test("have room on a narrow page", arguments: pictures)
  func narrow(picture: Picture) throws {
    #expect(picture.figure.narrow?.width == 380)
  }

  @Test("The module shows each number of its step, and the two products, to two decimals")
  func numbers() {
    let texts = texts(of: LSTMCellDiagram(Self.step).parts)
    for number in [
      "−1.20", "−0.23", "−0.58", "0.73", "0.44", "−0.32", "0.61", "−0.31", "−0.56", "−0.42",
      "−0.14",
    ] {
      #expect(texts.count { $0.text == number } == 1, "\(number)")
    }
    #expect(
      self.texts(of: LSTMCellDiagram().parts).allSatisfy { !$0.text.contains(/[0-9]\.[0-9]/) })
  }

  @Test(
    "Everything stays at its place, whatever is lit",
    arguments: [LSTMParts.cellLine, .update, .outputGate, []])
  func places(lit: LSTMParts) {
    let all = LSTMCellDiagram(Self.step).parts
    #expect(LSTMCellDiagram(lit: lit, Self.step).parts.map(geometry) == all.map(geometry))
  }

  @Test(
    "A part that is lit has its own box filled and no other",
    arguments: [
      (LSTMParts.forgetGate, Symbol.forget), (.inputGate, .input), (.candidate, .candidate),
      (.outputGate, .output),
    ])
  func lit(part: LSTMParts, color: Symbol) {
    let boxes = boxes(of: LSTMCellDiagram(lit: part, Self.step).parts)
    #expect(boxes.filter { $0.emphasis == .lit }.map(\.color) == [color])
    #expect(boxes.count { $0.emphasis == .pale } == 3)
  }

  @Test("With all parts lit everything has its colour; with none everything is pale")
  func extremes() {
    #expect(boxes(of: LSTMCellDiagram(Self.step).parts).allSatisfy { $0.emphasis == .normal })
    #expect(
      boxes(of: LSTMCellDiagram(lit: [], Self.step).parts).allSatisfy { $0.emphasis == .pale })
  }

  @Test("A closed gate's way on is pale, an open one's is not")
  func closedGate() {
    let wires = GateDiagram(value: 0.5, gates: [0, 1]).parts.compactMap { part -> Wire? in
      if case .wire(let wire) = part { wire } else { nil }
    }
    #expect(wires.map(\.value) == [0.5, 0, 0, 0.5, 0.5, 1])
    #expect(wires.map { $0.emphasis == .pale } == [false, true, false, false, false, false])
  }

  @Test("With coupled gates nothing of the input gate is left, and the gate's rest is written")
  func coupled() {
    let parts = CoupledGatesDiagram(Self.step).parts
    #expect(boxes(of: parts).map(\.color) == [.forget, .candidate, .output])
    let texts = texts(of: parts).map(\.text)
    #expect(!texts.contains { $0.contains("i_t") } && texts.contains("0.27"))
    let wires = parts.compactMap { part -> Wire? in
      if case .wire(let wire) = part { wire } else { nil }
    }
    #expect(!wires.contains { $0.color == .input })
    // The module has 4 layers' ways up from the hidden line, this one 3.
    let module = LSTMCellDiagram(Self.step).parts.count {
      if case .wire = $0 { true } else { false }
    }
    #expect(wires.count == module)
  }

  @Test("Peepholes add wires to the module, which is pale but else the same")
  func peepholes() {
    let module = LSTMCellDiagram(lit: [], Self.step).parts
    let parts = PeepholeDiagram(Self.step).parts
    #expect(Array(parts.prefix(module.count)) == module)
    let lit = parts.dropFirst(module.count).count { part in
      if case .wire(let wire) = part { wire.emphasis == .lit && wire.color == .cell } else { false }
    }
    #expect(lit == 3)
  }

  @Test("The GRU shows each number of its step, the kept and the written share, to two decimals")
  func gru() {
    let texts = texts(of: GRUDiagram(Self.gruStep).parts)
    for number in ["1.00", "0.31", "0.62", "0.45", "−0.72", "−0.15", "0.17", "−0.32"] {
      #expect(texts.contains { $0.text == number }, "\(number)")
    }
  }

  // MARK: Parts

  private func texts(of parts: [DiagramPart]) -> [Text] {
    parts.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  private func boxes(of parts: [DiagramPart]) -> [Box] {
    parts.compactMap { if case .box(let box) = $0, !box.isGroup { box } else { nil } }
  }

  /// A part without its emphasis.
  private func geometry(_ part: DiagramPart) -> DiagramPart {
    switch part {
    case .box(var box):
      box.emphasis = .normal
      return .box(box)
    case .circle(var circle):
      circle.emphasis = .normal
      return .circle(circle)
    case .wire(var wire):
      wire.emphasis = .normal
      return .wire(wire)
    case .text(var text):
      text.emphasis = .normal
      return .text(text)
    }
  }
}
