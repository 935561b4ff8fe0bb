import Foundation
import Testing

@testable import Workbook

@Suite("The page of a chapter")
struct PageTests {
  @Test("The kitchen sink is the page we looked at")
  func golden() throws {
    let page = try KitchenSink.page()
    // The style sheet has no place in a comparison of pages.
    let body = page.firstRange(of: "<body>").map { String(page[$0.lowerBound...]) } ?? page
    try Golden.expect(body, equals: "kitchen-sink.html")
  }

  @Test("The same document gives the same bytes")
  func deterministic() throws {
    #expect(try KitchenSink.page() == KitchenSink.page())
  }

  @Test("Nothing is fetched and nothing runs")
  func selfContained() throws {
    let page = try KitchenSink.page()
    #expect(!page.contains("<script"))
    #expect(!page.contains("<link"))
    #expect(!page.contains("@import"))
    #expect(!page.contains("url("))
    #expect(page.matches(of: #/(src|srcset|poster|xlink:href)="/#).isEmpty)
    for match in page.matches(of: #/<(\w+)[^>]* href="http/#) { #expect(match.output.1 == "a") }
  }

  @Test("Ids are unique, and every link inside the page leads somewhere")
  func ids() throws {
    let page = try KitchenSink.page()
    let ids = page.matches(of: #/ id="([^"]*)"/#).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    #expect(ids.count > 15)
    for match in page.matches(of: #/ href="#([^"]*)"/#) {
      #expect(ids.contains(String(match.output.1)), "\(match.output.1)")
    }
  }

  @Test("Every figure has its alternative text once, and its own ids")
  func figures() throws {
    let page = try KitchenSink.page()
    #expect(page.ranges(of: "<figure").count == 1)
    #expect(
      page.ranges(
        of: "role=\"img\" aria-label=\"Line chart [of] &quot;f&quot; &lt; 1 &amp; C.\""
      ).count == 1)
    #expect(!page.contains("Gnuplot"))
    #expect(page.contains("href=\"#saw-tooth-point\""))
    #expect(
      page.contains("<a href=\"saw-tooth.tsv\">data</a> · <a href=\"saw-tooth.gp\">script</a>"))
    #expect(!page.contains("animation"))
  }

  @Test("Where there is a narrow drawing, it stands beside the wide one, with its own ids")
  func narrowDrawing() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("workbook-narrow-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in ["saw-tooth.svg", "saw-tooth.narrow.svg"] {
      try FileManager.default.copyItem(
        at: Golden.folder.appendingPathComponent("saw-tooth.svg"),
        to: folder.appendingPathComponent(file))
    }
    let writer = HTMLWriter(pandoc: try KitchenSink.pandoc()) { svg, prefix in
      svg.replacing("id=\"", with: "id=\"\(prefix)-")
    }
    let page = try writer.page(KitchenSink.document(), folder: folder)
    #expect(page.contains("<div class=\"drawing\" role=\"img\""))
    #expect(page.ranges(of: "id=\"saw-tooth-point\"").count == 1)
    #expect(page.ranges(of: "id=\"saw-tooth-narrow-point\"").count == 1)
    #expect(try KitchenSink.page().contains("<div class=\"drawing alone\" role=\"img\""))
  }

  @Test("Tags are balanced")
  func balanced() throws {
    let page = try KitchenSink.page()
    let empty: Set<Substring> = [
      "br", "hr", "img", "meta", "col", "path", "use", "mspace", "input", "wbr",
    ]
    var open: [Substring] = []
    // By scalars: a combining tilde behind a ">" would make another character of it.
    let tag = #/<(/?)([a-zA-Z][\w-]*)[^>]*>/#.matchingSemantics(.unicodeScalar)
    for match in page.matches(of: tag) {
      let (_, slash, name) = match.output
      if empty.contains(name) { continue }
      if slash.isEmpty {
        open.append(name)
      } else {
        #expect(open.popLast() == name)
      }
    }
    #expect(open.isEmpty)
  }

  @Test("Text that looks like markup is shown as text")
  func escaping() throws {
    let page = try KitchenSink.page()
    #expect(page.contains("&lt;b&gt;nothing&lt;/b&gt;"))
    #expect(page.contains("&lt;script&gt; 0.5"))
    #expect(page.contains("falls &lt;to&gt; 0 &amp; “stays”"))
    #expect(page.contains("<dd>&gt; 0.9</dd>"))
    #expect(page.contains("<code>a &lt; b &amp;&amp; {{x}}</code>"))
  }

  @Test("Folded code stands in the figure or claim that it leads to")
  func foldedCode() throws {
    let page = try KitchenSink.page()
    for (summary, inside) in [
      ("the figure’s code", "figure"), ("how it is judged", "div"), ("how it compares", "div"),
    ] {
      #expect(page.contains("<summary>Swift: \(summary)</summary>"), "\(summary)")
      #expect(
        page.contains(try Regex("Swift: \(summary)(?s:(?!</details>).)*</details>\\n</\(inside)>")))
    }
    #expect(page.ranges(of: "<details>").count == 6)
  }

  @Test("Every verdict is a word")
  func verdicts() throws {
    let page = try KitchenSink.page()
    for words in [
      "Claim E9: holds", "Claim: does not hold", "Claim: not judged at standard scale",
      "Reported: not reproduced",
    ] {
      #expect(page.contains("aria-label=\"\(words)\""), "\(words)")
    }
  }

  @Test("Headings descend one step at a time, under one title")
  func headings() throws {
    let levels = try KitchenSink.page().matches(of: #/<h([1-6])/#).compactMap { Int($0.output.1) }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
  }

  @Test("The symbols carry their class where time is their index")
  func symbols() throws {
    let page = try KitchenSink.page()
    let classes = page.matches(of: #/<msub class="sym-(\w+)"/#).map { String($0.output.1) }
    #expect(Set(classes) == ["f", "i", "o", "C", "candidate", "h", "x"])
    #expect(!page.contains("<msub class=\"sym-f\"><mi>W</mi>"))
  }

  @Test("A figure whose file is missing is an error at its line")
  func missingFigure() throws {
    let writer = HTMLWriter(pandoc: try KitchenSink.pandoc()) { svg, _ in svg }
    let elsewhere = Golden.folder.appendingPathComponent("nowhere")
    #expect(
      throws: ChapterError(
        line: KitchenSink.line("book.figure("),
        "figure \"saw-tooth\" was recorded, but saw-tooth.svg is missing")
    ) {
      try writer.page(KitchenSink.document(), folder: elsewhere)
    }
  }

  @Test(
    "Text that is meant as part of a line opens no block",
    arguments: ["> 0.9", "# x", "- 1", "+ 1", "* 1", "1. x", "(1) x", "a) x", "| x", ": x"])
  func inlineText(text: String) throws {
    let fragments = try PageFragments([inlineMarkdown(text)], pandoc: KitchenSink.pandoc())
    #expect(fragments.inline(text) == text.htmlEscaped.replacing("&quot;", with: "\""))
  }

  @Test("Without pandoc the error names the package")
  func missingPandoc() {
    do {
      _ = try Pandoc(bibliography: nil, searchPath: "/nonexistent")
      Issue.record("it found a pandoc")
    } catch {
      #expect("\(error)".contains("apt-get install pandoc"))
    }
  }

  @Test("When pandoc fails, it says why in its own words")
  func failingPandoc() throws {
    let bibliography = Golden.folder.appendingPathComponent("missing.bib")
    do {
      _ = try Pandoc(bibliography: bibliography).render(["text"], to: .html)
      Issue.record("it succeeded")
    } catch {
      #expect("\(error)".contains("missing.bib"), "\(error)")
    }
  }
}
