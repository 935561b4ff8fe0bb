import BenchmarkReport
import Recurrent

extension Workload {
  /// An LSTM written out step by step of plain operations, as a chapter may do it.
  static func plainLSTM(_ shape: LayerShape) -> Workload {
    var generator = SeededGenerator(seed: 2)
    let (steps, batch, hidden) = (shape.time, shape.batch, shape.hidden)
    let bound = 1 / Float(hidden).squareRoot()
    func draw(_ shape: [Int]) -> Variable<Float> {
      Variable(Tensor(uniform: bound, shape, using: &generator), trainable: true)
    }
    let weight = draw([4 * hidden, shape.inputs])
    let recurrent = draw([4 * hidden, hidden])
    let bias = draw([4 * hidden])
    let x = Variable(
      Tensor<Float>(normal: 1, [steps, batch, shape.inputs], using: &generator), trainable: true)
    let seed = Tensor<Float>(normal: 1, [steps, batch, hidden], using: &generator)
    let all = [x, weight, recurrent, bias]
    func train() -> Variable<Float> {
      for variable in all { variable.clearGradient() }
      var h = Variable(Tensor<Float>(zeros: [batch, hidden]))
      var c = Variable(Tensor<Float>(zeros: [batch, hidden]))
      var outputs: [Variable<Float>] = []
      for t in 0..<steps {
        let a = weight.applied(to: x.slice(t)) + recurrent.applied(to: h) + bias
        let i = sigmoid(a.columns(0..<hidden))
        let f = sigmoid(a.columns(hidden..<2 * hidden))
        let g = tanh(a.columns(2 * hidden..<3 * hidden))
        let o = sigmoid(a.columns(3 * hidden..<4 * hidden))
        c = f * c + i * g
        h = o * tanh(c)
        outputs.append(h)
      }
      let result = stacking(outputs).reshaped([steps, batch, hidden])
      result.backward(seed: seed)
      return result
    }
    return Workload(
      name: plainName(shape), kind: "plain LSTM", shape: shape,
      passes: [.training], cost: { Cost(.lstm, shape, $0) },
      arrays: [x.value, seed] + [weight, recurrent, bias].map(\.value),
      run: { _ in _ = train() },
      results: {
        let names = ["x", "weights of x", "weights of h", "bias"]
        return [("outputs", train().value)]
          + zip(names, all).map { ($0, $1.gradient ?? Tensor(zeros: $1.shape)) }
      })
  }

  /// A whole training step of a character model: embedding, LSTM, linear, cross-entropy, Adam.
  static func characterModel(_ shape: LayerShape, symbols: Int) -> Workload {
    var generator = SeededGenerator(seed: 3)
    let (steps, batch, hidden) = (shape.time, shape.batch, shape.hidden)
    let embedding = Embedding<Float>(
      symbols: symbols, features: shape.inputs, using: &generator)
    let cell = LSTMCell<Float>(inputs: shape.inputs, hidden: hidden, using: &generator)
    let readout = Linear<Float>(inputs: hidden, outputs: symbols, using: &generator)
    let parameters = embedding.parameters + cell.parameters + readout.parameters
    let even = [Double](repeating: 1, count: symbols)
    let text = (0..<(steps + 1) * batch).map { _ in generator.index(weights: even) }
    let (read, targets) = (Array(text.dropLast(batch)), Array(text.dropFirst(batch)))
    var adam = Adam<Float>(learningRate: 1e-3)
    func train() -> Variable<Float> {
      for parameter in parameters { parameter.variable.clearGradient() }
      let x = embedding(read).reshaped([steps, batch, shape.inputs])
      let outputs = cell(x).outputs
      let logits = readout(outputs.reshaped([steps * batch, hidden]))
      let loss = softmaxCrossEntropy(logits, targets: targets)
      loss.backward()
      adam.update(parameters)
      return loss
    }
    let products = Double(6 * steps * batch * hidden * symbols)
    let rest = Cost(
      operations: products, bytes: 0, activations: Double(steps * batch * symbols))
    return Workload(
      name: characterModelName(shape), kind: "character model", shape: shape,
      passes: [.training], cost: { Cost(.lstm, shape, $0) + rest },
      arrays: [embedding.table.value] + stackedLayers(cell.parameters.map(\.variable.value))
        + [readout.weight.value, readout.bias.value],
      integers: [read, targets], run: { _ in _ = train() },
      results: {
        var losses = [train().value.scalar]
        let gradients = [embedding.gradients, stackedLayers(cell.gradients), readout.gradients]
        losses += (0..<5).map { _ in train().value.scalar }
        let names = [
          "embedding", "weights of x", "weights of h", "bias", "readout", "readout bias",
        ]
        return [("losses", Tensor(losses))] + zip(names, gradients.flatMap { $0 }).map { ($0, $1) }
      })
  }
}
