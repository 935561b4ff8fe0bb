import Testing

@testable import Workbook

private func woven(_ source: String, _ events: [Event]) throws -> Document {
  try weave(
    blocks: scan(source), events: events, name: "01-test", seed: 1, scale: "standard", sources: [:])
}

private func message(_ source: String, _ events: [Event]) -> String? {
  do {
    _ = try woven(source, events)
    return nil
  } catch {
    return "\(error)"
  }
}

/// The elements of a document as text, one a line.
private func shape(_ document: Document) -> [String] {
  document.sections.flatMap { section in
    section.elements.map { element in
      switch element {
      case .prose(let markdown, _, let line): "\(line) prose: \(markdown)"
      case .code(let text, let folded, let line): "\(line) \(folded ? "folded" : "code"): \(text)"
      case .output(let text): "output: " + text.replacing("\n", with: "⏎")
      case .figure(let figure): "figure: \(figure.caption)"
      case .claim(let claim): "claim: \(claim.text)"
      case .reported(let record): "reported: \(record.ours)"
      case .exercise(let exercise): "exercise: \(exercise.title)"
      }
    }
  }
}

private func value(_ name: String, _ value: Double, unit: String = "", line: Int = 9) -> Event {
  .value(ValueRecord(name: name, value: value, unit: unit, tolerance: 0, line: line))
}

private func figure(_ name: String, caption: String = "c", line: Int) -> Event {
  .figure(FigureRecord(name: name, caption: caption, alternative: "a", line: line))
}

private func claim(_ id: String, text: String = "t", line: Int) -> Event {
  .claim(
    ClaimRecord(
      id: id, text: text, source: "", expected: "", measured: 1, unit: "", exact: true,
      holds: true, line: line))
}

@Suite("Weaving a run into a document")
struct WeaverTests {
  @Test("Output stands behind the block that was open")
  func outputBehindBlock() throws {
    let source = """
      //: # T
      //: Promise,
      //: on two lines.
      //:
      //: Rest.
      book.section("A")
      print(1)
      book.step()
      //: Text.
      print(2)
      """
    let document = try woven(
      source,
      [
        .output("zero\n"), .open(line: 6), .section(title: "A", line: 6), .output("one"),
        .output(" and\n"), .output("two\n\n"), .open(line: 8), .output("\n  three\n"),
      ])
    #expect(document.title == "T")
    #expect(document.promise == "Promise, on two lines.")
    #expect(document.sections.map(\.title) == [nil, "A"])
    #expect(
      shape(document) == [
        "5 prose: Rest.", "output: zero", "7 code: print(1)", "output: one and⏎two",
        "9 prose: Text.", "10 code: print(2)", "output:   three",
      ])
  }

  @Test("A figure stands behind its own call, what follows it behind the figure")
  func figureBeforeTheTextBehindIt() throws {
    let source = "//: # T\nbook.figure(\"a\")\n//: What to notice.\nprint(1)"
    let document = try woven(
      source, [.open(line: 2), .output("drawing\n"), figure("a", line: 2), .output("1\n")])
    #expect(
      shape(document) == [
        "2 folded: book.figure(\"a\")", "output: drawing", "figure: c",
        "3 prose: What to notice.", "4 code: print(1)", "output: 1",
      ])
  }

  @Test("A marker in a loop or a helper leaves the block open, and the block collects all")
  func loopsAndHelpers() throws {
    let source =
      "//: # T\nbook.step()\nfor i in 1...2 {\n  book.figure(\"\\(i)\")\n}\nbook.step()\n//: End"
    let document = try woven(
      source,
      [
        .open(line: 2), .open(line: 4), .output("one\n"), figure("1", caption: "1", line: 4),
        .open(line: 4), .output("two\n"), figure("2", caption: "2", line: 4), .open(line: 6),
        .output("end"), .open(line: 2), .output("again"),
      ])
    #expect(
      shape(document).dropFirst() == [
        "output: one", "figure: 1", "output: two", "figure: 2", "output: again", "7 prose: End",
        "output: end",
      ])
  }

  @Test("A section in a loop is refused")
  func indentedSection() {
    #expect(
      message("//: # T\nif true {\n  book.section(\"A\")\n}", [.section(title: "A", line: 3)])?
        .hasPrefix("main.swift:3: book.section(\"A\") stands indented") == true)
  }

  @Test("Recorded values stand in prose, captions and claims, but not in code and mathematics")
  func inlineValues() throws {
    let source = """
      //: # {{n}} gates
      //: It has {{ n }}.
      //:
      //: {{accuracy}}, {{accuracy:.2f}} and {{accuracy}} %: `{{accuracy}}` $x_{{n}}$
      //: ```
      //: {{n}}
      //: ```
      """
    let document = try woven(
      source,
      [
        figure("a", caption: "of {{n}}", line: 3), claim("a", text: "all {{n}}", line: 4),
        value("n", 24513), value("accuracy", 98.2134, unit: "%"),
      ])
    #expect(document.title == "24,513 gates")
    #expect(document.promise == "It has 24,513.")
    #expect(
      shape(document) == [
        "4 prose: 98.2 %, 98.21 % and 98.2 %: `{{accuracy}}` $x_{{n}}$\n```\n{{n}}\n```"
          .replacing("98.2 %,", with: "98.2\u{A0}%,").replacing("98.21 %", with: "98.21\u{A0}%"),
        "figure: of 24,513", "claim: all 24,513",
      ])
    #expect(document.claims.map(\.text) == ["all 24,513"])
  }

  @Test("An inline value that was never recorded is an error that names the nearest")
  func unknownValue() {
    let source = "//: # T\n//: a\n//:\n//: b\n//: {{acuracy}}"
    #expect(
      message(source, [value("accuracy", 1), value("loss", 1)])
        == "main.swift:5: {{acuracy}} was never recorded; did you mean {{accuracy}}?")
    #expect(message(source, [])?.contains("book.value(\"acuracy\"") == true)
    #expect(message(source, [value("zzzzzzzzzzzz", 1)])?.contains("recorded are zzz") == true)
  }

  @Test(
    "Only a fixed number of decimals is a format", arguments: ["d", ".2", ".2g", "5.1f", ".f", ""])
  func unknownFormat(format: String) {
    #expect(
      message("//: # T\n//: {{a:\(format)}}", [value("a", 1)])?
        .hasPrefix("main.swift:2: unknown format in {{a:\(format)}}") == true)
  }

  @Test("A second figure, value or claim of the same name is an error at its line")
  func duplicates() {
    let source = "//: # T"
    #expect(
      message(source, [figure("a", line: 4), figure("a", line: 7)])?
        .hasPrefix("main.swift:7: a second figure named \"a\" (the first was recorded on line 4)")
        == true)
    #expect(
      message(source, [value("a", 1, line: 2), value("a", 1, line: 2)])?
        .hasPrefix("main.swift:2: a second value named \"a\"") == true)
    #expect(
      message(source, [claim("a", line: 2), claim("a", line: 3)])?
        .hasPrefix("main.swift:3: a second claim") == true)
    #expect(message(source, [figure("a", line: 2), value("a", 1), claim("a", line: 3)]) == nil)
  }

  @Test("Prose that is repeated keeps ids apart")
  func repeatedProse() throws {
    let source = "//: # T\nbook.section(\"A\")\n//: Same.\nbook.step()\n//: Same."
    let ids = try woven(source, []).sections.flatMap(\.elements).map { element in
      if case .prose(_, let id, _) = element { id } else { "" }
    }
    #expect(ids.count == 2)
    #expect(ids.first.map { $0 + "-2" } == ids.last)
  }

  @Test("A block's output ends after 200 lines, and says how much it left out")
  func manyLines() throws {
    let source = "//: # T\nbook.step()"
    let lines = (1...1_434).map(String.init).joined(separator: "\n")
    let text = try shape(woven(source, [.open(line: 2), .output(lines)])).joined()
    #expect(text.hasSuffix("⏎199⏎200⏎… 1,234 more lines"))
    let two = try shape(
      woven(source, [.open(line: 2), .output(lines), figure("a", line: 3), .output("x\ny")]))
    #expect(two.last == "output: … 1,236 more lines")
    let exact = (1...200).map(String.init).joined(separator: "\n")
    #expect(try shape(woven(source, [.open(line: 2), .output(exact)])).joined().hasSuffix("⏎200"))
  }

  @Test("A block's output ends after 20,000 characters")
  func longLine() throws {
    let text = try shape(
      woven("//: # T", [.output(String(repeating: "x", count: 20_500))])
    ).joined()
    #expect(text.hasSuffix("xx…⏎… 500 more characters"))
    #expect(text.filter { $0 == "x" }.count == 20_000)
  }

  @Test(
    "Terminal codes don't reach the page",
    arguments: [
      ("\u{1B}[1;31mred\u{1B}[0m", "red"), ("\u{1B}]0;title\u{07}text", "text"),
      ("10 %\r50 %\rdone\n", "done"), ("a\r\nb", "a\nb"), ("bell\u{07}", "bell"),
      ("\u{1B}]8;;x\u{1B}\\link\u{1B}]8;;\u{1B}\\", "link"), ("end\u{1B}[", "end"),
    ])
  func terminalCodes(text: String, shown: String) {
    #expect(withoutTerminalCodes(text).withoutBlankEnds == shown)
  }
}

@Suite("Numbers in prose")
struct NumberTextTests {
  @Test(
    "Three significant digits, whole numbers in full",
    arguments: [
      (24513, "24,513"), (1_234_567, "1,234,567"), (999, "999"), (0, "0"), (-0.0, "0"),
      (0.113449, "0.113"), (1.5, "1.5"), (98.2134, "98.2"), (99.96, "100"), (24513.7, "24,514"),
      (0.000123456, "0.000123"), (1.234e-7, "1.23 × 10⁻⁷"), (-0.25, "−0.25"), (3e20, "3 × 10²⁰"),
      (.infinity, "∞"), (-.infinity, "−∞"), (.nan, "not a number"),
    ])
  func standard(value: Double, text: String) {
    #expect(numberText(value) == text)
  }

  @Test("Units stand behind a no-break space, degrees and factors close by")
  func units() {
    #expect(numberText(98.2, unit: "%") == "98.2\u{A0}%")
    #expect(numberText(1.52, unit: "nats") == "1.52\u{A0}nats")
    #expect(numberText(3.2, unit: "×") == "3.2×")
    #expect(numberText(1234.5, decimals: 2, unit: "nats") == "1,234.50\u{A0}nats")
    #expect(numberText(-0.001, decimals: 1) == "0.0")
  }
}
