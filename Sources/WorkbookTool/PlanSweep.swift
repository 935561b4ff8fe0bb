import Foundation
import Synchronization
import Workbook
import ArgumentParser

/// One plan: what is done, what is missing, and the computing of it.
struct PlanSweep {
  let chapter: String
  let plan: String
  let keys: [String]
  let scale: Scale
  /// The folder of the results.
  let runs: URL

  private var file: RunsFile { RunsFile(folder: runs, plan: plan) }
  /// Results that are not in the file yet, one a job; a sweep that was killed leaves them here.
  private var finished: URL { runs.appendingPathComponent("\(plan).partial") }

  /// - Returns: How many jobs failed.
  func run(
    processes: Int, merging others: [String], dryRun: Bool, collecting: Bool, stop: Interruption
  ) throws -> Int {
    let kept = keptFiles()
    let (done, unplanned) = try known(merging: others)
    let missing = collecting ? [] : keys.indices.filter { done[keys[$0]] == nil }
    print(
      "\(plan): \(keys.count) jobs, \(done.count) done, \(keys.count - done.count) to do")
    guard !dryRun else { return 0 }
    let results = Mutex(done)
    let failures = Mutex(0)
    let next = Mutex(missing[...])
    DispatchQueue.concurrentPerform(iterations: min(processes, missing.count)) { _ in
      while !stop.isRequested, let index = next.withLock({ $0.popFirst() }) {
        do {
          let line = try compute(index, stop: stop)
          results.withLock { $0[keys[index]] = line }
          print("\(plan)/\(index)  done  \(keys[index])")
        } catch {
          guard !stop.isRequested else { return }
          failures.withLock { $0 += 1 }
          print("\(plan)/\(index)  failed  \(error)")
        }
        fflush(nil)
      }
    }
    let all = results.withLock { $0 }
    if !all.isEmpty {
      // Results of another scale's plan, or of an earlier one, stay behind those of this one.
      try file.write(keys.compactMap { all[$0] } + unplanned)
      // Only what was read or written here: other programs may have put in more since.
      let mine = Set(kept + missing.map(keptName)).intersection(keptFiles())
      for name in mine {
        try? FileManager.default.removeItem(at: finished.appendingPathComponent(name))
      }
      if keptFiles().isEmpty { try? FileManager.default.removeItem(at: finished) }
    }
    print("\(plan): \(all.count) of \(keys.count) jobs are in \(file.name)")
    if stop.isRequested { throw ExitCode(130) }
    return failures.withLock { $0 }
  }

  /// The jobs without a result, by number.
  func missing(merging others: [String]) throws -> [Int] {
    let done = try known(merging: others).done
    return keys.indices.filter { done[keys[$0]] == nil }
  }

  /// All lines of results, of the file, of other machines and of what was kept: those of this plan's jobs,
  /// by their argument, and the rest. Of two for one job the first counts.
  private func known(
    merging others: [String]
  ) throws -> (done: [String: String], unplanned: [String]) {
    let planned = Set(keys)
    var done: [String: String] = [:]
    var unplanned: [String: String] = [:]
    var order: [String] = []
    for line in try file.read() + others.flatMap(lines(ofFile:)) + keptLines() {
      guard let key = RunsFile.key(of: line), isWhole(line) else { continue }
      if planned.contains(key) {
        if done[key] == nil { done[key] = line }
      } else if unplanned[key] == nil {
        unplanned[key] = line
        order.append(key)
      }
    }
    return (done, order.compactMap { unplanned[$0] })
  }

  /// A process that was killed may have left the beginning of a line.
  private func isWhole(_ line: String) -> Bool {
    (try? JSONSerialization.jsonObject(with: Data(line.utf8))) != nil
  }

  /// Runs one job's command and keeps its line at once.
  private func compute(_ index: Int, stop: Interruption) throws -> String {
    let process = Process()
    process.executableURL = Package.program(of: chapter)
    process.arguments = ["--job", "\(plan)/\(index)", "--scale", scale.rawValue]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    stop.watch(process)
    let text = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0, process.terminationReason == .exit else {
      throw RunError(
        "ended with status \(process.terminationStatus); run "
          + "\"swift run \(chapter) --job \(plan)/\(index)\" to see why")
    }
    guard let line = text.split(separator: "\n").last.map(String.init),
      RunsFile.key(of: line) == keys[index]
    else { throw RunError("printed no result") }
    try FileManager.default.createDirectory(at: finished, withIntermediateDirectories: true)
    try Data((line + "\n").utf8).write(
      to: finished.appendingPathComponent(keptName(index)), options: .atomic)
    return line
  }

  private func keptName(_ index: Int) -> String { "\(scale.rawValue)-\(index).json" }

  private func keptFiles() -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: finished.path)) ?? []
  }

  private func keptLines() throws -> [String] {
    try keptFiles().sorted().flatMap {
      try lines(ofFile: finished.appendingPathComponent($0).path)
    }
  }

  private func lines(ofFile path: String) throws -> [String] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw RunError("\(path) can't be read")
    }
    return text.split(separator: "\n").map(String.init)
  }
}
