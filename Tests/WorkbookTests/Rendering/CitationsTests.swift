import Testing

@testable import Workbook

private let bibliography = """
  @article{gers2000,
    author = {Gers, Felix A.}, note = {mail a@b.org}
  }
  @Comment{nothing}
  @misc{olah2015 , title={Understanding {LSTM} Networks}}
  """

@Suite("Citations")
struct CitationsTests {
  @Test("The bibliography's keys are found")
  func keys() {
    #expect(citationKeys(inBibliography: bibliography) == ["gers2000", "olah2015"])
  }

  @Test(
    "A key is found wherever pandoc finds one",
    arguments: [
      ("[@gers2000]", ["gers2000"]), ("[see @a, p. 4; -@b:c]", ["a", "b:c"]), ("@a.", ["a"]),
      ("a@b.org", []), ("`@Test` and $@x$", []), ("\\@a", []), ("@ a", []),
      ("(@a_1's)", ["a_1"]), ("```\n@a\n```\n@b", ["b"]),
    ])
  func occurrences(text: String, keys: [String]) {
    #expect(citations(in: text).map(\.key) == keys)
  }

  @Test("An unknown key is an error that names its line and the nearest key")
  func unknownKey() throws {
    func check(_ source: String, _ events: [Event] = []) -> String? {
      do {
        let blocks = try scan(source)
        let document = try weave(
          blocks: blocks, events: events, name: "01-a", seed: 1, scale: "quick", sources: [:])
        try checkCitations(in: blocks, bibliography: bibliography)
        try checkCitations(in: document, bibliography: bibliography)
        return nil
      } catch {
        return "\(error)"
      }
    }
    #expect(check("//: # T\n//: [@gers2000; @olah2015]") == nil)
    #expect(
      check("//: # T\n//: a\n//: b [@gers2001]")
        == "main.swift:3: @gers2001 is not in references.bib; did you mean @gers2000?")
    #expect(check("//: # T\n//: @specialized")?.contains("`@specialized` if it is code") == true)
    let figure = FigureRecord(name: "a", caption: "x\n[@no]", alternative: "", line: 7)
    #expect(check("//: # T", [.figure(figure)])?.hasPrefix("main.swift:7: @no ") == true)
    let reported = ReportedRecord(
      source: "[@gers200]", paper: "", ours: "", reproduced: nil, line: 8)
    #expect(check("//: # T", [.reported(reported)])?.hasPrefix("main.swift:8: ") == true)
  }

  @Test(
    "A citation is taken with all that belongs to it",
    arguments: [
      ("x [see @a, p. 4; @b] y", ["[see @a, p. 4; @b]"]), ("@a says", ["@a"]),
      ("@a [p. 4] says", ["@a [p. 4]"]), ("[@a] and [@b]", ["[@a]", "[@b]"]),
      ("[link](x) @a", ["@a"]), ("@a [link](x)", ["@a"]),
    ])
  func expressions(text: String, found: [String]) {
    #expect(citationExpressions(in: text).map { String(text[$0]) } == found)
  }

  @Test("A citation that is part of the sentence gives the name outside the brackets, everywhere")
  func narrative() throws {
    let text = "In the manner of @olah2015. As @gers2000 [p. 3] say; so it is [@olah2015]."
    let words =
      "In the manner of Olah (2015). As Gers et al. (2000, p. 3) say; so it is (Olah 2015)."
    let document = try weave(
      blocks: scan("//: # T\n//: P\n//:\n//: \(text)"), events: [], name: "01-a", seed: 1,
      scale: "quick", sources: [:])
    let pandoc = try KitchenSink.pandoc()
    let page = try HTMLWriter(pandoc: pandoc) { svg, _ in svg }
      .page(document, folder: Golden.folder)
    let shown = page.replacing(#/<[^>]*>/#, with: "").replacing("\u{A0}", with: " ")
    let notebook = try NotebookWriter(pandoc: pandoc).text(document, folder: Golden.folder)
    let markdown = try MarkdownWriter(pandoc: pandoc).text(document)
    for (writer, text) in [("page", shown), ("Markdown", markdown), ("notebook", notebook)] {
      #expect(text.replacing("\u{A0}", with: " ").contains(words), "\(writer)")
    }
  }
}
