import ArgumentParser
import Foundation
import Workbook

struct Hint: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows an exercise's next hint: a nudge, the equation, almost the code.",
    discussion: "Which were shown is remembered in .progress.")

  @Argument(help: "An exercise: 4.2.")
  var exercise: String
  @Flag(help: "Shows all hints at once.")
  var all = false

  func run() throws {
    let (catalogue, exercise) = try Package.exercise(exercise)
    let hints = try catalogue.hints(of: exercise)
    let entry = try ExerciseProgress.read(Package.progress)[catalogue.place, exercise.id]
    let seen = entry.hints
    let shown = all ? hints.count : min(seen + 1, hints.count)
    for number in (all || seen >= hints.count ? 1 : shown)...max(1, shown)
    where number <= hints.count {
      print("Hint \(number) of \(hints.count): \(plainText(hints[number - 1]))")
    }
    if shown > seen {
      try ExerciseProgress.note(catalogue.place, exercise.id, in: Package.progress) {
        $0.hints = shown
      }
    }
    if shown == hints.count {
      let option = entry.hasPassed || entry.gaveUp ? "" : " --give-up"
      print(
        "That was the last one. \"swift run workbook solution \(exercise.label)\(option)\" shows "
          + "the solution.")
    }
  }
}
