import ArgumentParser
import Foundation
import Workbook

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Builds and checks a chapter's exercises, or one.",
    discussion: """
      Each exercise runs in a process of its own. The exit status is 0 where all have passed. What \
      passed is remembered in .progress, which "workbook progress" shows.
      """)

  @Argument(help: Package.chapterOrExercise)
  var exercise: String
  @Option(help: ArgumentHelp("How long each may take.", valueName: "seconds"))
  var timeLimit = CheckRun.standardLimit
  @Flag(help: "Takes the program of checks as it was last built.")
  var noBuild = false

  func validate() throws {
    guard timeLimit > 0, timeLimit <= CheckRun.longestLimit else {
      throw ValidationError(
        "--time-limit must be above 0 and at most \(Int(CheckRun.longestLimit)) seconds")
    }
  }

  func run() throws {
    let (catalogue, exercises) = try Package.exercises(exercise)
    let stop = Interruption(endingChildrenWith: SIGKILL)
    let session = CheckSession(
      catalogue: catalogue, timeLimit: timeLimit, builds: !noBuild, stop: stop)
    let passed = try session.check(exercises)
    if stop.isRequested { throw ExitCode(130) }
    if passed < exercises.count { throw ExitCode(1) }
  }
}

/// Checks exercises of a chapter, tells how each stands, and notes it.
struct CheckSession {
  let catalogue: ExerciseCatalogue
  let timeLimit: Double
  let builds: Bool
  let stop: Interruption

  /// - Returns: How many have passed.
  func check(_ exercises: [ExerciseText]) throws -> Int {
    // A file that can't be read is told before anything runs.
    _ = try ExerciseProgress.read(Package.progress)
    let begun = exercises.filter { !catalogue.isUntouched($0) }
    for exercise in begun where !catalogue.hasStub(exercise) {
      throw RunError(
        "\(exercise.stubPath) is gone; \"swift run workbook reset \(exercise.label)\" brings it back"
      )
    }
    // As they are built: who saves meanwhile hasn't had that checked.
    let texts = Dictionary(
      uniqueKeysWithValues: try begun.map { ($0.id, try catalogue.checksum($0)) })
    if builds, !begun.isEmpty {
      if !FileManager.default.fileExists(atPath: Package.program(of: catalogue.program).path) {
        writeError(
          "building the checks of \(catalogue.place.name); the first time takes a while …\n")
      }
      let failure = try Building.failure(of: catalogue.program, stop: stop)
      if stop.isRequested { return 0 }
      if let failure { throw RunError(words(for: failure)) }
    }
    var passed = 0
    var firstFailed: ExerciseText?
    for exercise in exercises where !stop.isRequested {
      guard !catalogue.isUntouched(exercise) else {
        show("○", exercise, ["not begun: \(exercise.stubPath) is as it was shipped"])
        continue
      }
      let report = try CheckRun(
        program: Package.program(of: catalogue.program), id: exercise.id, limit: timeLimit
      ).report { stop.watch($0) }
      if stop.isRequested { return passed }
      let hasPassed = report.outcome == .passed
      show(
        hasPassed ? "✓" : "✗", exercise,
        report.lines(of: exercise, in: catalogue.place, root: Package.root.path))
      passed += hasPassed ? 1 : 0
      if !hasPassed { firstFailed = firstFailed ?? exercise }
      try ExerciseProgress.note(catalogue.place, exercise.id, in: Package.progress) {
        $0.note(passed: hasPassed, text: texts[exercise.id] ?? nil)
      }
    }
    print(summary(exercises, passed: passed, firstFailed: firstFailed))
    fflush(nil)
    return passed
  }

  private func show(_ sign: String, _ exercise: ExerciseText, _ lines: [String]) {
    print("\(sign) \(exercise.label)  \(plainText(exercise.title))")
    for line in lines { print("       \(line)") }
    fflush(nil)
  }

  private func summary(
    _ exercises: [ExerciseText], passed: Int, firstFailed: ExerciseText?
  ) -> String {
    let count = "\(passed) of \(exercises.count) passed."
    guard let firstFailed else { return count }
    return "\(count) Stuck? \(firstFailed.hintCommand)"
  }

  /// What a failed build tells the reader.
  private func words(for log: String) -> String {
    let place = catalogue.place
    let errors = CompilerErrors(log)
    guard !errors.mistakes.isEmpty else {
      return "the checks of \(place.name) can't be built:\n"
        + log.split(separator: "\n").suffix(20).joined(separator: "\n")
    }
    let words = errors.words(of: place, root: Package.root.path) {
      try? String(contentsOfFile: $0, encoding: .utf8)
    }
    return (["this doesn't compile, so nothing of the chapter's exercises was checked:"] + words)
      .joined(separator: "\n")
  }
}
