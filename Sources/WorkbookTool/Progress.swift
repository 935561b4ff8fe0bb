import ArgumentParser
import Foundation
import Workbook

struct Progress: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows how the exercises of each chapter stand, and which comes next.")

  func run() throws {
    let catalogues = try Package.book.chapters.map {
      try ExerciseCatalogue(Package.book.place(of: $0))
    }
    let progress = try ExerciseProgress.read(Package.progress)
    print(try ExerciseTable(catalogues, progress).text)
  }
}
