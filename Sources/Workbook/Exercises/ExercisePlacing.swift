/// Makes sure that each exercise of a chapter stands on its page once, in a section, and that pandoc
/// and the bibliography have what its task needs.
///
/// - Throws: `ChapterError` for a call in `main.swift`, `ExerciseError` for an exercise's file.
func checkExercises(
  in blocks: [SourceBlock], _ catalogue: ExerciseCatalogue, bibliography: String
) throws {
  var placed: [String: Int] = [:]
  var isInSection = false
  for block in blocks {
    isInSection = isInSection || block.opener == .section
    guard let id = block.exercise else { continue }
    guard catalogue[id] != nil else {
      throw ChapterError(
        line: block.startLine, unknownExercise(id, among: catalogue.exercises.map(\.id)))
    }
    guard isInSection else {
      throw ChapterError(
        line: block.startLine,
        "the exercise \"\(id)\" stands before the first section; move it into one")
    }
    if let first = placed.updateValue(block.startLine, forKey: id) {
      throw ChapterError(
        line: block.startLine,
        "the exercise \"\(id)\" stands on line \(first) already; an exercise has one place")
    }
  }
  let keys = citationKeys(inBibliography: bibliography)
  for exercise in catalogue.exercises {
    let file = "Exercises/Solutions/\(exercise.file)"
    guard placed[exercise.id] != nil else {
      throw ExerciseError(
        file: file, line: 1,
        "the exercise stands nowhere on the page; write book.exercise(\"\(exercise.id)\") in "
          + "main.swift")
    }
    for citation in citations(in: exercise.task) where !keys.contains(citation.key) {
      throw ExerciseError(
        file: file, line: exercise.taskLine + citation.line,
        "@\(citation.key) is not in references.bib")
    }
  }
  try checkFormulas(of: catalogue.exercises)
}

/// "the exercise "latx" does not exist; did you mean "latch"?"
func unknownExercise(_ id: String, among known: [String]) -> String {
  let start = "the exercise \"\(id)\" does not exist; "
  if let near = nearest(to: id, in: known) { return start + "did you mean \"\(near)\"?" }
  if known.isEmpty { return start + "the chapter's folder Exercises/Solutions is empty" }
  return start + "there are \(known.joined(separator: ", "))"
}

private func checkFormulas(of exercises: [ExerciseText]) throws {
  let withFormulas = exercises.filter { $0.task.contains("$") || $0.title.contains("$") }
  guard !withFormulas.isEmpty else { return }
  let texts = withFormulas.map { "\($0.title)\n\n\($0.task)" }
  let output = try Pandoc(bibliography: nil).render(texts, to: .html)
  for (exercise, html) in zip(withFormulas, output.fragments) {
    guard let formula = unreadFormula(in: html) else { continue }
    throw ExerciseError(
      file: "Exercises/Solutions/\(exercise.file)", line: exercise.taskLine,
      "pandoc can't read the formula \(formula); is a brace open, or a command misspelt?")
  }
}

extension ExerciseCatalogue {
  /// What the page shows of each, by id.
  var forThePage: [String: Document.Exercise] {
    Dictionary(
      exercises.map { exercise in
        (
          exercise.id,
          Document.Exercise(
            id: exercise.id, label: exercise.label, title: exercise.title, task: exercise.task,
            stub: exercise.stubCode, path: exercise.stubPath,
            checkCommand: exercise.checkCommand, hintCommand: exercise.hintCommand)
        )
      }
    ) { first, _ in first }
  }
}
