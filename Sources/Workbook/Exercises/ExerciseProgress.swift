import Foundation

/// What a reader has done of the exercises: one text file, a line an exercise.
///
/// ```
/// 02 latch: 3 checks, 2 hints, passed
/// 02 half-life: 1 check, 3 hints, gave up
/// ```
package struct ExerciseProgress: Equatable, Sendable {
  package struct Entry: Equatable, Sendable {
    /// How often it was checked.
    package var checks = 0
    /// How many hints were read.
    package var hints = 0
    package var hasPassed = false
    /// Whether the solution was read before the check had passed.
    package var gaveUp = false

    package init() {}
  }

  /// By "02 latch": the chapter's digits and the exercise's id.
  private var entries: [String: Entry] = [:]

  package init() {}

  /// Reads the file's text.
  ///
  /// - Throws: `ExerciseError` with the line that is not understood.
  package init(_ text: String) throws(ExerciseError) {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.hasPrefix("#") && !line.allSatisfy(\.isWhitespace) {
      guard let (key, entry) = Self.entry(String(line)) else {
        throw ExerciseError(
          file: ".progress", line: index + 1,
          "\"\(line.prefix(40))\" is not understood; a line reads \"02 latch: 3 checks, 2 hints, "
            + "passed\"; mend it, or delete it to forget what it says")
      }
      entries[key] = entry
    }
  }

  private static func entry(_ line: String) -> (String, Entry)? {
    guard let match = line.wholeMatch(of: /([0-9]* ?[a-z0-9-]+): (.+)/) else { return nil }
    var entry = Entry()
    for fact in match.2.split(separator: ", ") {
      if let counted = fact.wholeMatch(of: /([0-9]+) (check|hint)s?/),
        let count = Int(counted.1)
      {
        if counted.2 == "check" { entry.checks = count } else { entry.hints = count }
      } else if fact == "passed" {
        entry.hasPassed = true
      } else if fact == "gave up" {
        entry.gaveUp = true
      } else {
        return nil
      }
    }
    return (String(match.1), entry)
  }

  /// The text of the file.
  package var text: String {
    let lines = entries.keys.sorted().compactMap { key in
      entries[key].map { entry in
        var facts: [String] = []
        if entry.checks > 0 { facts.append("\(entry.checks) check\(entry.checks == 1 ? "" : "s")") }
        if entry.hints > 0 { facts.append("\(entry.hints) hint\(entry.hints == 1 ? "" : "s")") }
        if entry.hasPassed { facts.append("passed") }
        if entry.gaveUp { facts.append("gave up") }
        return "\(key): \(facts.isEmpty ? "0 checks" : facts.joined(separator: ", "))\n"
      }
    }
    return "# The exercises so far; \"swift run workbook progress\" makes a table of it.\n"
      + lines.joined()
  }

  package subscript(_ place: ChapterPlace, _ id: String) -> Entry {
    get { entries["\(place.digits) \(id)"] ?? Entry() }
    set { entries["\(place.digits) \(id)"] = newValue }
  }

  // MARK: The file

  /// - Throws: `ExerciseError` where the file is not understood.
  package static func read(_ file: URL) throws -> ExerciseProgress {
    guard FileManager.default.fileExists(atPath: file.path) else { return ExerciseProgress() }
    return try ExerciseProgress(String(contentsOf: file, encoding: .utf8))
  }

  /// Changes the entry of an exercise in the file. The file appears whole or not at all.
  package static func note(
    _ place: ChapterPlace, _ id: String, in file: URL, _ change: (inout Entry) -> Void
  ) throws {
    var progress = try read(file)
    change(&progress[place, id])
    try Data(progress.text.utf8).write(to: file, options: .atomic)
  }
}
