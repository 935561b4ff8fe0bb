import Testing

@testable import Workbook

@Suite("The code a job's cache depends on")
struct CachingCodeTests {
  private let chapter = ##"""
    //: # T
    import Plot
    book.section("A")
    //: Some text.
    let runs = book.job("reber", over: seeds) { seed in  // train
      train(seed)

    }
    book.figure("a", caption: """
      one

      two
      """, alt: "b") {
      Lines(runs)
    }
    book.claim("E1", "text", measured: 1, holds: true)
    let s = """
      // kept \(x)

      kept
      """
    """##

  @Test("It is the code alone")
  func codeAlone() {
    #expect(
      codeForCaching(chapter) == ##"""
        import Plot
        let runs = book.job("reber", over: seeds) { seed in
          train(seed)
        }
        let s = """
          // kept \(x)

          kept
          """
        """##)
  }

  @Test(
    "Sentences, captions and claims don't change it",
    arguments: [
      ("Some text.", "Another text,\n//: longer."), ("one\n", "one\n\n  and a half\n"),
      ("Lines(runs)", "Lines(runs)\n  Points(runs)"), ("\"text\"", "\"other text\""),
      ("// train", "// train it"), ("book.section(\"A\")", "\n\nbook.section(\"B\")"),
      ("import Plot\n", "import Plot\n\n/* why */\n"), ("//: Some", "book.step()\n//: Some"),
    ])
  func proseEdits(old: String, new: String) {
    let edited = chapter.replacing(old, with: new)
    #expect(edited != chapter)
    #expect(codeForCaching(edited) == codeForCaching(chapter))
  }

  @Test(
    "Code does",
    arguments: [
      ("train(seed)", "train(seed + 1)"), ("\"reber\"", "\"other\""), ("  kept\n", "  changed\n"),
      ("// kept", "// changed"), ("\n\n  kept", "\n  kept"),
    ])
  func codeEdits(old: String, new: String) {
    let edited = chapter.replacing(old, with: new)
    #expect(edited != chapter)
    #expect(codeForCaching(edited) != codeForCaching(chapter))
  }
}
