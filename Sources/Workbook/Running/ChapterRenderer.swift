import Foundation
import Plot

/// From a chapter's source and the events of its run to the files of its folder.
struct ChapterRenderer {
  let place: ChapterPlace
  let title: String
  private let source: String
  private let bibliography: String
  private let blocks: [SourceBlock]
  private let exercises: ExerciseCatalogue
  /// Of the source, the bibliography and the exercises' texts as they were read.
  private let sums: [String: String]

  /// Reads and checks the source.
  ///
  /// - Throws: `ChapterError` for malformed markup, an unknown citation or an unknown exercise,
  ///   `ExerciseError` for a mistake in an exercise's file, `RunError` where a file can't be read.
  init(place: ChapterPlace) throws {
    self.place = place
    source = try Self.read(place.source)
    bibliography = try Self.read(place.references)
    exercises = try ExerciseCatalogue(place)
    let texts = exercises.texts.merging(
      ["main.swift": source, "references.bib": bibliography]) { $1 }
    let names = texts.keys.sorted()
    let each = try Checksum.sha256(each: names.map { Data((texts[$0] ?? "").utf8) })
    sums = Dictionary(zip(names, each)) { $1 }
    blocks = try scan(source)
    try checkExercises(in: blocks, exercises, bibliography: bibliography)
    try checkCitations(in: blocks, bibliography: bibliography)
    try checkFormulas(in: blocks, pandoc: Pandoc(bibliography: nil))
    title = chapterTitle(blocks) ?? place.name
  }

  /// - Throws: `ChapterError` where the prose quotes a value that was never recorded, or a name is
  ///   used twice.
  func weave(_ events: [Event], options: ChapterOptions) throws -> Document {
    let document = try Workbook.weave(
      blocks: blocks, events: events, name: place.name, seed: options.seed,
      scale: options.scale.rawValue, sources: sums, exercises: exercises.forThePage)
    try checkCitations(in: document, bibliography: bibliography)
    return document
  }

  func write(_ document: Document, into folder: URL) throws {
    let book = Book(root: place.root)
    let names = book.chapters
    let index = names.firstIndex(of: place.name)
    func neighbour(_ offset: Int) -> HTMLWriter.Neighbour? {
      guard let index, names.indices.contains(index + offset) else { return nil }
      let name = names[index + offset]
      let source = (try? Self.read(book.place(of: name).source)) ?? ""
      return (name, (try? scan(source)).flatMap { chapterTitle($0) } ?? name)
    }
    let writer = ChapterWriter(
      pandoc: try Pandoc(bibliography: place.references), inlineSVG: pageCopy(ofSVG:prefix:))
    try writer.write(document, into: folder, previous: neighbour(-1), next: neighbour(1))
    // Those of the prose have been checked before the run.
    let page = try Self.read(folder.appendingPathComponent("index.html"))
    if let formula = unreadFormula(in: page) {
      throw RunError("pandoc can't read a formula in a caption or a claim: \(formula)")
    }
  }

  private static func read(_ file: URL) throws -> String {
    guard let data = try? Data(contentsOf: file), let text = String(data: data, encoding: .utf8)
    else { throw RunError("\(file.lastPathComponent) can't be read at \(file.path)") }
    return text
  }
}

/// The title that a chapter's prose opens with: its first `# ` heading.
func chapterTitle(_ blocks: [SourceBlock]) -> String? {
  for case .prose(let markdown, _, _) in blocks.first?.pieces ?? [] {
    guard let heading = markdown.split(separator: "\n").first, heading.hasPrefix("# ") else {
      return nil
    }
    return heading.dropFirst(2).trimmingCharacters(in: .whitespaces)
  }
  return nil
}
