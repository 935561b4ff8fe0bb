/// The errors in what the Swift compiler printed.
package struct CompilerErrors: Equatable {
  package struct Mistake: Equatable {
    /// As the compiler names it: a full path.
    package var file: String
    package var line: Int
    package var column: Int
    package var message: String
  }

  package let mistakes: [Mistake]

  /// - Parameter log: What `swift build` printed. Each error counts once, however often it is told.
  package init(_ log: String) {
    var mistakes: [Mistake] = []
    for line in log.split(whereSeparator: \.isNewline) {
      guard
        let match = String(line).wholeMatch(of: /(\/.+\.swift):([0-9]+):([0-9]+): error: (.+)/),
        let number = Int(match.2), let column = Int(match.3)
      else { continue }
      let mistake = Mistake(
        file: String(match.1), line: number, column: column, message: String(match.4))
      if !mistakes.contains(mistake) { mistakes.append(mistake) }
    }
    self.mistakes = mistakes
  }

  /// The reader's mistakes: file, line, message, and the line itself with a mark under the place.
  ///
  /// - Parameters:
  ///   - place: The chapter whose check was built.
  ///   - root: Files are named as seen from here.
  ///   - source: The text of a file.
  package func words(
    of place: ChapterPlace, root: String, source: (String) -> String?
  ) -> [String] {
    let inStubs = mistakes.filter { $0.file.hasPrefix(place.stubs.path + "/") }
    let shown = inStubs.isEmpty ? mistakes : inStubs
    var words = shown.prefix(5).map { mistake in
      let file =
        mistake.file.hasPrefix(root + "/")
        ? String(mistake.file.dropFirst(root.count + 1)) : mistake.file
      let lines = source(mistake.file)?.split(separator: "\n", omittingEmptySubsequences: false)
      let code = lines.flatMap {
        $0.indices.contains(mistake.line - 1) ? $0[mistake.line - 1] : nil
      }
      let mark = String(repeating: " ", count: max(0, mistake.column - 1)) + "^"
      return "\(file):\(mistake.line): \(mistake.message)"
        + (code.map { "\n    \($0)\n    \(mark)" } ?? "")
    }
    if shown.count > 5 { words.append("… and \(shown.count - 5) more errors") }
    let isCheck =
      inStubs.isEmpty && mistakes.contains { $0.file.hasPrefix(place.checks.path + "/") }
    if isCheck {
      words.append(
        "The check can't call the function of the stub of the same name: was its first line (its "
          + "name, parameters or result) changed?")
    }
    return words
  }
}
