import BenchmarkReport
import Foundation
import Workbook

/// The whole benchmark: every case, pass and number of threads, then the scaling.
struct Measuring {
  let worker: Worker?
  let rounds: Int
  let threads: [Int]
  private let processor: Processor
  private let begin = clock(CLOCK_MONOTONIC)
  /// How long the cases may take with repeated rounds, in seconds; the scaling has as much again
  /// as is left to eight minutes.
  private static let budget = 400.0

  init(worker: Worker?, rounds: Int, threads: [Int]) {
    self.worker = worker
    self.rounds = rounds
    processor = Processor(worker: worker?.processIdentifier)
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
    let rates = measureRates()
    var results = BenchmarkResults(
      machine: Machine.description(processors: processor.mine.count), date: Machine.date,
      versions: Machine.versions.merging(worker?.versions ?? [:]) { $1 },
      peak: rates.mapValues(\.operations))
    for (index, entry) in workloads.enumerated() {
      let share = Double(index + 1) / Double(workloads.count)
      let turns = turns(wanted: rounds)
      let workload = entry.make()
      try turns.check(workload)
      for pass in workload.passes {
        for (count, rates) in rates.sorted(by: { $0.key < $1.key }) {
          say("[\(index + 1)/\(workloads.count)] \(entry.name), \(pass.rawValue), \(count) thr. ")
          let kept = try turns.measure(
            workload, pass, threads: count, repeatingUntil: begin + Self.budget * share)
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
    let turns = turns(wanted: 3)
    let end = begin + Self.budget + 20
    return try Workload.scaling.compactMap { axis, size, make in
      say("[scaling] \(axis) \(size) ")
      let workload = make()
      try turns.check(workload)
      let kept = try turns.measure(workload, .training, threads: 1, repeatingUntil: end)
      guard
        let measurement = BenchmarkResults.Measurement(
          workload.name, .training, threads: 1, kept, cost: workload.cost(.training), rates: rates)
      else { return nil }
      say(" \(measurement.progressText)\n")
      return BenchmarkResults.ScalingPoint(
        axis: axis, size: size, ours: measurement.ours, pytorch: measurement.pytorch)
    }
  }

  /// Once the time is nearly up, three rounds have to do.
  private func turns(wanted: Int) -> Turns {
    let isLate = clock(CLOCK_MONOTONIC) > begin + Self.budget
    return Turns(worker: worker, processor: processor, rounds: isLate ? min(3, wanted) : wanted)
  }

  private func say(_ text: String) {
    print(text, terminator: "")
    fflush(nil)
  }
}
