/// One run of chapter 10's digits: who reads the images, how deep, at which rate, from which seed.
///
/// The networks have as many weights, within 2 %, as the grid that walks from four corners; the softmax of
/// the bare pixels has far fewer, and is a yardstick.
///
/// Axes: B batch, H hidden, L layers.
public struct GridImageRun: Codable, Sendable {
  /// Who reads.
  public enum Reader: String, Codable, CaseIterable, Sendable {
    /// Grids over patches of 2×2 pixels, one from each corner, tied along depth.
    case corners = "3-D grid, four corners"
    /// One such grid, from the top left.
    case corner = "3-D grid, one corner"
    /// An LSTM that reads a row of pixels a step.
    case rows = "LSTM by rows"
    /// One layer from the pixels to the digits.
    case pixels = "softmax of the pixels"
  }

  public let reader: Reader
  /// L; 1 for those that have no depth.
  public let layers: Int
  /// Adam's learning rate.
  public let rate: Float
  public let seed: UInt64

  public init(_ reader: Reader, layers: Int = 1, rate: Float, seed: UInt64) {
    (self.reader, self.layers, self.rate, self.seed) = (reader, layers, rate, seed)
  }

  /// Every reader at all rates, the grids at all depths; all of the first seed come first.
  public static func all(
    layers: [Int], rates: [Float], seeds: ClosedRange<UInt64>
  ) -> [GridImageRun] {
    seeds.flatMap { seed in
      Reader.allCases.flatMap { reader in
        (reader == .corners || reader == .corner ? layers : [1]).flatMap { layers in
          rates.map { GridImageRun(reader, layers: layers, rate: $0, seed: seed) }
        }
      }
    }
  }

  /// Rows of a patch.
  static let patch = 2
  private static let outputs = 10
  /// H of a grid from four corners.
  private static let units = 12

  /// How many weights a reader with H units has; layers are tied and don't change it.
  static func weights(_ reader: Reader, hidden: Int) -> Int {
    let corners = reader == .corners ? 4 : 1
    switch reader {
    case .corners, .corner:
      let inputs = patch * patch
      return corners * 12 * hidden * (3 * hidden + 1) + 2 * hidden * (inputs + 1)
        + outputs * (corners * hidden + 1)
    case .rows:
      return DepthRun.weights([hidden], inputs: DigitImages.side, isGated: false)
        + outputs * (hidden + 1)
    case .pixels: return outputs * (DigitImages.side * DigitImages.side + 1)
    }
  }

  /// H of the reader that weighs most nearly as much as the grid from four corners.
  static func hidden(_ reader: Reader) -> Int {
    let wanted = weights(.corners, hidden: units)
    return nearest(to: wanted, among: Array(1...200)) { weights(reader, hidden: $0) } ?? units
  }

  /// What came of a run: shares of wrong answers, 0 to 1.
  public struct Outcome: Codable, Sendable {
    public var weights: Int
    /// On the images that choose, after the epoch that did best on them.
    public var validation = 1.0
    /// On the others, after that epoch.
    public var test = 1.0
    /// Which epoch that was, from 1; 0 where training ended in no number before.
    public var epoch = 0

    public init(weights: Int) { self.weights = weights }
  }

  /// Learns to tell digits by Adam, 25 images a step, the gradient's norm clipped to 1, and is judged as it
  /// was after the epoch with the fewest errors on the validation part; of equals, with the least cost.
  ///
  /// - Parameters:
  ///   - images: All of them.
  ///   - epochs: How often the training part is read.
  public func learn(_ images: DigitImages, epochs: Int) -> Outcome {
    var generator = SeededGenerator(seed: seed)
    let hidden = Self.hidden(reader)
    switch reader {
    case .corners, .corner:
      let model = GridImageReader<Float>(
        corners: reader == .corners ? GridCorner.allCases : [.topLeft], layers: layers,
        inputs: Self.patch * Self.patch, hidden: hidden, outputs: Self.outputs, isTied: true,
        using: &generator)
      return train(model, images, epochs, &generator) { model, part in
        model(part.patches(of: Self.patch).map { $0.map { Variable($0) } })
      }
    case .rows:
      let cell = LSTMCell<Float>(inputs: DigitImages.side, hidden: hidden, using: &generator)
      let model = SequenceModel(cell, outputs: Self.outputs, using: &generator)
      return train(model, images, epochs, &generator) { $0.answer(Variable($1.rows)) }
    case .pixels:
      let model = Linear<Float>(
        inputs: DigitImages.side * DigitImages.side, outputs: Self.outputs, using: &generator)
      return train(model, images, epochs, &generator) { $0(Variable($1.pixels)) }
    }
  }

  private func train<Model: Module<Float>>(
    _ model: Model, _ images: DigitImages, _ epochs: Int, _ generator: inout SeededGenerator,
    answers: (Model, DigitImages) -> Variable<Float>
  ) -> Outcome {
    let (training, validation, test) = images.parts
    var trainer = Trainer(model, Adam(learningRate: rate), clip: 1)
    var (least, outcome) = (Double.infinity, Outcome(weights: model.parameterCount))
    func wrong(_ said: Variable<Float>, _ part: DigitImages) -> Double {
      1 - accuracy(said.value, targets: part.digits)
    }
    for epoch in 1...max(1, epochs) {
      let batches = training.batches(of: 25, using: &generator)
      let start = trainer.stepsDone
      let ended: Void? = try? trainer.run(steps: batches.count) { step in
        let batch = batches[step - start - 1]
        return softmaxCrossEntropy(answers(model, batch), targets: batch.digits)
      }
      guard ended != nil else { break }
      let frozen = model.frozen()
      let said = answers(frozen, validation)
      let errors = wrong(said, validation)
      let cost = softmaxCrossEntropy(said, targets: validation.digits).value.scalar
      // The cost only breaks ties: an error more is 1/297.
      let now = errors + 1e-4 * Double(cost)
      guard now < least else { continue }
      least = now
      (outcome.validation, outcome.epoch) = (errors, epoch)
      outcome.test = wrong(answers(frozen, test), test)
    }
    return outcome
  }
}
