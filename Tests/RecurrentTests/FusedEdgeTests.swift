import Testing

@testable import Recurrent

@Suite("A fused pass at its edges")
struct FusedEdgeTests {
  @Test(
    "of no sequences, or of no units, gives empty outputs and gradients of zero",
    arguments: [(0, 3), (2, 0)])
  func empty(batch: Int, hidden: Int) {
    var generator = SeededGenerator(seed: 3)
    func check(_ cell: some RecurrentCell<Double>) {
      let x = Variable(Tensor<Double>(zeros: [4, batch, 2]), trainable: true)
      let (outputs, _) = cell(x)
      #expect(outputs.shape == [4, batch, hidden])
      outputs.backward(seed: Tensor(zeros: outputs.shape))
      #expect(x.gradient?.shape == [4, batch, 2])
      for gradient in cell.gradients { #expect(gradient.largestMagnitude == 0) }
    }
    check(RNNCell<Double>(inputs: 2, hidden: hidden, using: &generator))
    check(LSTMCell<Double>(inputs: 2, hidden: hidden, using: &generator))
    check(LSTM1997Cell<Double>(inputs: 2, hidden: hidden, using: &generator))
    check(GRUCell<Double>(inputs: 2, hidden: hidden, using: &generator))
    check(GRUCell<Double>(reset: .after, inputs: 2, hidden: hidden, using: &generator))
    for variant in LSTMVariant.allCases {
      check(
        LSTMVariantCell<Double>(variant: variant, inputs: 2, hidden: hidden, using: &generator))
    }
    for mutation in GRUMutation.allCases {
      check(
        MutatedGRUCell<Double>(mutation: mutation, inputs: 2, hidden: hidden, using: &generator))
    }
  }

  @Test("refuses a state of another batch, with both shapes")
  func stateShape() async throws {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      var generator = SeededGenerator(seed: 1)
      let cell = LSTMCell<Float>(inputs: 2, hidden: 5, using: &generator)
      _ = cell(Variable(Tensor(zeros: [3, 4, 2])), from: cell.initialState(batch: 2))
    }
    let message = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
    #expect(message.contains("a state for 4 sequences has the shape [4, 5], not [2, 5]"))
  }

  // In a process of its own: no other test has the team, so both threads must take part.
  @Test(
    "gives x's gradient the same bytes with two threads, each with one row more than a tile",
    .enabled(if: Threads.available > 1), arguments: [14, 26])
  func narrowRows(batch: Int) async {
    await #expect(processExitsWith: .success) { [batch] in
      var generator = SeededGenerator(seed: 5)
      let cell = LSTMCell<Float>(inputs: 19, hidden: 67, using: &generator)
      let inputs = Tensor<Float>(normal: 1, [9, batch, 19], using: &generator)
      let seed = Tensor<Float>(normal: 1, [9, batch, 67], using: &generator)
      let gradients = [1, 2].map { threads in
        Threads.using(threads) {
          let x = Variable(inputs, trainable: true)
          cell(x).outputs.backward(seed: seed)
          return x.gradient
        }
      }
      #expect(ThreadTeam.shared.computations == 2)
      #expect(gradients[0] == gradients[1] && gradients[0] != nil)
    }
  }
}
