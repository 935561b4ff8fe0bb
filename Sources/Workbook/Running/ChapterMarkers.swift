import Foundation
import Plot

/// The calls that cut a chapter into blocks: what follows one is printed and drawn behind it.
extension Chapter {
  /// Opens a section with a heading of its own.
  public func section(_ title: String, line: Int = #line) {
    open(line)
    send(.section(title: title, line: line))
  }

  /// Opens a block: what follows is printed and drawn behind the prose and code that follow.
  public func step(line: Int = #line) { open(line) }

  /// Sets an exercise of the chapter's folder `Exercises` at this place of the page.
  ///
  /// - Parameter id: What stands behind the number in its files' name, 3-latch.swift.
  public func exercise(_ id: String, line: Int = #line) {
    open(line)
    do {
      let catalogue = try ExerciseCatalogue(place)
      guard let exercise = catalogue[id] else {
        fail(line, unknownExercise(id, among: catalogue.exercises.map(\.id)))
      }
      send(
        .exercise(
          ExerciseRecord(id: id, label: exercise.label, title: exercise.title, line: line)))
    } catch {
      fail(line, "the exercise \"\(id)\": \(error)")
    }
  }

  /// Draws a figure into the chapter's folder: `name.svg`, `name.gp` and `name.tsv`. An animation
  /// is a still and `name.gif`.
  ///
  /// - Parameters:
  ///   - name: Kebab-case, unique in the chapter.
  ///   - caption: Markdown; may quote values as `{{name}}`.
  ///   - alt: For readers who don't see it: the kind of chart, what is shown, what to see.
  public func figure<Drawing: ChapterDrawing>(
    _ name: String, caption: String, alt: String, line: Int = #line, _ draw: () throws -> Drawing
  ) {
    open(line)
    guard name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil else {
      fail(line, "the figure's name \"\(name)\" must be kebab-case, like \"loss-curve\"")
    }
    guard !caption.isEmpty, !alt.isEmpty else {
      fail(line, "the figure \"\(name)\" needs a caption and an alternative text")
    }
    do {
      let drawing = try draw()
      try drawing.writeBoth(to: figureFolder, name: name)
      try TerminalFigures.write(drawing.pagePicture, to: figureFolder, name: name)
    } catch {
      fail(line, "the figure \"\(name)\": \(error)")
    }
    send(.figure(FigureRecord(name: name, caption: caption, alternative: alt, line: line)))
  }

  /// Records a number, so that prose quotes it as `{{name}}` and `results.json` keeps it.
  ///
  /// - Parameters:
  ///   - unit: "%", "nats", …; empty for a pure number.
  ///   - tolerance: How far another machine's run may lie from it, in the value's unit. By default
  ///     nothing for whole numbers, and one part in 10⁹ for real ones.
  public func value<Value: KnobValue>(
    _ name: String, _ value: Value, unit: String = "", tolerance: Double? = nil,
    line: Int = #line
  ) {
    open(line)
    let tolerance = tolerance ?? (Value.self == Int.self ? 0 : abs(value.number) * 1e-9)
    send(
      .value(
        ValueRecord(
          name: name, value: value.number, unit: unit, tolerance: tolerance, line: line)))
  }

  /// States what a source led us to expect and what was measured.
  ///
  /// - Parameters:
  ///   - id: "E1" to "E20" for the essay's claims, else kebab-case.
  ///   - exact: True where nothing was trained. Other claims are not judged at quick scale.
  ///   - holds: The verdict.
  public func claim(
    _ id: String, _ text: String, source: String, expected: String, measured: some KnobValue,
    unit: String = "", exact: Bool = false, holds: Bool, line: Int = #line
  ) {
    open(line)
    let verdict = exact || scale != .quick ? holds : nil
    send(
      .claim(
        ClaimRecord(
          id: id, text: text, source: source, expected: expected, measured: measured.number,
          unit: unit, exact: exact, holds: verdict, line: line)))
  }

  /// Sets a paper's figure beside ours. It never fails a run.
  public func reported(
    _ source: String, paper: String, ours: String, reproduced: Bool, line: Int = #line
  ) {
    open(line)
    send(
      .reported(
        ReportedRecord(
          source: source, paper: paper, ours: ours, reproduced: scale == .quick ? nil : reproduced,
          line: line)))
  }
}
