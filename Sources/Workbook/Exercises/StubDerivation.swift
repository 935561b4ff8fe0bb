/// An exercise's solution file, taken apart: what the reader gets, and what the solution shows.
///
/// ```swift
/// // solution
/// -log(2) / log(logistic(forgetBias))
/// // stub
/// // return 0
/// // end
/// ```
/// From `// solution` to `// stub` stands what only the solution has; from there to `// end`, each line
/// behind `// `, what only the stub has. `// stub` may be missing. The marker lines are in neither.
struct StubDerivation: Equatable {
  /// The text of the stub.
  let stub: String
  /// The text of the solution without what is there for the stub.
  let solution: String

  /// - Parameters:
  ///   - source: The text of the solution file.
  ///   - file: How errors name it.
  init(_ source: String, file: String) throws(ExerciseError) {
    var stub: [Substring] = []
    var solution: [Substring] = []
    var part = Part.shared
    var opened = 0
    for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      func error(_ message: String) -> ExerciseError {
        ExerciseError(file: file, line: index + 1, message)
      }
      switch (line.withoutIndent, part) {
      case ("// solution", .shared): (part, opened) = (.solution, index + 1)
      case ("// solution", _):
        throw error("\"// solution\" inside the part of line \(opened); close that with \"// end\"")
      case ("// stub", .solution): part = .stub
      case ("// stub", _): throw error("\"// stub\" without \"// solution\" before it")
      case ("// end", .solution), ("// end", .stub): part = .shared
      case ("// end", .shared): throw error("\"// end\" without \"// solution\" before it")
      case (_, .shared):
        stub.append(line)
        solution.append(line)
      case (_, .solution): solution.append(line)
      case (_, .stub):
        guard let code = uncommented(line) else {
          throw error("what only the stub has stands behind \"// \", this line doesn't")
        }
        stub.append(code)
      }
    }
    guard part == .shared else {
      throw ExerciseError(file: file, line: opened, "\"// solution\" is never closed by \"// end\"")
    }
    guard opened > 0 else {
      throw ExerciseError(
        file: file, line: 1,
        "nothing is left to find: put what the reader has to write between \"// solution\" and "
          + "\"// end\"")
    }
    self.stub = stub.joined(separator: "\n")
    self.solution = solution.joined(separator: "\n")
  }

  private enum Part { case shared, solution, stub }
}

/// The line without its leading `// `; nil where it has none.
private func uncommented(_ line: Substring) -> Substring? {
  let code = line.withoutIndent
  if code.isEmpty || code == "//" { return "" }
  guard code.hasPrefix("// ") else { return nil }
  return line.prefix(while: \.isWhitespace) + code.dropFirst(3)
}

extension Substring {
  fileprivate var withoutIndent: Substring {
    var line = drop(while: \.isWhitespace)
    while line.last?.isWhitespace == true { line.removeLast() }
    return line
  }
}

/// A mistake in a file of an exercise: "Exercises/Solutions/3-latch.swift:12: what is wrong, what
/// would be right".
package struct ExerciseError: Error, CustomStringConvertible, Equatable {
  package var file: String
  package var line: Int
  package var message: String

  package init(file: String, line: Int, _ message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  package var description: String { "\(file):\(line): \(message)" }
}
