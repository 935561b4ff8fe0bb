import Foundation

extension CheckRun.Report {
  /// What the reader is told, below the exercise's name.
  ///
  /// - Parameters:
  ///   - exercise: What was checked.
  ///   - place: Its chapter, whose path stands before the names of files.
  ///   - root: Drawings are named as seen from here.
  package func lines(of exercise: ExerciseText, in place: ChapterPlace, root: String) -> [String] {
    func at(_ source: CheckRun.SourceLine?) -> String {
      source.map { "\(place.pathInPackage)/Exercises/\($0.file):\($0.line): " } ?? ""
    }
    var lines: [String]
    var isEndless = false
    switch outcome {
    case .passed: lines = ["passed"]
    case .failed(let property, let explanation):
      lines = ["does not hold: \(property)"] + (explanation.isEmpty ? [] : [explanation])
    case .threw(let error): lines = ["it threw an error: \(error)"]
    case .crashed(let what, let place): lines = ["\(at(place))it crashed: \(what)"]
    case .tooSlow(let seconds, let source):
      let ending = "stopped after \(numberText(seconds)) s; is there an endless loop?"
      lines =
        switch source {
        case nil: ["it was \(ending)"]
        case let source? where source.file.hasPrefix("Stubs/"):
          ["\(at(source))it was here when it was \(ending)"]
        case let source?:
          [
            "\(exercise.stubPath): called from \(source.file):\(source.line), it had not come back "
              + "when it was \(ending)"
          ]
        }
      let more = min(seconds * 6, CheckRun.longestLimit).rounded(.up)
      if more > seconds { lines.append("\"--time-limit \(Int(more))\" gives it more time") }
    case .tooMuchPrinted(let place):
      isEndless = true
      lines = [
        "\(at(place))more than \(CheckRun.largestOutput >> 20) MiB printed; is there an endless loop?"
      ]
    case .ended(let status):
      lines = ["the code ended the program (status \(status)) before the check was done"]
    }
    lines += drawings.map {
      "drawn: \($0.hasPrefix(root + "/") ? String($0.dropFirst(root.count + 1)) : $0)"
    }
    return lines + printedLines(endless: isEndless)
  }

  /// What the code printed, behind bars; not more than fits on a screen.
  private func printedLines(endless: Bool) -> [String] {
    let all = withoutTerminalCodes(printed).withoutBlankEnds
      .split(separator: "\n", omittingEmptySubsequences: false)
    guard !(all.count == 1 && all[0].isEmpty) else { return [] }
    let shown = all.prefix(endless ? 3 : 20).map { "| \($0.prefix(200))" }
    let rest = all.count - shown.count
    return ["it printed:"] + shown + (rest > 0 ? ["… \(numberText(Double(rest))) more lines"] : [])
  }

}

/// How an exercise stands with its reader.
package enum ExerciseState: Sendable {
  /// `changed`: it passed, and what stands in the stub now is something else.
  case passed, changed, gaveUp, tried, notBegun

  /// - Parameters:
  ///   - entry: What was noted.
  ///   - text: The checksum of the stub as it stands.
  ///   - isUntouched: Whether that is as it was shipped.
  package init(_ entry: ExerciseProgress.Entry, text: String?, isUntouched: Bool) {
    if entry.hasPassed {
      self = text != nil && entry.passedText == text ? .passed : .changed
    } else if entry.gaveUp {
      self = .gaveUp
    } else {
      self = isUntouched && entry.checks == 0 ? .notBegun : .tried
    }
  }
}

/// `workbook progress`: a line a chapter, and what to do next.
package struct ExerciseTable {
  private var rows: [[String]] = []
  private var next: ExerciseText?
  private var total = 0

  package init(_ catalogues: [ExerciseCatalogue], _ progress: ExerciseProgress) throws {
    for catalogue in catalogues where !catalogue.isEmpty {
      let entries = catalogue.exercises.map { progress[catalogue.place, $0.id] }
      let states = try zip(catalogue.exercises, entries).map { exercise, entry in
        ExerciseState(
          entry, text: entry.hasPassed ? try catalogue.checksum(exercise) : nil,
          isUntouched: catalogue.isUntouched(exercise))
      }
      total += states.count
      rows.append(
        [catalogue.place.name, "\(states.count)"]
          + [ExerciseState.passed, .changed, .tried, .gaveUp, .notBegun]
          .map { state in "\(states.count { $0 == state })" }
          + ["\(entries.reduce(0) { $0 + $1.hints })"])
      next =
        next
        ?? zip(catalogue.exercises, states).first { $1 != .passed && $1 != .gaveUp }?.0
    }
  }

  package var text: String {
    guard total > 0 else { return "No chapter has exercises yet." }
    let heads = [
      "chapter", "exercises", "passed", "changed since", "tried", "gave up", "not begun",
      "hints read",
    ]
    let table = [heads] + rows
    let widths = heads.indices.map { column in table.map { $0[column].count }.max() ?? 0 }
    let lines = table.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let space = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + space : space + cell.0
      }.joined(separator: "  ")
    }
    let last =
      next.map { "Next: \($0.label) \($0.title), in \($0.stubPath); \($0.checkCommand)" }
      ?? "Nothing is left to do."
    return (lines + ["", last]).joined(separator: "\n")
  }
}

/// What a reader names: a chapter, or one of its exercises.
package struct ExerciseReference: Equatable, Sendable {
  /// A chapter's number or name.
  package let chapter: String
  /// Of an exercise; nil for the whole chapter.
  package let number: Int?

  /// Reads "4", "04-forget-gate", "4.2".
  ///
  /// - Throws: `RunError` for anything else.
  package init(_ text: String) throws {
    guard let match = text.wholeMatch(of: /([a-z0-9-]+)(?:\.([0-9]{1,3}))?/) else {
      throw RunError(
        "\"\(text)\" names neither a chapter nor an exercise; write 4 for chapter 4, 4.2 for its "
          + "second exercise")
    }
    chapter = String(match.1)
    number = match.2.flatMap { Int($0) }
  }
}

extension ExerciseCatalogue {
  /// The exercises that a reference names.
  ///
  /// - Throws: `RunError` where there are none.
  package func selected(_ reference: ExerciseReference) throws -> [ExerciseText] {
    guard !isEmpty else { throw RunError("the chapter \(place.name) has no exercises") }
    guard let number = reference.number else { return exercises }
    guard let exercise = exercises.first(where: { $0.number == number }) else {
      throw RunError(
        "the chapter \(place.name) has no exercise \(reference.chapter).\(number); there are \(list)"
      )
    }
    return [exercise]
  }
}
