import Testing

@testable import Workbook

@Suite("A stub follows from its solution")
struct StubDerivationTests {
  private static func message(_ source: String) -> String? {
    do throws(ExerciseError) {
      _ = try StubDerivation(source, file: "Solutions/1-a.swift")
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test("what stands between the markers is replaced, and the markers are gone")
  func replaced() throws {
    let parts = try StubDerivation(
      """
      func a() {
        // solution
        let b = 1  // end
        return b
        // stub
        // for x in y {
        //   return 0  // a comment
        //
        // }
        // end
      }
      // solution
      let only = 1
      // end
      let both = 2

      """, file: "")
    #expect(
      parts.stub == """
        func a() {
          for x in y {
            return 0  // a comment

          }
        }
        let both = 2

        """)
    #expect(
      parts.solution == """
        func a() {
          let b = 1  // end
          return b
        }
        let only = 1
        let both = 2

        """)
  }

  @Test(
    "a marker at the wrong place is told with its line",
    arguments: [
      ("a\n// stub", "Solutions/1-a.swift:2: \"// stub\" without \"// solution\" before it"),
      ("// end", "Solutions/1-a.swift:1: \"// end\" without \"// solution\" before it"),
      ("a\n// solution\nb", "Solutions/1-a.swift:2: \"// solution\" is never closed by \"// end\""),
      (
        "// solution\n// solution",
        "Solutions/1-a.swift:2: \"// solution\" inside the part of line 1; close that with \"// end\""
      ),
      (
        "// solution\n// stub\nreturn 0",
        "Solutions/1-a.swift:3: what only the stub has stands behind \"// \", this line doesn't"
      ),
      ("// solution\n// stub\n// stub", "Solutions/1-a.swift:3: \"// stub\" without"),
    ])
  func wrong(source: String, start: String) {
    #expect(Self.message(source)?.hasPrefix(start) == true, "\(Self.message(source) ?? "no error")")
  }

  @Test("a file that leaves nothing to find is refused")
  func nothing() {
    #expect(Self.message("let a = 1")?.contains("nothing is left to find") == true)
    #expect(Self.message("") != nil)
  }
}

@Suite("Hints out of a check's source")
struct ExerciseHintsTests {
  @Test("strings, long strings and sums of strings are read as Swift reads them")
  func read() throws {
    let source = #"""
      // hints: not these, "a"
      let a = Exercise(
        "a",
        hints: [
          "a \"nudge\", with \\tanh",  // a comment, "b"
          "two " + "parts\n",
          """
          long, \
          of [two] lines
            and one
          """,
        ], reader: x, solution: y)
      """#
    #expect(
      try exerciseHints(in: source, file: "") == [
        "a \"nudge\", with \\tanh", "two parts\n", "long, of [two] lines\n  and one",
      ])
  }

  @Test("what is no plain string is refused with its line")
  func refused() {
    for (source, words) in [
      ("\nhints: [\"a\\(b)\"]", "c:2: a hint is a plain string"),
      ("let a = 1", "c:1: it has no hints"),
      ("hints: [\"a\",", "c:1: the list of hints is never closed"),
      ("hints: [#\"a\"#]", "c:1: a hint is a plain string"),
    ] {
      do {
        _ = try exerciseHints(in: source, file: "c")
        Issue.record("\(source) was read")
      } catch {
        #expect("\(error)".hasPrefix(words), "\(error)")
      }
    }
  }
}
