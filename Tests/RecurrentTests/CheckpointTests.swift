import Foundation
import Testing

@testable import Recurrent

/// A loop that carries a generator, a place in the data and a hidden state from step to step, as a
/// character model's training does.
final class CarryingLoop<Rule: Optimizer> {
  typealias Scalar = Rule.Scalar
  struct Place: Codable {
    var generator: SeededGenerator
    var next: Int
  }

  let model: SymbolModel<RNNCell<Scalar>>
  var trainer: Trainer<SymbolModel<RNNCell<Scalar>>, Rule>
  private var place: Place
  private var state: Variable<Scalar>
  private let text = (0..<60).map { $0 * $0 % 7 }

  /// - Parameter seed: Another seed begins with other weights.
  init(_ rule: Rule, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    model = SymbolModel(symbols: 7, features: 3, hidden: 5, outputs: 7, using: &generator)
    trainer = Trainer(model, rule, clip: 1)
    place = Place(generator: generator, next: Int(seed))
    state = Variable(Tensor(repeating: Scalar(seed), [2, 5]))
  }

  func checkpoints(_ file: URL, every interval: Int) -> Checkpoints<Scalar> {
    Checkpoints(file, every: interval) { [unowned self] in
      try CarriedState(place, tensors: [("state", state.value)])
    }
  }

  func resume(from file: URL) throws -> Bool {
    guard let carried = try trainer.resume(from: file) else { return false }
    place = try carried.extras()
    state = Variable(try carried.tensor("state"))
    return true
  }

  /// Trains up to a step.
  ///
  /// - Parameter onStep: Called before each loss is built.
  func run(
    until last: Int, checkpoints: Checkpoints<Scalar>? = nil,
    onStep: (Int) throws -> Void = { _ in }
  ) throws {
    try trainer.run(
      steps: last - trainer.stepsDone,
      learningRate: .cosine(from: 0.05, over: 20), checkpoints: checkpoints
    ) { step in
      try onStep(step)
      let inputs = (0..<3).map { t in (0..<2).map { text[(place.next + t + 30 * $0) % 60] } }
      let targets = (0..<6).map { _ in Int.random(in: 0..<7, using: &place.generator) }
      let (logits, next) = model(inputs, from: .init(hidden: state))
      place.next += 3
      state = next.hidden.detached()
      return softmaxCrossEntropy(logits, targets: targets)
    }
  }

  /// Every number that a later step depends on, by its bytes.
  func bytes() throws -> Data {
    let folder = try ScratchFolder()
    let carried = try CarriedState(place, tensors: [("state", state.value)])
    try trainer.save(to: folder.file("all"), carried: carried)
    return try Data(contentsOf: folder.file("all"))
  }
}

@Suite("A checkpoint")
struct CheckpointTests {
  private func expectSameEnd<Rule: Optimizer>(
    _ rule: Rule, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let folder = try ScratchFolder()
    let file = folder.file("deep/checkpoint")
    let whole = CarryingLoop(rule, seed: 1)
    try whole.run(until: 20)

    let begun = CarryingLoop(rule, seed: 1)
    try begun.run(until: 10, checkpoints: begun.checkpoints(file, every: 9))
    let resumed = CarryingLoop(rule, seed: 2)
    #expect(try resumed.bytes() != begun.bytes(), sourceLocation: sourceLocation)
    #expect(try resumed.resume(from: file), sourceLocation: sourceLocation)
    #expect(resumed.trainer.stepsDone == 9, sourceLocation: sourceLocation)
    try resumed.run(until: 20)
    #expect(try resumed.bytes() == whole.bytes(), sourceLocation: sourceLocation)
    #expect(
      zip(resumed.model.parameters, whole.model.parameters).allSatisfy {
        $0.variable.value == $1.variable.value
      }, sourceLocation: sourceLocation)
  }

  @Test("after 9 of 20 steps leads to the same bytes as no stop, with each optimiser")
  func sameEnd() throws {
    try expectSameEnd(SGD<Float>(learningRate: 0.1))
    try expectSameEnd(SGD<Float>(learningRate: 0.1, momentum: 0.9, nesterov: true))
    try expectSameEnd(RMSProp<Float>(learningRate: 0.01))
    try expectSameEnd(Adam<Float>(learningRate: 0.01))
    try expectSameEnd(Adam<Double>(learningRate: 0.01))
  }

  @Test("before the first step leads to the same bytes as none")
  func beforeTheFirstStep() throws {
    let folder = try ScratchFolder()
    let (one, other) = (
      CarryingLoop(Adam<Float>(learningRate: 0.01), seed: 1),
      CarryingLoop(Adam<Float>(learningRate: 0.01), seed: 2)
    )
    try one.bytes().write(to: folder.file("checkpoint"))
    #expect(try other.resume(from: folder.file("checkpoint")))
    try one.run(until: 5)
    try other.run(until: 5)
    #expect(try one.bytes() == other.bytes())
  }

  @Test("keeps each parameter's own count of updates, and the learning rate")
  func counters() throws {
    let folder = try ScratchFolder()
    func trainer(_ rate: Double) -> Trainer<Linear<Double>, Adam<Double>> {
      let layer = Linear<Double>(
        weight: Variable(Tensor([[1]]), trainable: true),
        bias: Variable(Tensor([1]), trainable: true))
      return Trainer(layer, Adam(learningRate: rate))
    }
    // The weight has a gradient from step 3 on only.
    func run(_ trainer: inout Trainer<Linear<Double>, Adam<Double>>, _ steps: Int) throws {
      let layer = trainer.model
      try trainer.run(steps: steps) { step in
        step < 3 ? sum(layer.bias * layer.bias) : sum(layer.bias) + sum(layer.weight)
      }
    }
    var (whole, begun, resumed) = (trainer(0.1), trainer(0.1), trainer(7))
    try run(&whole, 9)
    try run(&begun, 4)
    try begun.save(to: folder.file("checkpoint"))
    _ = try resumed.resume(from: folder.file("checkpoint"))
    #expect(resumed.optimizer.learningRate == 0.1)
    try run(&resumed, 5)
    #expect(resumed.model.weight.value == whole.model.weight.value)
    #expect(resumed.model.bias.value == whole.model.bias.value)
  }

  @Test("that isn't there is none, so that a first run is the same program as a later one")
  func missing() throws {
    let folder = try ScratchFolder()
    let loop = CarryingLoop(SGD<Float>(learningRate: 0.1), seed: 1)
    #expect(try !loop.resume(from: folder.file("missing")))
    #expect(loop.trainer.stepsDone == 0)
  }

  @Test("brings the caller's numbers back bit for bit, infinite ones too")
  func extras() throws {
    struct Extras: Codable, Equatable {
      var generator = SeededGenerator(seed: .max)
      var numbers: [Double] = [0.1, -.infinity, .leastNonzeroMagnitude, 1 / 3]
      var count = UInt64.max
      var text = "ħ\u{0}\""
    }
    let folder = try ScratchFolder()
    var trainer = Trainer(
      Linear<Float>(
        weight: Variable(Tensor([[1]]), trainable: true),
        bias: Variable(Tensor([0]), trainable: true)), SGD<Float>(learningRate: 1))
    try trainer.save(to: folder.file("a"), carried: CarriedState(Extras()))
    let carried = try #require(try trainer.resume(from: folder.file("a")))
    #expect(try carried.extras(as: Extras.self) == Extras())
    let wrongType = #expect(throws: CheckpointError.self) { try carried.extras(as: Int.self) }
    #expect(wrongType?.description.contains("they are no Int") == true)
    let noTensor = #expect(throws: CheckpointError.self) { try carried.tensor("state") }
    #expect(noTensor?.problem == .tensor("state", found: []))
    try trainer.save(to: folder.file("b"))
    let none = try #require(try trainer.resume(from: folder.file("b")))
    #expect(throws: CheckpointError.self) { try none.extras(as: Int.self) }
  }

  /// Resumes a file that another training wrote.
  private func refusal<Saved: Optimizer, Own: Optimizer>(
    of saved: Saved, by own: Own
  ) throws -> CheckpointError.Problem? {
    let folder = try ScratchFolder()
    let writer = CarryingLoop(saved, seed: 1)
    try writer.run(until: 2, checkpoints: writer.checkpoints(folder.file("other"), every: 2))
    let reader = CarryingLoop(own, seed: 2)
    let before = try reader.bytes()
    let error = #expect(throws: CheckpointError.self) {
      try reader.resume(from: folder.file("other"))
    }
    #expect(try reader.bytes() == before)
    return error?.problem
  }

  @Test("of another optimiser or kind of number is refused, and nothing changes")
  func otherOptimizer() throws {
    #expect(
      try refusal(
        of: SGD<Float>(learningRate: 0.1, momentum: 0.5),
        by: SGD<Float>(learningRate: 0.1, momentum: 0.25))
        == .rule(
          found: "SGD(momentum: 0.5, nesterov: 0.0)", expected: "SGD(momentum: 0.25, nesterov: 0.0)"
        ))
    let rule = try refusal(
      of: Adam<Float>(learningRate: 0.1), by: RMSProp<Float>(learningRate: 0.1))
    guard case .rule? = rule else {
      Issue.record("Adam's checkpoint is refused as \(String(describing: rule))")
      return
    }
    #expect(
      try refusal(of: SGD<Float>(learningRate: 0.1), by: SGD<Double>(learningRate: 0.1))
        == .numberType(found: "F32", expected: "F64"))
  }

  @Test("that lacks tensors or its record, or has another model's, is refused by name")
  func damaged() throws {
    let folder = try ScratchFolder()
    let loop = CarryingLoop(Adam<Float>(learningRate: 0.1), seed: 1)
    try loop.run(until: 1, checkpoints: loop.checkpoints(folder.file("good"), every: 1))
    let good = try Safetensors.read(Float.self, from: folder.file("good"))
    func resume(without name: String, metadata: [String: String]? = nil) throws {
      try Safetensors.write(
        good.tensors.filter { $0.name != name }, metadata: metadata ?? good.metadata,
        to: folder.file("bad"))
      _ = try loop.resume(from: folder.file("bad"))
    }
    try resume(without: "")
    let weight = #expect(throws: SafetensorsError.self) {
      try resume(without: "weight.readout.bias")
    }
    #expect(
      weight?.problem == .parameters(missing: ["readout.bias"], surplus: [], shapes: []))
    var other = Trainer(
      Linear<Float>(
        weight: Variable(Tensor([[1]]), trainable: true),
        bias: Variable(Tensor([0]), trainable: true)), Adam<Float>(learningRate: 1))
    let otherModel = #expect(throws: SafetensorsError.self) {
      try other.resume(from: folder.file("good"))
    }
    #expect(otherModel?.description.contains("missing weight, bias; surplus cell.bias") == true)
    let slot = #expect(throws: CheckpointError.self) {
      try resume(without: "optimizer.mean.readout.bias")
    }
    guard case .slot("mean", _, _)? = slot?.problem else {
      Issue.record("a missing mean is told as \(String(describing: slot))")
      return
    }
    let record = #expect(throws: CheckpointError.self) { try resume(without: "", metadata: [:]) }
    #expect(record?.problem == .format("its metadata lack \"checkpoint\""))
    let noJSON = #expect(throws: CheckpointError.self) {
      try resume(without: "", metadata: ["checkpoint": "{"])
    }
    #expect(noJSON?.description.contains("no checkpoint of this version") == true)
    let endless = (good.metadata["checkpoint"] ?? "").replacing(
      "\"steps\":1", with: "\"steps\":\(Int.max)")
    #expect(throws: CheckpointError.self) {
      try resume(without: "", metadata: ["checkpoint": endless])
    }
    #expect(loop.trainer.stepsDone == 1)
  }

  @Test("is written every so many steps, and at no other")
  func interval() throws {
    let folder = try ScratchFolder()
    let loop = CarryingLoop(SGD<Float>(learningRate: 0.1), seed: 1)
    var (step, written) = (0, [Int]())
    let checkpoints = Checkpoints<Float>(folder.file("a"), every: 3) {
      written.append(step)
      return CarriedState()
    }
    try loop.run(until: 8, checkpoints: checkpoints) { step = $0 }
    #expect(written == [3, 6])
    #expect(try loop.trainer.resume(from: folder.file("a")) != nil)
    #expect(loop.trainer.stepsDone == 6)
  }
}
