import Foundation
import Testing

@testable import Recurrent

@Suite("The memory pool")
struct MemoryPoolTests {
  @Test("gives training steps after the first no new memory from the system")
  func steadyState() async {
    await #expect(processExitsWith: .success) {
      var generator = SeededGenerator(seed: 1)
      let cell = LSTMCell<Float>(inputs: 8, hidden: 33, using: &generator)
      let readout = Linear<Float>(inputs: 33, outputs: 5, using: &generator)
      let inputs = Tensor<Float>(normal: 1, [20, 4, 8], using: &generator)
      var optimizer = Adam<Float>(learningRate: 0.01)
      func step() {
        cell.clearGradients()
        readout.clearGradients()
        let (outputs, _) = cell(Variable(inputs))
        let logits = readout(outputs.reshaped([80, 33]))
        softmaxCrossEntropy(logits, targets: Array(repeating: 1, count: 80)).backward()
        optimizer.update(cell.parameters + readout.parameters)
      }
      step()
      step()
      let before = MemoryPool.blocksFromSystem
      guard before > 0 else { exit(2) }
      for _ in 0..<10 { step() }
      exit(MemoryPool.blocksFromSystem == before ? 0 : 1)
    }
  }
}
