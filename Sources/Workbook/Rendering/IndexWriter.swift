import Foundation

/// Writes the book's first page: the chapters that exist, with what their claims came to.
public struct IndexWriter {
  /// A chapter that has been run.
  public struct Chapter: Sendable {
    public var results: Results
    /// The file name and the alternative text of its first figure.
    public var figure: Figure?

    public init(results: Results, figure: Figure?) {
      self.results = results
      self.figure = figure
    }
  }

  public struct Figure: Equatable, Sendable {
    public var file: String
    public var alternative: String
  }

  let pandoc: Pandoc

  public init(pandoc: Pandoc) {
    self.pandoc = pandoc
  }

  /// The chapters whose folders stand in `output`, in their order.
  public static func chapters(in output: URL) throws -> [Chapter] {
    let names = try FileManager.default.contentsOfDirectory(atPath: output.path).sorted()
    return try names.compactMap { name in
      let folder = output.appendingPathComponent(name)
      guard chapterNumber(name) != nil,
        let json = try? String(
          contentsOf: folder.appendingPathComponent("results.json"), encoding: .utf8)
      else { return nil }
      let markdown = try? String(
        contentsOf: folder.appendingPathComponent("chapter.md"), encoding: .utf8)
      return Chapter(results: try Results(json: json), figure: markdown.flatMap(firstFigure))
    }
  }

  /// The first picture in a chapter's Markdown.
  static func firstFigure(inMarkdown markdown: String) -> Figure? {
    for line in markdown.split(separator: "\n") {
      guard line.hasPrefix("!["), line.hasSuffix(".svg)"),
        let middle = line.ranges(of: "](").last
      else { continue }
      let text = line[line.index(line.startIndex, offsetBy: 2)..<middle.lowerBound]
      return Figure(
        file: String(line[middle.upperBound...].dropLast()),
        alternative: String(text).replacing("\\[", with: "[").replacing("\\]", with: "]")
          .replacing("\\\\", with: "\\"))
    }
    return nil
  }

  /// The page.
  ///
  /// - Parameters:
  ///   - chapters: what it lists.
  ///   - hasBenchmarks: whether there is a page of benchmarks to lead to.
  public func page(_ chapters: [Chapter], hasBenchmarks: Bool = false) throws -> String {
    let texts = chapters.flatMap { [$0.results.title, $0.results.promise] }.map(inlineMarkdown)
    let fragments = try PageFragments(texts, pandoc: pandoc)
    return htmlPage(
      title: bookTitle,
      body: """
        <a class="skip" href="#page:main">Skip to the text</a>
        <main class="book" id="page:main" tabindex="-1">
        <header class="head">
        <h1>\(bookTitle.htmlEscaped)</h1>
        <p class="promise">One idea a chapter, each a Swift program that can be read, run and \
        changed; every number and figure on these pages is what the program measured.</p>
        <p>Beside the chapters: <a href="\(BookPage.essay.rawValue)">the essay in this book</a>, \
        claim by claim · <a href="\(BookPage.notation.rawValue)">notation</a>\
        \(hasBenchmarks ? " · <a href=\"benchmarks/index.html\">benchmarks</a>" : "")</p>
        </header>
        <div class="body">
        <ol class="chapters">
        \(chapters.map { item($0, fragments) }.joined(separator: "\n"))
        </ol>
        \(howToRun(chapters.first?.results.chapter ?? "01-rnn-loop"))
        \(references(fragments))
        </div>
        </main>
        """)
  }

  private func item(_ chapter: Chapter, _ fragments: PageFragments) -> String {
    let results = chapter.results
    let folder = results.chapter.htmlEscaped
    let number = chapterNumber(results.chapter).map { "\($0) " } ?? ""
    let picture = chapter.figure.map {
      """
      <img src="\(folder)/\($0.file.htmlEscaped)" alt="\($0.alternative.htmlEscaped)">
      """
    }
    return """
      <li><div>\(picture ?? "")</div>
      <div><h2>\(number)<a href="\(folder)/index.html">\(fragments.inline(results.title))</a></h2>
      <p>\(fragments.inline(results.promise))</p>
      <p class="meta">\(verdict(results).htmlEscaped)</p></div></li>
      """
  }

  /// "7 of 7 claims hold · 2 of 3 reported figures reproduced"
  private func verdict(_ results: Results) -> String {
    let claims = results.claims.compactMap(\.holds)
    let reported = results.reported.compactMap(\.reproduced)
    let open = results.claims.count - claims.count
    var parts: [String] = []
    if !claims.isEmpty {
      parts.append(
        "\(claims.count { $0 }) of \(claims.count) claim\(claims.count == 1 ? "" : "s") "
          + (claims.count == 1 ? "holds" : "hold"))
    }
    if open > 0 { parts.append("\(open) not judged at \(results.scale) scale") }
    if !reported.isEmpty {
      let figures = reported.count == 1 ? "figure" : "figures"
      parts.append("\(reported.count { $0 }) of \(reported.count) reported \(figures) reproduced")
    }
    return parts.joined(separator: " · ")
  }

  private func howToRun(_ chapter: String) -> String {
    let chapter = chapter.htmlEscaped
    return """
      <section>
      <h2 id="run">How to run a chapter</h2>
      <p>With a Swift toolchain, in the book’s folder:</p>
      <div class="code"><pre tabindex="0"><code>make book                      # everything, from a bare machine
      swift run \(chapter)
      swift run \(chapter) --scale quick --seed 2
      swift run \(chapter) --help     # its knobs, for --set NAME=VALUE
      swift run workbook list</code></pre></div>
      <p>Its page and its figures come to stand in <code>Output/\(chapter)/</code>.</p>
      </section>
      """
  }

  private func references(_ fragments: PageFragments) -> String {
    guard !fragments.references.isEmpty else { return "" }
    return
      "<section>\n<h2 id=\"page:references\">References</h2>\n\(fragments.references)\n</section>"
  }
}
