/// A yearly series of which the next year's number is to be told: sunspots from 1700 on.
public struct YearlySeries: Sendable {
  public let years: [Int]
  public let values: [Double]

  /// Reads lines of a year and a number with a comma between, behind one line of names.
  ///
  /// - Throws: `SeriesError` with the line where something is wrong.
  public init(text: String) throws(SeriesError) {
    var (years, values): ([Int], [Double]) = ([], [])
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated().filter({ !$0.element.isEmpty }).dropFirst() {
      let parts = line.split(separator: ",")
      guard parts.count == 2, let year = Int(parts[0]), let value = Double(parts[1]),
        value.isFinite, years.last.map({ year == $0 + 1 }) ?? true
      else {
        throw SeriesError(
          line: number + 1, "needs the year behind the one before and a number, such as 1700,5")
      }
      years.append(year)
      values.append(value)
    }
    guard years.count > 2 else {
      throw SeriesError(line: 1, "needs three years and more behind it, not \(years.count)")
    }
    (self.years, self.values) = (years, values)
  }

  /// The places of some years.
  public func places(_ range: ClosedRange<Int>) -> [Int] {
    years.indices.filter { range.contains(years[$0]) }
  }

  /// The root of the mean squared error over some years.
  public func error(_ guesses: [Double], _ range: ClosedRange<Int>) -> Double {
    let squares = places(range).map { (guesses[$0] - values[$0]) * (guesses[$0] - values[$0]) }
    return mean(squares).squareRoot()
  }

  /// The naive guess: next year is like this one. The first year has none before it, and guesses itself.
  public var persistence: [Double] { values.prefix(1) + values.dropLast() }
}

/// One run on a yearly series, a step ahead: Adam on all training years at once, the gradient's norm clipped
/// to 1. The network is judged as it was where it did best on the years in the middle.
///
/// Numbers are scaled by the training years' mean and mean absolute deviation.
public struct ForecastRun: Codable, Sendable {
  public let network: Rival
  /// How many weights it should have.
  public let weights: Int
  /// Adam's learning rate.
  public let rate: Float
  public let seed: UInt64

  /// What came of it.
  public struct Outcome: Codable, Sendable {
    /// Root mean squared error over the years in the middle.
    public let validation: Double
    /// Over the last years.
    public let test: Double
    /// A guess for each year; the first guesses itself.
    public let guesses: [Double]
  }

  public init(network: Rival, weights: Int, rate: Float, seed: UInt64) {
    self.network = network
    self.weights = weights
    self.rate = rate
    self.seed = seed
  }

  /// The networks of a size; the slowest module ticks every 32 years.
  public static func networks(weights: Int) -> EqualNetworks {
    EqualNetworks(inputs: 1, outputs: 1, weights: weights, periods: [1, 2, 4, 8, 16, 32])
  }

  /// Learns to tell the next year.
  ///
  /// - Parameters:
  ///   - series: What is told.
  ///   - training: The years whose errors are learned from; the series begins with them.
  ///   - validation: Where the best of the looks is chosen.
  ///   - test: Where it is judged.
  ///   - epochs: How many updates at most.
  /// - Throws: `TrainingError` where the loss or the gradient is not finite.
  public func learn(
    _ series: YearlySeries, training: ClosedRange<Int> = 1700...1900,
    validation: ClosedRange<Int> = 1901...1950, test: ClosedRange<Int> = 1951...2008, epochs: Int
  ) throws -> Outcome {
    var generator = SeededGenerator(seed: seed)
    let known = series.places(training)
    let center = mean(known.map { series.values[$0] })
    // The mean absolute deviation, which a few great years move less than the standard deviation.
    let deviation = mean(known.map { abs(series.values[$0] - center) })
    let scaled = series.values.map { Float(($0 - center) / deviation) }
    let inputs = Variable(Tensor(Array(scaled.dropLast()), shape: [scaled.count - 1, 1, 1]))
    let wanted = Tensor(Array(scaled[1..<known.count]), shape: [known.count - 1, 1])
    func learn(_ cell: some RecurrentCell<Float>) throws -> Outcome {
      let model = SequenceModel(cell, outputs: 1, using: &generator)
      var trainer = Trainer(model, Adam(learningRate: rate), clip: 1)
      var best = Outcome(validation: .infinity, test: .infinity, guesses: [])
      for _ in 0..<max(1, epochs / 10) {
        try trainer.run(steps: 10) { _ in
          meanSquaredError(model(inputs).rows(Array(0..<(known.count - 1))), wanted)
        }
        let told = model.frozen()(inputs).value.scalars.map { Double($0) * deviation + center }
        let guesses = series.values.prefix(1) + told
        let error = series.error(Array(guesses), validation)
        guard error < best.validation else { continue }
        best = Outcome(
          validation: error, test: series.error(Array(guesses), test), guesses: Array(guesses))
      }
      return best
    }
    return try learn(Self.networks(weights: weights).cell(network, using: &generator))
  }
}
