import Testing

@testable import Recurrent

@Suite("Memory that nobody has set")
struct UnsetMemoryTests {
  /// Leaves NaN in the blocks that tensors of the next moments get: a number that is read before it is
  /// written spoils what is computed from it, also where it is multiplied by zero.
  private static func spoilMemory<Scalar: TensorScalar>(_ type: Scalar.Type) {
    let padding = 64 / MemoryLayout<Scalar>.stride
    var blocks: [Tensor<Scalar>] = []
    var count = 16
    while count < 100_000 {
      for _ in 0..<24 {
        blocks.append(Tensor(repeating: .nan, [count + padding]))  // Padding is spoilt too.
      }
      count += max(16, count / 9)  // Finer than the sizes that memory comes in.
    }
  }

  private static func bytes<Scalar: TensorScalar>(
    _ kind: CellKind, _ type: Scalar.Type, spoiling: Bool
  ) -> [[UInt8]] {
    func results(
      _ cell: some RecurrentCell<Scalar>, _ generator: inout SeededGenerator
    ) -> [[UInt8]] {
      [nil, [5, 0, 3]].flatMap { lengths in
        let trial = SequenceTrial(cell, time: 5, batch: 3, lengths: lengths, using: &generator)
        if spoiling { spoilMemory(type) }
        let (outputs, state) = trial.run(fused: true)
        let loss = trial.loss(outputs, state)
        if spoiling { spoilMemory(type) }
        loss.backward()
        let frozen = cell.frozen()(
          trial.inputs.detached(), from: trial.start.detached(), lengths: lengths)
        let gradients = trial.variables.map { $0.variable.gradient ?? Tensor(zeros: []) }
        return ([outputs.value, frozen.outputs.value] + state.parts.map(\.value) + gradients)
          .map(\.bytes)
      }
    }
    var generator = SeededGenerator(seed: 1)
    let cell = kind.make(type, inputs: 5, hidden: 19, using: &generator)
    return results(cell, &generator)
  }

  // In a process of its own, where nobody else takes the spoilt blocks.
  @Test("does not enter a fused pass, forward or backward", arguments: CellKind.allCases)
  func fusedPass(kind: CellKind) async {
    await #expect(processExitsWith: .success) { [kind] in
      let single = Self.bytes(kind, Float.self, spoiling: false)
      #expect(single == Self.bytes(kind, Float.self, spoiling: true))
      let double = Self.bytes(kind, Double.self, spoiling: false)
      #expect(double == Self.bytes(kind, Double.self, spoiling: true))
      #expect(single.count > 8)
    }
  }

  @Test("is what the spoilt blocks come back as")
  func spoilt() async {
    await #expect(processExitsWith: .success) {
      Self.spoilMemory(Float.self)
      let sizes = [1, 100, 1000, 5000]
      let fresh = sizes.map { Tensor<Float>(uninitialized: [$0]) }
      // The pool's own link takes a block's first eight bytes.
      #expect(fresh.allSatisfy { $0.count < 3 || $0.scalars[2].isNaN })
    }
  }
}
