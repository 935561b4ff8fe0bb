import BenchmarkReport
import Foundation
import Workbook

/// How PyTorch's threads wait for each other: by looking all the time, OpenMP's default, or asleep.
///
/// The default is faster on a quiet machine and many times slower on a busy one, so both are tried on
/// two LSTM layers and PyTorch keeps the one that was faster. OMP_WAIT_POLICY in the environment decides instead.
enum WaitingPolicy {
  /// A worker with the better of the two policies.
  ///
  /// - Throws: `RunError` where the Python has no PyTorch.
  static func worker(python: String) throws -> Worker {
    let variable = "OMP_WAIT_POLICY"
    if ProcessInfo.processInfo.environment[variable] != nil { return try Worker(python: python) }
    print("How PyTorch's threads wait best …")
    fflush(nil)
    let active = try Worker(python: python)
    let passive = try Worker(python: python, environment: [variable: "passive"])
    let shapes = [
      LayerShape(time: 100, batch: 20, inputs: 2, hidden: 32),
      LayerShape(time: 64, batch: 32, inputs: 64, hidden: 128),
    ]
    var gain = 1.0
    for shape in shapes {
      let workload = Workload.layer(.lstm, shape)
      var times: [[Double]] = [[], []]
      for worker in [active, passive] { _ = try worker.prepare(workload) }
      let begin = clock(CLOCK_MONOTONIC)
      // On a busy machine one round is long enough to tell.
      while times[0].count < 5, times[0].isEmpty || clock(CLOCK_MONOTONIC) - begin < 4 {
        for (index, worker) in [active, passive].enumerated() {
          times[index].append(try worker.run(.training, threads: 2, count: 3))
          Processor(worker: worker.processIdentifier).waitUntilIdle()
        }
      }
      gain *= (Spread(times[0])?.median ?? 1) / (Spread(times[1])?.median ?? 1)
    }
    let better = gain > 1 ? passive : active
    print(better === passive ? "asleep (OMP_WAIT_POLICY=passive)" : "as OpenMP's default is")
    return better
  }
}
