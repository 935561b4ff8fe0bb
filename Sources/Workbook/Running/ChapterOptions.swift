import ArgumentParser
import Foundation

/// How large the experiments of a chapter are.
public enum Scale: String, Codable, CaseIterable, ExpressibleByArgument, Sendable {
  /// Under ten seconds; trained claims are not judged.
  case quick
  /// About forty seconds.
  case standard
  /// The original experiment's size, however long.
  case paper
}

/// What every chapter takes on its command line.
struct ChapterOptions: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: URL(fileURLWithPath: CommandLine.arguments[0]).lastPathComponent,
      abstract: "Runs one chapter and renders its page and its figures.", helpNames: [])
  }

  @Option(help: ArgumentHelp("The seed of every random number.", valueName: "n"))
  var seed: UInt64 = 1
  @Option(help: "quick (under 10 s), standard (about 40 s) or paper (the original size).")
  var scale = Scale.standard
  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp("Turns a knob of the chapter; may be repeated.", valueName: "name=value"))
  var settings: [String] = []
  @Option(
    help: ArgumentHelp(
      "Writes dir/NN-name; the package's Output by default.", valueName: "dir"))
  var output: String?
  @Flag(help: "Shows the figures in the terminal too.")
  var show = false
  @Flag(help: "Computes every job again, also those whose results are kept.")
  var fresh = false
  @Flag(help: "Ends with an error where a claim does not hold.")
  var strict = false
  @Flag(help: "Runs in one process, for debuggers; writes no page.")
  var inProcess = false
  @Flag(help: "Prints the jobs of the chapter's plans: plan, number, argument.")
  var listJobs = false
  @Option(
    help: ArgumentHelp(
      "Computes one job of a plan and prints its result as a line of JSON.", valueName: "plan/n"))
  var job: String?
  @Flag(name: [.short, .long], help: "Shows this help with the chapter's knobs.")
  var help = false

  func validate() throws {
    for setting in settings where !setting.contains("=") {
      throw ValidationError("--set \(setting): write name=value, for instance --set hidden=64")
    }
    if let job, planRequest == nil {
      throw ValidationError("--job \(job): write plan/number, for instance --job gaps/0")
    }
  }

  /// What is asked of the chapter's plans.
  var planRequest: PlanRequest? {
    if listJobs { return .list }
    guard let parts = job?.split(separator: "/"), parts.count == 2, let index = Int(parts[1]) else {
      return nil
    }
    return .job(plan: String(parts[0]), index: index)
  }

  /// The text of `--set NAME=VALUE`, by name; the last one counts.
  var settingTexts: [String: String] {
    Dictionary(
      settings.map { setting in
        let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts[0]), String(parts[1]))
      }, uniquingKeysWith: { $1 })
  }
}
