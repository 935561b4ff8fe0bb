import Foundation
import Testing

@testable import Recurrent

@Suite("Chapter 8's tasks")
struct ClockworkTaskTests {
  @Test("a waveform reaches from −1 to 1 and repeats itself exactly", arguments: Waveform.allCases)
  func waveforms(wave: Waveform) {
    let samples = wave.samples()
    #expect(samples.count == 320)
    #expect(samples.min() == -1 && samples.max() == 1)
    #expect(samples == wave.samples())
    #expect(Set(Waveform.allCases.map { $0.samples() }).count == 5)
  }

  @Test("the spectrum of a sine is its amplitude at its frequency, and nothing elsewhere")
  func sine() {
    let signal = (0..<64).map { 0.3 + 2 * sin(2 * .pi * 5 * Double($0) / 64) }
    let found = spectrum(signal)
    #expect(found.count == 32)
    for (index, amplitude) in found.enumerated() {
      #expect(abs(amplitude - (index == 4 ? 2 : 0)) < 1e-12, "\(index + 1) cycles")
    }
  }

  @Test("the spectrum of ±1 in turn is 1 at half the length, of odd lengths as of even ones")
  func alternation() {
    let even = spectrum((0..<10).map { $0 % 2 == 0 ? 1 : -1 })
    #expect(even.count == 5 && abs(even[4] - 1) < 1e-12)
    #expect(even.dropLast().allSatisfy { $0 < 1e-12 })
    let odd = spectrum((0..<9).map { cos(2 * .pi * 4 * Double($0) / 9) })
    #expect(odd.count == 4 && abs(odd[3] - 1) < 1e-12)
  }

  @Test("the networks of a size lie within 2 % of their mean", arguments: [100, 253, 483, 1020])
  func waveSizes(weights: Int) {
    expectEqualSizes(WaveRun.networks(weights: weights))
  }

  @Test("the readers of vowels and of sunspots lie within 2 % of their mean")
  func otherSizes() {
    expectEqualSizes(VowelRun.networks(weights: 1020))
    expectEqualSizes(ForecastRun.networks(weights: 492))
  }

  private func expectEqualSizes(_ networks: EqualNetworks) {
    var generator = SeededGenerator(seed: 1)
    let sizes = Rival.allCases.map { rival -> Double in
      let cell = networks.cell(rival, using: &generator)
      func model(_ cell: some RecurrentCell<Float>) -> Int {
        SequenceModel(cell, outputs: networks.outputs, using: &generator).parameterCount
      }
      // A cell without input has weights for the zero that it sees instead; they take no part.
      let idle = networks.inputs == 0 ? cell.hidden * (rival == .lstm ? 4 : 1) : 0
      let counted = networks.weights(of: rival, hidden: networks.hidden(rival))
      #expect(counted == model(cell) - idle, "\(rival)")
      return Double(counted)
    }
    let middle = mean(sizes)
    #expect(sizes.allSatisfy { abs($0 - middle) <= 0.02 * middle }, "\(sizes)")
  }

  @Test("the normalised error of the mean is 1, of a perfect answer 0, and has a bound")
  func normalisation() {
    #expect(normalisedError([2, 2, 2], [1, 2, 3]) == 1)
    #expect(normalisedError([1, 2, 3], [1, 2, 3]) == 0)
    #expect(normalisedError([.nan, 2, 3], [1, 2, 3]) == 10)
    #expect(normalisedError([100, 2, 3], [1, 2, 3]) == 10)
  }

  @Test("the summed error at a rate is the mean error at T times the rate")
  func summedError() {
    let wave = Waveform.chord.samples(32)
    func error(_ rate: Float, _ rule: WaveRun.Rule) -> Double {
      WaveRun(network: .clockwork, weights: 253, rate: rate, seed: 3, rule: rule)
        .learn(wave, epochs: 60).error
    }
    let summed = error(1e-3, .nesterovOnSum)
    #expect(abs(summed - error(32e-3, .nesterovOnMean)) < 1e-3)
    #expect(summed + 0.05 < error(1e-3, .nesterovOnMean))
  }

  @Test("what the units of a network add up to, with the read-out's bias, is what it plays")
  func parts() {
    let run = WaveRun(network: .clockwork, weights: 100, rate: 1e-3, seed: 1)
    let played = run.learn(Waveform.chord.samples(), epochs: 20, looks: 2)
    #expect(played.errors.count == 2 && played.output.count == 320)
    let rests = zip(played.output, played.parts).map { $0 - $1.reduce(0, +) }
    #expect(rests.allSatisfy { abs($0 - rests[0]) < 1e-5 })
  }

  @Test("the modules' parts are those of their units, and opposite parts cancel in the sum")
  func moduleParts() {
    let networks = EqualNetworks(inputs: 0, outputs: 1, weights: 12, periods: [1, 2, 4])
    #expect(networks.modules(sharing: networks.hidden(.clockwork)) == [0..<1, 1..<2, 2..<3])
    let units = (0..<32).map { step in
      let slow = step % 16 < 8 ? 2.0 : -2
      return [step % 2 == 0 ? 1 : -1, slow, -slow]
    }
    let found = ModuleParts(PlayedWave(parts: units), of: networks)
    #expect(found.parts == (0..<3).map { unit in units.map { $0[unit] } })
    #expect(found.powers == [1, 4, 4])
    #expect(found.power(ofSumFrom: 1) == 0 && found.power(ofSumFrom: 0) == 1)
    #expect(abs(found.centers[0] - 16) < 1e-9 && found.centers[1] < 16)
  }

  @Test("a run whose numbers overflow ends there, with the greatest error at all later looks")
  func overflow() {
    let run = WaveRun(network: .rnn, weights: 1020, rate: 100, seed: 1)
    let whole = run.learn(Waveform.chord.samples(), epochs: 1, looks: 1)
    #expect(whole.parts.count == 320 && whole.output.contains { $0 != 0 })
    let broken = run.learn(Waveform.chord.samples(), epochs: 400, looks: 4)
    #expect(broken.errors == [10, 10, 10, 10])
    #expect(broken.parts.isEmpty)
    #expect(broken.output == Array(repeating: 0, count: 320))
  }

  @Test("numbers are drawn from N(0, 0.1²), but the LSTM's forget bias is 5")
  func drawnNumbers() {
    var generator = SeededGenerator(seed: 1)
    let cell = PeepholeLSTMCell<Float>(inputs: 1, hidden: 15, forgetBias: 1, using: &generator)
    let model = WaveRun.untrained(cell, using: &generator)
    #expect(model.cell.forgetGate.bias.value.scalars == Array(repeating: 5, count: 15))
    let numbers = model.parameters.flatMap { $0.variable.value.scalars.map(Double.init) }
    let others = numbers.filter { $0 != 5 }
    #expect(others.count == numbers.count - 15)
    // About a thousand: the mean strays by 0.003, the deviation by 0.0022.
    #expect(abs(mean(others)) < 0.015 && abs(standardDeviation(others) - 0.1) < 0.01)
  }

  private func utterance(_ frames: Int, _ speaker: String) -> String {
    (1...12).map { series in (0..<frames).map { "\(series).\($0)" }.joined(separator: ",") }
      .joined(separator: ":") + ":" + speaker
  }

  @Test("utterances are read, padded, and split by speaker")
  func vowels() throws {
    let text = "#a\n@data\n" + utterance(2, "1") + "\n" + utterance(3, "9") + "\n"
    let vowels = try SpokenVowels(text: text)
    #expect(vowels.utterances.map(\.speaker) == [0, 8])
    #expect(vowels.utterances[1].frames.map(\.count) == [12, 12, 12])
    #expect(vowels.utterances[1].frames[2][3] == 4.2)
    let examples = vowels.examples
    #expect(examples.inputs.shape == [3, 2, 12] && examples.lengths == [2, 3])
    #expect(examples.inputs[2, 0, 5] == 0 && examples.inputs[2, 1, 5] == 6.2)
    let ten = SpokenVowels(Array(repeating: vowels.utterances, count: 10).flatMap { $0 })
    var generator = SeededGenerator(seed: 1)
    let (kept, heldOut) = ten.split(holdingOutOneIn: 5, using: &generator)
    for speaker in [0, 8] {
      #expect(kept.utterances.count { $0.speaker == speaker } == 8)
      #expect(heldOut.utterances.count { $0.speaker == speaker } == 2)
    }
  }

  @Test("a broken line of utterances or years is told with its number")
  func brokenFiles() {
    #expect(
      throws: SeriesError(line: 2, "needs 12 series and a speaker from 1 to 9, between colons")
    ) {
      try SpokenVowels(text: "@data\n" + utterance(2, "10"))
    }
    #expect(throws: SeriesError.self) { try SpokenVowels(text: "1,2:3:1") }
    #expect(
      throws: SeriesError(
        line: 3, "needs the year behind the one before and a number, such as 1700,5")
    ) { try YearlySeries(text: "YEAR,N\n1700,5\n1702,6\n1703,7") }
    #expect(
      throws: SeriesError(
        line: 5, "needs the year behind the one before and a number, such as 1700,5")
    ) { try YearlySeries(text: "YEAR,N\n\n1700,5\n\n1702,6\n1703,7") }
    #expect(throws: SeriesError.self) { try YearlySeries(text: "") }
  }

  @Test("persistence says that a year is like the one before")
  func persistence() throws {
    let series = try YearlySeries(text: "\"YEAR\",\"N\"\n1700,5\n1701,11\n1702,3\n")
    #expect(series.persistence == [5, 5, 11])
    #expect(series.error(series.persistence, 1701...1702) == ((36.0 + 64) / 2).squareRoot())
  }

  @Test("a forecast sees no year that it is to tell", arguments: [1745, 1754])
  func noLookingAhead(changed: Int) throws {
    func guesses(_ value: Double) throws -> [Double] {
      var text = "YEAR,N\n"
      for year in 1700..<1760 { text += "\(year),\(year == changed ? value : Double(year % 7))\n" }
      // One look: which weights are kept doesn't hang on the years in the middle.
      return try ForecastRun(network: .lstm, weights: 100, rate: 0.01, seed: 1).learn(
        YearlySeries(text: text), training: 1700...1739, validation: 1740...1749,
        test: 1750...1759, epochs: 10
      ).guesses
    }
    let (low, high) = (try guesses(0), try guesses(100))
    let place = changed - 1700
    #expect(low.count == 60 && low[...place] == high[...place])
    #expect(low[place + 1] != high[place + 1])
  }

  @Test("the best of several rates is the one with the least mean error, none above 1")
  func rateChoice() {
    func runs(_ rate: Float, _ errors: [Double]) -> (argument: WaveRun, result: [Double]) {
      (WaveRun(network: .lstm, weights: 100, rate: rate, seed: 1), errors)
    }
    let all = [runs(0.1, [0.9, 0.9]), runs(0.01, [0.2, 10]), runs(0.001, [0.8, 0.7])]
    let choice = RateChoice(all, of: .lstm, weights: 100)
    #expect(choice.rate == 0.01 && choice.isInside && choice.errors == [0.2, 1])
    #expect(RateChoice(Array(all.dropLast()), of: .lstm, weights: 100).isInside == false)
    #expect(RateChoice(all, of: .rnn, weights: 100).results.isEmpty)
    #expect(abs(standardDeviation([1, 3]) - 1) < 1e-12)
  }

  @Test("the middle of a spectrum is weighed by power")
  func center() {
    #expect(spectralCenter([0, 1, 0, 0]) == 2)
    #expect(spectralCenter([2, 0, 1]) == (4.0 + 3) / 5)
  }
}
