import Testing

@testable import Recurrent

@Suite("What came of the variants' runs")
struct VariantResultTests {
  private func counted(
    _ rate: Float, _ reaches: [Int], _ network: Variant = .lstm
  ) -> [(argument: VariantRun, result: VariantRun.Result)] {
    reaches.enumerated().map { seed, reach in
      (
        VariantRun(network: network, task: .counting, rate: rate, seed: UInt64(seed)),
        VariantRun.Result(weights: 100, steps: 10 * reach, cost: 0, score: 0, reach: reach)
      )
    }
  }

  @Test("The rate with the best median is taken, not the one with the best mean")
  func outlier() {
    let results = VariantResults(
      counted(0.1, [10, 11, 1000]) + counted(0.03, [12, 13, 14]) + counted(0.01, [1, 2, 3]))
    let best = results.best(of: .lstm, in: .counting)
    #expect(best.rate == 0.03 && best.isInside && best.results == [12, 13, 14])
    #expect(results.farthest(of: .lstm) == 1000)
    #expect(results.reach(of: .lstm, rate: 0.1) == 11)
    #expect(results.steps(of: .lstm, in: .counting, rate: 0.01) == [10, 20, 30])
    #expect(results.best(of: .gru, in: .counting).results.isEmpty)
  }

  @Test("Of equal medians the smaller rate is taken, and an edge is no inside")
  func tie() {
    let results = VariantResults(counted(0.1, [10, 90]) + counted(0.03, [40, 60]))
    let best = results.best(of: .lstm, in: .counting)
    #expect(best.rate == 0.03 && !best.isInside)
  }

  @Test("Of a text the least cost is best, of the other tasks the highest score")
  func direction() {
    func runs(_ task: VariantRun.Task) -> [(argument: VariantRun, result: VariantRun.Result)] {
      [(Float(0.01), 0.2), (0.1, 0.8)].map { rate, value in
        (
          VariantRun(network: .gru, task: task, rate: rate, seed: 1),
          VariantRun.Result(weights: 1, steps: 1, cost: value, score: value, reach: 0)
        )
      }
    }
    #expect(VariantResults(runs(.text)).best(of: .gru, in: .text).results == [0.2])
    #expect(VariantResults(runs(.copy)).best(of: .gru, in: .copy).results == [80])
  }

  @Test("Timing: the rate at which most networks solve a task, then the one with most steps")
  func timing() {
    func runs(
      _ rate: Float, _ values: [(Double, Double)]
    ) -> [(argument: TimingRun, result: TimingRun.Result)] {
      values.enumerated().map { seed, value in
        (
          TimingRun(
            kind: .cosine, period: 10, hasPeepholes: true, rate: rate, seed: UInt64(seed)),
          TimingRun.Result(score: value.0, stepsRight: value.1)
        )
      }
    }
    let many = runs(0.01, [(0.95, 100), (1, 200), (0.94, 1100)])
    let long = runs(0.03, [(1, 1100), (0.9, 1100), (0.9, 1100)])
    let longer = runs(0.1, [(0.95, 300), (1, 400), (0.5, 1100)])
    let results = TimingResults(many + long)
    #expect(results.best(.cosine, hasPeepholes: true).rate == 0.01)
    #expect(abs(results.solved(.cosine, hasPeepholes: true) - 200 / 3) < 1e-9)
    #expect(abs(results.right(.cosine, hasPeepholes: true, throughout: 1100) - 100 / 3) < 1e-9)
    #expect(results.stepsRight(.cosine, hasPeepholes: true) == 200)
    #expect(results.stepsRight(.cosine, hasPeepholes: true, rate: 0.03) == 1100)
    #expect(TimingResults(many + long + longer).best(.cosine, hasPeepholes: true).rate == 0.1)
    #expect(results.solved(.cosine, hasPeepholes: false) == 0)
  }

  @Test("Stacks: the rate with the least median cost; one layer counts for both kinds")
  func stacks() {
    func runs(
      _ layers: Int, _ isGated: Bool, _ rate: Float, _ costs: [Double]
    ) -> [(argument: DepthRun, result: DepthRun.Result)] {
      costs.enumerated().map { seed, cost in
        (
          DepthRun(layers: layers, isGated: isGated, rate: rate, seed: UInt64(seed)),
          DepthRun.Result(weights: 1, cost: cost, score: 0)
        )
      }
    }
    let results = DepthResults(
      runs(4, true, 0.01, [0.1, 0.2, 0.9]) + runs(4, true, 0.1, [0.15, 0.3, 0.31])
        + runs(1, false, 0.01, [0.5]))
    #expect(results.best(layers: 4, isGated: true).results == [0.1, 0.2, 0.9])
    #expect(results.costs(layers: 4, isGated: true).count == 6)
    #expect(results.best(layers: 1, isGated: true).results == [0.5])
    #expect(results.costs(layers: 4, isGated: false).isEmpty)
  }

  @Test("Small counters: the results of one variant, and how far its states went")
  func counting() throws {
    let runs = CountingRun.all([.lstm, .coupled], letters: 2, units: 2, seeds: [1, 2])
    let results = CountingResults(
      runs,
      [3, 5, 7, 9].map { CountingRun.Result(reach: $0, largest: Double($0) / 2, states: []) })
    #expect(results.reaches(.lstm) == [3, 5] && results.reaches(.coupled) == [7, 9])
    #expect(results.largest(.coupled) == [3.5, 4.5])
    #expect(results.of(.gru).isEmpty)
    // A run keeps a state a unit and symbol: S, 4 a's and 4 b's.
    let run = try CountingRun(network: .coupled, letters: 2, units: 2, seed: 1)
      .learn(steps: 3, reading: 4)
    #expect(run.states.map(\.count) == [9, 9] && run.largest <= 1)
    #expect(run.states.joined().allSatisfy { abs($0) <= 1 })
  }

  @Test("The update gate's convention is a matter of signs, the reset gate's is not")
  func translation() {
    let distances = GRUTranslation.distances
    #expect(distances.count == 3 && distances[0] <= 1e-12 && distances[2] <= 1e-12)
    #expect(distances[1] > 1e-3)
    let plain = GRUTranslation.cell(.before, .write)
    #expect(GRUTranslation.distance(plain, plain) == 0)
    #expect(GRUTranslation.distance(plain, GRUTranslation.cell(.before, .write, seed: 2)) > 1e-3)
  }

  @Test("A stack of one layer has the same gradient below as above, eight plain ones less below")
  func gradients() {
    func ratio(_ layers: Int) -> Double {
      DepthRun(layers: layers, isGated: false, rate: 0.01, seed: 1)
        .gradientRatio(AddingProblem(length: 10))
    }
    #expect(ratio(1) == 1)
    #expect(ratio(8) > 0 && ratio(8) < 0.5)
  }

  @Test("The contest has every variant in every task, each run once")
  func plans() {
    let all = VariantRun.contest + VariantRun.texts
    let keys = all.map { "\($0.network) \($0.task) \($0.rate) \($0.seed)" }
    #expect(Set(keys).count == keys.count)
    for task in VariantRun.Task.allCases {
      for network in Variant.allCases {
        let rates = Set(all.filter { $0.task == task && $0.network == network }.map(\.rate))
        #expect(rates.count >= 2, "\(network) in \(task)")
      }
    }
  }
}
