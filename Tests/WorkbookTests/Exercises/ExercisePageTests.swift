import Foundation
import Testing

@testable import Workbook

@Suite("Exercises on the page")
struct ExercisePageTests {
  private let folder: ExerciseFolder
  private let catalogue: ExerciseCatalogue

  init() throws {
    folder = try ExerciseFolder([
      "1-half.swift": ExerciseFolder.solution("Half of $x$", task: "As <b> in [@olah2015]."),
      "2-latch.swift": ExerciseFolder.solution("Latch", task: "It stays."),
    ])
    catalogue = try ExerciseCatalogue(folder.place)
  }

  private func message(_ source: String, _ catalogue: ExerciseCatalogue? = nil) -> String? {
    do {
      try checkExercises(
        in: scan("//: # T\n" + source), catalogue ?? self.catalogue,
        bibliography: "@misc{olah2015,\n}")
      return nil
    } catch {
      return "\(error)"
    }
  }

  private static let both = "book.exercise(\"half\")\nbook.exercise(\"latch\")"

  @Test("each has one place, in a section")
  func places() {
    #expect(message("book.section(\"A\")\n" + Self.both) == nil)
    #expect(
      message("book.section(\"A\")\nbook.exercise(\"latx\")")
        == "main.swift:3: the exercise \"latx\" does not exist; did you mean \"latch\"?")
    #expect(
      message(Self.both)
        == "main.swift:2: the exercise \"half\" stands before the first section; move it into one")
    #expect(
      message("book.section(\"A\")\n" + Self.both + "\nbook.exercise(\"half\")")
        == "main.swift:5: the exercise \"half\" stands on line 3 already; an exercise has one place"
    )
    #expect(
      message("book.section(\"A\")\nbook.exercise(\"half\")")?
        .hasPrefix("Exercises/Solutions/2-latch.swift:1: the exercise stands nowhere on the page")
        == true)
    #expect(
      message("let id = \"half\"\nbook.exercise(id)")
        == "main.swift:3: book.exercise takes its id as a plain string, book.exercise(\"latch\")")
  }

  @Test("a citation or a formula that can't be read is told with the exercise's file")
  func tasks() throws {
    for (task, words) in [
      ("As @nobody2000 says.", "1-a.swift:3: @nobody2000 is not in references.bib"),
      ("$\\frac{1}{2$", "1-a.swift:3: pandoc can't read the formula"),
    ] {
      let folder = try ExerciseFolder(["1-a.swift": ExerciseFolder.solution("T", task: task)])
      let message = try message(
        "book.section(\"A\")\nbook.exercise(\"a\")", ExerciseCatalogue(folder.place))
      #expect(message?.contains(words) == true, "\(message ?? "no error")")
    }
  }

  private func document() throws -> Document {
    let source =
      "//: # T\n//: P.\nbook.section(\"A\")\nbook.exercise(\"half\")\n//: Behind.\n" + "print(1)"
    return try weave(
      blocks: scan(source),
      events: [
        .open(line: 3), .section(title: "A", line: 3), .open(line: 4),
        .exercise(ExerciseRecord(id: "half", label: "4.1", title: "t", line: 4)), .output("1\n"),
      ], name: "04-forget-gate", seed: 1, scale: "standard", sources: [:],
      exercises: catalogue.forThePage)
  }

  @Test("the box stands at its call, before what follows it, and shows the shipped stub")
  func box() throws {
    // What the reader has written changes nothing.
    let exercise = try #require(catalogue["half"])
    try Data("let a = 24680 // mine".utf8).write(to: catalogue.stub(of: exercise))
    let writer = HTMLWriter(pandoc: try KitchenSink.pandoc()) { svg, _ in svg }
    let page = try writer.page(document(), folder: folder.place.folder)
    let box = try #require(page.firstRange(of: "<section class=\"exercise\" id=\"exercise:half\""))
    let behind = try #require(page.firstRange(of: "Behind."))
    #expect(box.lowerBound < behind.lowerBound)
    #expect(page.contains("href=\"#exercise:half\">4.1 Half of "))
    #expect(page.contains("As &lt;b&gt; in ") && page.contains("#ref-olah2015"))
    #expect(page.contains("<code>swift run workbook check 4.1</code>"))
    #expect(page.contains("<code>swift run workbook hint 4.1</code>"))
    #expect(page.contains("Chapters/04-forget-gate/Exercises/Stubs/1-half.swift"))
    #expect(page.contains("<span class=\"dv\">0</span>") && !page.contains("24680"))
    // The solution stays where it is.
    #expect(!page.contains("<span class=\"dv\">1</span>\n"))
  }

  @Test("it stands in the Markdown and in the notebook, too")
  func otherForms() throws {
    let document = try document()
    let markdown = try MarkdownWriter(pandoc: KitchenSink.pandoc()).text(document)
    let notebook = try NotebookWriter(pandoc: KitchenSink.pandoc())
      .text(document, folder: folder.place.folder)
    #expect(markdown.contains("### Exercise 4.1: Half of $x$\n\nAs <b>") || markdown.contains("As"))
    for text in [markdown, notebook] {
      #expect(text.contains("swift run workbook check 4.1") && text.contains("let a = 0"))
      #expect(!text.contains("let a = 1"))
    }
    #expect(notebook.contains("\"id\" : \"a-exercise-1\""))
  }

  @Test("an exercise in a loop or of another name is refused while weaving")
  func woven() throws {
    let record = ExerciseRecord(id: "half", label: "4.1", title: "t", line: 3)
    func message(_ source: String, _ record: ExerciseRecord) throws -> String? {
      do throws(ChapterError) {
        _ = try weave(
          blocks: scan(source), events: [.open(line: record.line), .exercise(record)], name: "04-a",
          seed: 1, scale: "quick", sources: [:], exercises: [:])
        return nil
      } catch {
        return "\(error)"
      }
    }
    #expect(
      try message("//: # T\nif a {\n  book.exercise(\"half\")\n}", record)
        == "main.swift:3: book.exercise(\"half\") stands indented; exercises stand in the first "
        + "column")
    #expect(
      try message("//: # T\n\nbook.exercise(\"half\")", record)?.contains("does not exist") == true)
  }

  @Test("a new chapter begins with one that keeps all the rules")
  func template() throws {
    let files = try ChapterTemplate.exerciseFiles(digits: "04")
    let texts = Dictionary(files.map { ($0.path, $0.text) }) { $1 }
    let folder = try ExerciseFolder([
      "1-limit.swift": try #require(texts["Solutions/1-limit.swift"])
    ])
    let catalogue = try ExerciseCatalogue(folder.place)
    let exercise = try #require(catalogue["limit"])
    #expect(exercise.stub == texts["Stubs/1-limit.swift"])
    let check = try #require(texts["Checks/1-limit.swift"])
    #expect(try exerciseHints(in: check, file: "").count == 3)
    #expect(check.contains("Exercises04.limit") && check.contains("import Solutions04"))
    let source = ChapterTemplate.source(title: "T")
    #expect(try scan(source).contains { $0.exercise == "limit" })
  }
}
