/// An exercise's hints and its check: what a file in `Exercises/Checks` makes.
///
/// ```swift
/// let latch = Exercise(
///   "latch", hints: ["a nudge", "the equation: $…$", "almost the code: `…`"],
///   reader: Exercises02.latch, solution: Solutions02.latch
/// ) { latch, check in
///   check.near("h after 1000 silent steps", latch(1000), 0.5, within: 1e-9)
/// }
/// ```
public struct Exercise {
  let id: String
  let hints: [String]
  /// The check of what the reader wrote, and of the solution.
  let checkReader: (Checker) throws -> Void
  let checkSolution: (Checker) throws -> Void

  /// - Parameters:
  ///   - id: The file's name behind its number.
  ///   - hints: Three: a nudge, the equation, almost the code.
  ///   - reader: What the reader's module has under the exercise's name.
  ///   - solution: The same of the solutions' module.
  ///   - check: Judges either; it ends at the first property that doesn't hold.
  public init<Subject>(
    _ id: String, hints: [String], reader: Subject, solution: Subject,
    _ check: @escaping (Subject, Checker) throws -> Void
  ) {
    self.id = id
    self.hints = hints
    checkReader = { try check(reader, $0) }
    checkSolution = { try check(solution, $0) }
  }
}
