import ArgumentParser
import Foundation
import Synchronization
import Workbook

struct Sweep: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Computes the jobs of a chapter's plans that have no result yet.",
    discussion: """
      Each job is one command, `NN-name --job PLAN/NUMBER`, which prints one line of JSON; `NN-name \
      --list-jobs` lists them, for GNU parallel or a Slurm array. Finished jobs are kept at once, so \
      that an interrupted sweep goes on where it stopped, and end in the chapter's Runs/PLAN.jsonl.
      """)

  @Argument(help: "A chapter's number or name.")
  var chapter: String
  @Option(help: "One plan; every plan of the chapter by default.")
  var plan: String?
  @Option(help: "How many jobs run side by side.")
  var processes = 2
  @Option(help: "quick, standard or paper: the plan of that scale.")
  var scale: Scale = .standard
  @Option(help: ArgumentHelp("Where PLAN.jsonl goes; the chapter's Runs.", valueName: "dir"))
  var runs: String?
  @Flag(help: "Only says what would be done.")
  var dryRun = false
  @Option(
    parsing: .upToNextOption, help: "Takes results from files that other machines wrote.")
  var merge: [String] = []
  @Flag(help: "Takes the programs as they were last built.")
  var noBuild = false

  func validate() throws {
    guard processes > 0 else { throw ValidationError("--processes must be at least 1") }
  }

  func run() throws {
    let place = try Package.chapters([chapter], all: false)[0]
    let stop = Interruption(endingChildrenWith: SIGKILL)
    if !noBuild { try Building.products([place.name], stop: stop) }
    let jobs = try JobList(chapter: place.name, scale: scale)
    let plans = plan.map { [$0] } ?? jobs.plans
    guard !jobs.plans.isEmpty else {
      print("the chapter \(place.name) has no plans: there is nothing to sweep")
      return
    }
    let folder = runs.map { URL(fileURLWithPath: $0) } ?? place.runs
    var failed = 0
    for plan in plans {
      guard jobs.plans.contains(plan) else {
        throw ValidationError(
          "there is no plan \(plan); there are "
            + jobs.plans.joined(separator: ", "))
      }
      let sweep = PlanSweep(
        chapter: place.name, plan: plan, keys: jobs.keys(of: plan), scale: scale, runs: folder)
      failed += try sweep.run(processes: processes, merging: merge, dryRun: dryRun, stop: stop)
    }
    if failed > 0 { throw ExitCode(1) }
  }
}

/// The jobs of a chapter, as its program lists them.
struct JobList {
  private(set) var plans: [String] = []
  private var keysByPlan: [String: [String]] = [:]

  init(chapter: String, scale: Scale) throws {
    let result = try Command.run(
      executable: Package.program(of: chapter), ["--list-jobs", "--scale", scale.rawValue])
    guard result.status == 0 else { throw RunError(result.errorText) }
    for line in result.text.split(separator: "\n") {
      let parts = line.split(separator: "\t", maxSplits: 2).map(String.init)
      guard parts.count == 3, Int(parts[1]) != nil else { continue }
      if keysByPlan[parts[0]] == nil { plans.append(parts[0]) }
      keysByPlan[parts[0], default: []].append(parts[2])
    }
  }

  func keys(of plan: String) -> [String] { keysByPlan[plan] ?? [] }
}

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
    processes: Int, merging others: [String], dryRun: Bool, stop: Interruption
  ) throws -> Int {
    var done = try file.lines(for: keys)
    for line in try others.flatMap(lines(ofFile:)) + keptLines() {
      if let key = RunsFile.key(of: line), keys.contains(key), done[key] == nil { done[key] = line }
    }
    let missing = keys.indices.filter { done[keys[$0]] == nil }
    print("\(plan): \(keys.count) jobs, \(done.count) done, \(missing.count) to do")
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
      let others = try file.read().filter { !keys.contains(RunsFile.key(of: $0) ?? "") }
      try file.write(keys.compactMap { all[$0] } + others)
      try? FileManager.default.removeItem(at: finished)
    }
    print("\(plan): \(all.count) of \(keys.count) jobs are in \(file.name)")
    if stop.isRequested { throw ExitCode(130) }
    return failures.withLock { $0 }
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
      to: finished.appendingPathComponent("\(index).json"), options: .atomic)
    return line
  }

  private func keptLines() throws -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: finished.path)) ?? []
    return try names.sorted().flatMap {
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
