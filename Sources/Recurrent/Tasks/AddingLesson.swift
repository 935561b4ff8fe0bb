import Foundation

/// A short training on the adding problem, twice the same: with the core's fused LSTM, or with forward pass
/// and gradient that someone else has written.
///
/// Both start from the same weights, see the same sequences and use the same optimiser, Adam with the
/// gradient's norm clipped to 1. The read-out is the core's either way.
///
/// Axes: B batch, T time, H hidden.
public struct AddingLesson: Sendable {
  /// Forward by hand: from the cell and T inputs [B, 2] to the last hidden state, [B, H], and to what leads
  /// from its gradient to those of the cell's parameters, in their order.
  public typealias HandWritten = (LSTMCell<Float>, [Tensor<Float>]) -> (
    hidden: Tensor<Float>, gradients: (Tensor<Float>) -> [Tensor<Float>]
  )

  /// How a training went.
  public struct Course: Codable, Sendable {
    /// The mean squared error at each step.
    public var losses: [Double] = []
    /// How long it took.
    public var seconds = 0.0
  }

  public let task: AddingProblem
  /// H.
  public let units: Int
  /// Adam's learning rate.
  public let rate: Float
  public let seed: UInt64

  public init(length: Int, units: Int, rate: Float, seed: UInt64) {
    task = AddingProblem(length: length)
    self.units = units
    self.rate = rate
    self.seed = seed
  }

  /// Trains a new network.
  ///
  /// - Parameters:
  ///   - steps: How many training steps, 32 fresh sequences each.
  ///   - hand: Forward pass and gradient; the core's where nil.
  /// - Throws: `TrainingError` where the loss or the gradient is not finite.
  public func learn(steps: Int, byHand hand: HandWritten? = nil) throws -> Course {
    var (generator, course) = (SeededGenerator(seed: seed), Course())
    let cell = LSTMCell<Float>(inputs: task.features, hidden: units, using: &generator)
    let model = SequenceModel(cell, outputs: task.outputs, using: &generator)
    var trainer = Trainer(model, Adam(learningRate: rate), clip: 1)
    let start = Date()
    try trainer.run(steps: steps) { _ in
      let (inputs, targets) = task.batch(32, using: &generator)
      let x = Variable(inputs)
      guard let hand else {
        let loss = meanSquaredError(model.answer(x), targets)
        course.losses.append(Double(loss.value.scalar))
        return loss
      }
      let walk = hand(cell, (0..<task.length).map { x.slice($0).value })
      let last = Variable(walk.hidden, trainable: true)
      let loss = meanSquaredError(model.readout(last), targets)
      course.losses.append(Double(loss.value.scalar))
      loss.backward()
      guard let wanted = last.gradient else {
        fatalError("AddingLesson: the read-out gave its input no gradient")
      }
      // A sum whose gradients are the given ones, so that trainer and optimiser stay the same.
      let terms = zip(cell.parameters, walk.gradients(wanted)).map { own, gradient in
        sum(own.variable * Variable(gradient))
      }
      return terms.dropFirst().reduce(terms[0], +)
    }
    course.seconds = Date().timeIntervalSince(start)
    return course
  }
}
