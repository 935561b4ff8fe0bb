import Foundation

/// What a reader has done of the exercises: one text file, a line an exercise.
///
/// ```
/// 02 latch: 3 checks, 2 hints, passed as 5891b5b522d5
/// 02 half-life: 1 check, 3 hints, gave up
/// ```
package struct ExerciseProgress: Equatable, Sendable {
  package struct Entry: Equatable, Sendable {
    /// How often it was checked.
    package var checks = 0
    /// How many hints were read.
    package var hints = 0
    package var hasPassed = false
    /// The checksum of the stub that passed last; nil where that text doesn't pass any more.
    package var passedText: String?
    /// Whether the solution was read before the check had passed.
    package var gaveUp = false

    package init() {}

    /// Notes the outcome of a check of the text with this checksum.
    package mutating func note(passed: Bool, text: String?) {
      checks += 1
      if passed {
        (hasPassed, passedText) = (true, text)
      } else if passedText == text {
        passedText = nil
      }
    }
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
      } else if let passed = fact.wholeMatch(of: /passed(?: as ([0-9a-f]+))?/) {
        entry.hasPassed = true
        entry.passedText = passed.1.map(String.init)
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
        if entry.hasPassed {
          facts.append("passed" + (entry.passedText.map { " as \($0)" } ?? ""))
        }
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
    guard let text = String(data: try Data(contentsOf: file), encoding: .utf8) else {
      throw ExerciseError(
        file: ".progress", line: 1,
        "it is no text (UTF-8); mend it, or delete it to forget what it says")
    }
    return try ExerciseProgress(text)
  }

  /// Changes the entry of an exercise in the file. The file appears whole or not at all, and of two
  /// programs that note something at once the second waits for the first.
  package static func note(
    _ place: ChapterPlace, _ id: String, in file: URL, _ change: (inout Entry) -> Void
  ) throws {
    // The file is replaced, so its folder is what can be locked; closing it unlocks it.
    let folder = open(file.deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
    defer { if folder >= 0 { close(folder) } }
    if folder >= 0 { flock(folder, LOCK_EX) }
    var progress = try read(file)
    change(&progress[place, id])
    try Data(progress.text.utf8).write(to: file, options: .atomic)
  }
}
