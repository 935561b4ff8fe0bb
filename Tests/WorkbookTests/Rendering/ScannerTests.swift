import Testing

@testable import Workbook

/// The shape of a scan as text: one line a block and one a piece.
private func shape(_ source: String) throws -> String {
  try scan(source).map { block in
    let opener = block.opener.map(\.rawValue) ?? "start"
    let head = "\(block.startLine) \(opener) [\(block.slug)]"
    let pieces = block.pieces.map { piece in
      switch piece {
      case .prose(let markdown, let line, _):
        "  \(line) prose: " + markdown.replacing("\n", with: "⏎")
      case .code(let text, let line, let folded):
        "  \(line) \(folded ? "folded" : "code"): " + text.replacing("\n", with: "⏎")
      }
    }
    return ([head] + pieces).joined(separator: "\n")
  }.joined(separator: "\n")
}

private func message(_ source: String) -> String? {
  do {
    _ = try scan(source)
    return nil
  } catch {
    return error.description
  }
}

@Suite("Scanning a chapter")
struct ScannerTests {
  @Test("A chapter is cut at its markers, into prose and code")
  func cutsAtMarkers() throws {
    let source = """
      import Workbook

      //: # The forget gate
      //: What it forgets.
      //:
      //: More.
      let book = Chapter()

      book.section("What a gate does")
      //: An idea.

      // a comment stays code
      let x = 1

      print(x)

      book.step()
      //: Next.
      """
    #expect(
      try shape(source) == """
        1 start [start]
          1 folded: import Workbook
          3 prose: # The forget gate⏎What it forgets.⏎⏎More.
          7 folded: let book = Chapter()
        9 section [what-a-gate-does]
          10 prose: An idea.
          12 code: // a comment stays code⏎let x = 1⏎⏎print(x)
        17 step [what-a-gate-does]
          18 prose: Next.
        """)
  }

  @Test("Only a marker's own statement is folded")
  func foldsTheStatement() throws {
    let source = """
      //: # T
      try book.figure(
        "a(", caption: #"b ) "c"#, alt: "\\(x(")"))"
      ) {
        line(")") // }
      } labels: {
        1
      }
      .named("x")
      let after = 1
      book.value("v", 1)
      """
    #expect(
      try shape(source) == """
        1 start [start]
          1 prose: # T
        2 figure [start]
          2 folded: try book.figure(⏎  "a(", caption: #"b ) "c"#, alt: "\\(x(")"))"⏎) {⏎\
          line(")") // }⏎} labels: {⏎  1⏎}⏎.named("x")
          10 code: let after = 1
        11 value [start]
          11 folded: book.value("v", 1)
        """)
  }

  @Test(
    "What only looks like a marker is code",
    arguments: [
      "let runs = book.job(\"a\") { 1 }", "  book.step()", "book.stepper()", "mybook.step()",
      "book.section", "// book.step()", "try? book.step()", "book.job(\"a\")",
    ])
  func lookalikes(line: String) throws {
    #expect(try scan("//: # T\n\(line)").count == 1)
  }

  @Test("Strings of several lines and block comments hold neither markers nor prose")
  func stringsAndComments() throws {
    let source = ##"""
      //: # T
      let a = """
      //: not prose \(f("""
      book.step()
      """))
      book.step()
      """
      let b = #"""
      //: """ \(
      """#
      /* /*
      //: no
      */
      book.step()
      */
      """##
    let blocks = try scan(source)
    #expect(blocks.count == 1)
    #expect(blocks.first?.pieces.count == 2)
  }

  @Test("A marker inside another marker's closure is part of it")
  func nestedMarker() throws {
    #expect(try scan("//: # T\nbook.figure(\"a\") {\nbook.value(\"b\", 1)\n}").count == 2)
  }

  @Test("Section slugs are plain, short and unique")
  func slugs() throws {
    let source = """
      //: # T
      book.section("What $C_t$ — “carries”!")
      book.section("what c-t carries")
      book.section("为什么")
      book.section("Élan's 2nd try")
      """
    #expect(
      try scan(source).map(\.slug) == [
        "start", "what-c-t-carries", "what-c-t-carries-2", "section", "elans-2nd-try",
      ])
  }

  @Test("A prose id is the section's slug and a hash that follows the text, not its place")
  func proseIds() throws {
    func id(_ source: String) throws -> String? {
      guard case .prose(_, _, let id) = try scan(source).last?.pieces.last else { return nil }
      return id
    }
    let first = try id("//: # T\nbook.section(\"A\")\n//: text")
    #expect(first?.hasPrefix("a-") == true)
    #expect(try first == id("//: # T\nlet x = 1\n\nbook.section(\"A\")\nlet y = 1\n//: text"))
    #expect(try first != id("//: # T\nbook.section(\"A\")\n//: texts"))
  }

  @Test(
    "Malformed markup is reported with its line",
    arguments: [
      ("//: # T\n//:text", 2, "prose needs a space"),
      ("//: # T\nlet x = 1\n  //: text", 3, "indented"),
      ("//: # T\n//: a\n//: $$ x", 3, "$$ without its closing $$"),
      ("//: # T\n//: $$ x\n//:\n//: y $$", 2, "empty line"),
      ("//: # T\n//: a {{b}} {{c", 2, "{{c"),
      ("//: # T\n//:\n//: ```swift\n//: x", 3, "never closed"),
      ("let x = 1\n//: No title", 2, "no title"),
      ("let x = 1", 1, "no title"),
      ("//: # T\n//: ## Section", 2, "book.section"),
      ("//: # T\n//: text\n//: # Title", 3, "book.section"),
      ("//: # T\nbook.section(title)", 2, "plain string"),
      ("//: # T\nbook.section(\"Seed \\(seed)\")", 2, "plain string"),
      ("//: # T\nbook.section(\"\")", 2, "plain string"),
      ("//: # T\nbook.figure(\"a\") {\n//: text\n}", 3, "inside book.figure"),
    ])
  func malformed(source: String, line: Int, words: String) {
    let message = message(source)
    #expect(message?.hasPrefix("main.swift:\(line): ") == true, "\(message ?? "no error")")
    #expect(message?.contains(words) == true, "\(message ?? "no error")")
  }

  @Test(
    "Code and mathematics in prose may hold what text may not",
    arguments: ["`{{x`", "$\\frac{{a}}{b}$", "`$$`", "\\$$5", "it costs $5 {{a}}", "`` ` {{ ``"])
  func wellFormed(prose: String) {
    #expect(message("//: # T\n//: \(prose)") == nil)
  }
}
