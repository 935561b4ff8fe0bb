import ArgumentParser
import Foundation
import Workbook

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begins a chapter: its folder from a template, and its name in Package.swift.",
    discussion: "The suite's tests of every chapter take it up by themselves.")

  @Argument(help: "Number and name: 15-my-chapter.")
  var name: String
  @Option(help: "The title on the page; made from the name by default.")
  var title: String?

  func validate() throws {
    guard name.wholeMatch(of: /[0-9]{2}-[a-z0-9]+(-[a-z0-9]+)*/) != nil else {
      throw ValidationError(
        "\"\(name)\": a chapter's name is a number of two digits and kebab-case: 15-my-chapter")
    }
    if let taken = Package.book.chapters.first(where: { $0.prefix(3) == name.prefix(3) }) {
      throw ValidationError("the number \(name.prefix(2)) is taken by \(taken)")
    }
  }

  func run() throws {
    let manifest = Package.root.appendingPathComponent("Package.swift")
    let text = try String(contentsOf: manifest, encoding: .utf8)
    guard let edited = ChapterList.adding(name, to: text) else {
      throw RunError("Package.swift has no list \"let chapters = [ … ]\" to add \(name) to")
    }
    let folder = Package.root.appendingPathComponent("Chapters/\(name)")
    let manager = FileManager.default
    guard !manager.fileExists(atPath: folder.path) else {
      throw RunError("Chapters/\(name) is already there")
    }
    let words = name.dropFirst(3).replacingOccurrences(of: "-", with: " ")
    let heading = title ?? words.prefix(1).uppercased() + words.dropFirst()
    let files =
      [("main.swift", ChapterTemplate.source(title: heading))]
      + (try ChapterTemplate.exerciseFiles(digits: String(name.prefix(2)))
        .map { ("Exercises/\($0.path)", $0.text) })
    for (path, text) in files {
      let file = folder.appendingPathComponent(path)
      try manager.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try Data(edited.utf8).write(to: manifest, options: .atomic)
    print("Chapters/\(name)/main.swift is yours to write. Run it: swift run \(name)")
    print(
      "An exercise is in Chapters/\(name)/Exercises: swift run workbook check \(name.prefix(2)).1")
  }
}
