import BenchmarkReport
import Foundation
import Workbook

/// The whole benchmark: every case, pass and number of threads, then the scaling.
struct Measuring {
  let worker: Worker?
  let rounds: Int
  let threads: [Int]
  private let processor: Processor
  /// How long disturbed rounds of the whole benchmark may take, in seconds.
  private static let spare = 120.0

  init(worker: Worker?, rounds: Int, threads: [Int]) {
    self.worker = worker
    self.rounds = rounds
    let processor = Processor(worker: worker?.processIdentifier)
    self.processor = processor
    self.threads = threads.filter { $0 <= processor.mine.count }
  }

  /// - Parameter only: what a case's name contains; nil takes all, and the scaling.
  func run(only: String?) throws -> BenchmarkResults {
    let workloads = Workload.all.filter { name, _ in
      only.map(name.localizedCaseInsensitiveContains) ?? true
    }
    if workloads.isEmpty {
      let names = Workload.all.map(\.name).joined(separator: "; ")
      throw RunError("no case's name contains “\(only ?? "")”; there are \(names)")
    }
    let turns = Turns(worker: worker, processor: processor, rounds: rounds)
    if worker != nil {
      say("outputs and gradients beside PyTorch's … ")
      for entry in workloads { try turns.check(entry.make()) }
      say("the same in \(workloads.count) cases\n")
    }
    let rates = measureRates()
    var results = BenchmarkResults(
      machine: Machine.description(processors: processor.mine.count), date: Machine.date,
      versions: Machine.versions.merging(worker?.versions ?? [:]) { $1 },
      peak: rates.mapValues(\.operations), waiting: worker?.waiting)
    var spare = Self.spare * Double(workloads.count) / Double(Workload.all.count)
    for (index, entry) in workloads.enumerated() {
      let workload = entry.make()
      try turns.check(workload)
      let fairShare = 3 * spare / Double(workloads.count - index) / Double(2 * threads.count)
      for pass in workload.passes {
        for (count, rates) in rates.sorted(by: { $0.key < $1.key }) {
          say("[\(index + 1)/\(workloads.count)] \(entry.name), \(pass.rawValue), \(count) thr. ")
          var allowance = min(spare, fairShare)
          spare -= allowance
          let kept = try turns.measure(
            workload, pass, threads: count, allowance: &allowance)
          spare += max(0, allowance)
          guard
            let measurement = BenchmarkResults.Measurement(
              entry.name, pass, threads: count, kept, cost: workload.cost(pass), rates: rates)
          else { continue }
          results.cases.append(measurement)
          say(" \(measurement.progressText)\n")
        }
      }
    }
    if only == nil, let rates = rates[1] { results.scaling = try scaling(rates) }
    return results
  }

  private func measureRates() -> [Int: MachineRates] {
    var rates: [Int: MachineRates] = [:]
    for count in threads {
      let measured = Rates.measure(threads: count)
      say(
        String(
          format: "peak, %d thr.: products %.0f GFLOP/s, copying %.0f GB/s, sigmoids %.1f G/s\n",
          count, measured.operations, measured.bytes, measured.activations))
      rates[count] = measured
    }
    return rates
  }

  /// The times of LSTM training passes over T, B and H, one thread.
  private func scaling(_ rates: MachineRates) throws -> [BenchmarkResults.ScalingPoint] {
    let turns = Turns(worker: worker, processor: processor, rounds: min(3, rounds))
    return try Workload.scaling.compactMap { axis, size, make in
      say("[scaling] \(axis) \(size) ")
      let workload = make()
      try turns.check(workload)
      var allowance = 1.0
      let kept = try turns.measure(workload, .training, threads: 1, allowance: &allowance)
      guard
        let measurement = BenchmarkResults.Measurement(
          workload.name, .training, threads: 1, kept, cost: workload.cost(.training), rates: rates)
      else { return nil }
      say(" \(measurement.progressText)\n")
      return BenchmarkResults.ScalingPoint(
        axis: axis, size: size, ours: measurement.ours, pytorch: measurement.pytorch)
    }
  }

  private func say(_ text: String) {
    print(text, terminator: "")
    fflush(nil)
  }
}
