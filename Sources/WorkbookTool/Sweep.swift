import ArgumentParser
import Foundation
import Workbook

struct Sweep: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Computes the jobs of a chapter's plans that have no result yet.",
    discussion: """
      Each job is one command, `NN-name --job PLAN/NUMBER`, which prints one line of JSON; `NN-name \
      --list-jobs` lists them. Finished jobs are kept at once, in Runs/PLAN.partial/, so that an \
      interrupted sweep goes on where it stopped, and end in the chapter's Runs/PLAN.jsonl. Other \
      programs may put lines there, too: --missing names the jobs that GNU parallel or a Slurm array \
      has to do, --collect takes in what they have done.
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
  @Flag(help: "Only prints the jobs without a result, PLAN/NUMBER a line.")
  var missing = false
  @Flag(help: "Only takes in the results that other processes have left.")
  var collect = false
  @Option(
    parsing: .upToNextOption, help: "Takes results from files that other machines wrote.")
  var merge: [String] = []
  @Flag(help: "Takes the programs as they were last built.")
  var noBuild = false

  func validate() throws {
    guard processes > 0 else { throw ValidationError("--processes must be at least 1") }
    guard [dryRun, missing, collect].count(where: { $0 }) <= 1 else {
      throw ValidationError("--dry-run, --missing and --collect exclude each other")
    }
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
      if missing {
        for index in try sweep.missing(merging: merge) { print("\(plan)/\(index)") }
      } else {
        failed += try sweep.run(
          processes: processes, merging: merge, dryRun: dryRun, collecting: collect, stop: stop)
      }
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
