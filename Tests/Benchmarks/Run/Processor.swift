import BenchmarkReport
import Foundation

/// Looks at what the processors do: for us, for the worker and for others.
struct Processor {
  /// The worker, if there is one.
  let worker: Int32?
  /// The processors that we may run on.
  let mine: [Int]

  init(worker: Int32?) {
    self.worker = worker
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    // "Cpus_allowed_list:	0-3,8"
    let list = status.firstMatch(of: #/Cpus_allowed_list:\s*(\S+)/#).map { String($0.1) } ?? ""
    let ranges = list.split(separator: ",").compactMap { part -> ClosedRange<Int>? in
      let ends = part.split(separator: "-").compactMap { Int($0) }
      guard let first = ends.first, let last = ends.last, first <= last else { return nil }
      return first...last
    }
    let count = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    mine = ranges.isEmpty ? Array(0..<count) : ranges.flatMap { Array($0) }
  }

  /// A moment: everything since some beginning, in seconds.
  struct Moment {
    var time: Double
    var idle: Double
    var own: Double
  }

  var now: Moment { Moment(time: clock(CLOCK_MONOTONIC), idle: idle, own: own) }

  /// What happened since a moment.
  func use(since start: Moment) -> ProcessorUse {
    let end = now
    return ProcessorUse(
      elapsed: end.time - start.time, processors: mine.count, idle: end.idle - start.idle,
      own: end.own - start.own)
  }

  /// Waits until neither side works any more: PyTorch's threads look for work for a while after
  /// each pass, ours for a moment. After half a second it goes on anyway.
  func waitUntilIdle() {
    for _ in 0..<100 {
      let before = own
      usleep(5_000)
      if own - before < 0.000_5 { return }
    }
  }

  /// Our own and the worker's time on processors.
  private var own: Double {
    var total = clock(CLOCK_PROCESS_CPUTIME_ID)
    var other = clockid_t()
    if let worker, clock_getcpuclockid(worker, &other) == 0 { total += clock(other) }
    return total
  }

  /// The idle time of our processors, from /proc/stat: "cpu0 user nice system idle iowait …" in
  /// hundredths of a second.
  private var idle: Double {
    guard let text = try? String(contentsOfFile: "/proc/stat", encoding: .utf8) else { return 0 }
    var ticks = 0.0
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 5, fields[0].hasPrefix("cpu"), let number = Int(fields[0].dropFirst(3)),
        mine.contains(number)
      else { continue }
      ticks += (Double(fields[4]) ?? 0) + (Double(fields[5]) ?? 0)
    }
    return ticks / Double(sysconf(Int32(_SC_CLK_TCK)))
  }
}

/// A clock's reading, in seconds.
func clock(_ identifier: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(identifier, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// How long a piece of work takes, in seconds.
func seconds(_ work: () throws -> Void) rethrows -> Double {
  let start = clock(CLOCK_MONOTONIC)
  try work()
  return clock(CLOCK_MONOTONIC) - start
}
