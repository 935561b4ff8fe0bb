import ArgumentParser
import Foundation
import Workbook

struct Reset: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Puts stubs back as they were shipped; what you wrote is kept beside them.",
    discussion: """
      It is kept in the folder Replaced of the chapter's Exercises, which nothing compiles. What has \
      passed stays noted in .progress.
      """)

  @Argument(help: Package.chapterOrExercise)
  var exercise: String

  func run() throws {
    let (catalogue, exercises) = try Package.exercises(exercise)
    for exercise in exercises {
      guard !catalogue.isUntouched(exercise) else {
        print("\(exercise.label)  \(exercise.stubPath) is as it was shipped")
        continue
      }
      let kept = try catalogue.reset(exercise)
      let note = kept.map {
        "; yours is \(catalogue.place.pathInPackage)/Exercises/Replaced/\($0.lastPathComponent)"
      }
      print("\(exercise.label)  \(exercise.stubPath) is as it was shipped again\(note ?? "")")
    }
  }
}
