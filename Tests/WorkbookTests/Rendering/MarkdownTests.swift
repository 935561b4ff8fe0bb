import Testing

@testable import Workbook

@Suite("A chapter as Markdown")
struct MarkdownTests {
  @Test("The kitchen sink is the text we read")
  func golden() throws {
    let text = try MarkdownWriter(pandoc: KitchenSink.pandoc()).text(KitchenSink.document())
    try Golden.expect(text, equals: "kitchen-sink.md")
  }

  @Test("Citations are words, mathematics and code are untouched")
  func citations() throws {
    let text = try MarkdownWriter(pandoc: KitchenSink.pandoc()).text(KitchenSink.document())
    #expect(text.contains("else (Gers et al. 2000)."))
    #expect(text.contains("Read Olah (2015) first."))
    #expect(text.contains("(Gers et al. 2000, sec. 4)"))
    #expect(!text.contains("@gers2000]\n"))
    #expect(text.contains("$$C_t = f_t \\odot C_{t-1} + i_t \\odot \\tilde{C}_t, \\quad"))
    #expect(text.contains("![Line chart \\[of\\] \"f\" < 1 & C.](saw-tooth.svg)"))
  }

  @Test("Code that holds a fence gets a longer one")
  func fences() {
    #expect(fenced("a ```` b") == "`````swift\na ```` b\n`````")
  }

  @Test(
    "Spans of Markdown join to the text they came from",
    arguments: [
      "a `b` $c$ $$d$$ \\$ e", "```\nx\n```\ny", "~~~\nx\n~~~", "$ 5 and $6", "`` ` ``", "`", "$",
      "\\",
      "a $x\n\ny$ b", "~~~", "```\n", "$$\nx\n$$", "a ~ b ~~ c",
    ])
  func spans(text: String) {
    #expect(markdownSpans(text).spans.map(\.text).joined() == text)
  }

  @Test("Mathematics is where pandoc finds it")
  func mathematics() {
    func math(_ text: String) -> [String] {
      markdownSpans(text).spans.filter { $0.kind == .math }.map(\.text)
    }
    #expect(math("$a$ and $b_{t}$, $$c$$") == ["$a$", "$b_{t}$", "$$c$$"])
    #expect(math("costs $5 and $6") == [])
    #expect(math("from $20 to 30$3") == [])
    #expect(math("`$a$` \\$a$") == [])
    #expect(math("$a \\$ b$") == ["$a \\$ b$"])
  }
}
