import ArgumentParser
import Foundation
import Workbook

struct Solution: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows an exercise's solution once its check has passed.")

  @Argument(help: "An exercise: 4.2.")
  var exercise: String
  @Flag(help: "Shows it before that, and remembers so.")
  var giveUp = false

  func run() throws {
    let (catalogue, exercise) = try Package.exercise(exercise)
    let entry = try ExerciseProgress.read(Package.progress)[catalogue.place, exercise.id]
    guard entry.hasPassed || entry.gaveUp || giveUp else {
      throw RunError(
        "the check of \(exercise.label) hasn't passed yet (\(exercise.checkCommand)); "
          + "\(exercise.hintCommand) helps, and \"swift run workbook solution \(exercise.label) "
          + "--give-up\" shows the solution all the same")
    }
    if giveUp, !entry.hasPassed {
      try ExerciseProgress.note(catalogue.place, exercise.id, in: Package.progress) {
        $0.gaveUp = true
      }
    }
    print(exercise.solution)
  }
}
