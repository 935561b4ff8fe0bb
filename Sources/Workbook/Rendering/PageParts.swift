/// The parts of a chapter's page, each from one element of the document.
struct PageParts {
  let fragments: PageFragments
  let scale: String

  func prose(_ markdown: String, id: String) -> String {
    "<div class=\"prose\" id=\"\(id)\">\n\(fragments.block(markdown))\n</div>"
  }

  func code(_ swift: String) -> String {
    "<div class=\"code\">\(fragments.code(swift))</div>"
  }

  func output(_ text: String) -> String {
    """
    <div class="printed"><span class="unseen">It prints:</span><pre tabindex="0"><samp>\
    \(text.htmlEscaped)</samp></pre></div>
    """
  }

  /// Folded code with the tag that closes what it stands in.
  private func folded(_ pieces: [String], closing tag: String) -> String {
    pieces.isEmpty ? tag : folded(pieces) + "\n" + tag
  }

  func folded(_ pieces: [String]) -> String {
    guard let last = pieces.last else { return "" }
    return """
      <details><summary>Swift: \(foldedSummary(last))</summary>
      \(code(pieces.joined(separator: "\n\n")))
      </details>
      """
  }

  /// - Parameters:
  ///   - drawing: the SVG, ready to stand in the page.
  ///   - narrow: the one that a narrow window shows in its place.
  ///   - files: links to what the figure is made of, as (label, file name).
  func figure(
    _ figure: FigureRecord, number: Int, drawing: String, narrow: String?,
    files: [(String, String)], code: [String]
  ) -> String {
    let links = files.map { "<a href=\"\($0.1.htmlEscaped)\">\($0.0)</a>" }
      .joined(separator: " · ")
    let drawings = narrow.map {
      "<div class=\"wide\">\n\(drawing)\n</div>\n<div class=\"narrow\">\n\($0)\n</div>"
    }
    let sources = links.isEmpty ? "" : "\n<p class=\"sources\">\(links)</p>"
    return """
      <figure id="figure:\(figure.name.htmlEscaped)">
      <div class="drawing\(narrow == nil ? " alone" : "")" role="img" aria-label="\(figure.alternative.onOneLine.htmlEscaped)">
      \(drawings ?? drawing)
      </div>
      <figcaption><b>Figure \(number).</b> \(fragments.inline(figure.caption))\
      \(sources)</figcaption>
      \(folded(code, closing: "</figure>"))
      """
  }

  func claim(_ claim: ClaimRecord, code: [String]) -> String {
    let verdict = Verdict(holds: claim.holds, scale: scale)
    return verdictBox(
      id: " id=\"claim:\(claim.id.htmlEscaped)\"", name: claim.label, verdict: verdict,
      statement: "<p>\(fragments.inline(claim.text))</p>",
      facts: [
        ("Source", fragments.inline(claim.source)),
        ("Expected", fragments.inline(claim.expected)),
        ("Measured", claim.measuredText.htmlEscaped),
      ], code: code)
  }

  func reported(_ record: ReportedRecord, code: [String]) -> String {
    verdictBox(
      id: "", name: "Reported", verdict: Verdict(reproduced: record.reproduced, scale: scale),
      statement: "<p>\(fragments.inline(record.source))</p>",
      facts: [
        ("The paper", fragments.inline(record.paper)), ("Ours", fragments.inline(record.ours)),
      ], code: code)
  }

  func exercise(_ exercise: Document.Exercise) -> String {
    let id = "exercise:\(exercise.id.htmlEscaped)"
    return """
      <section class="exercise" id="\(id)" aria-labelledby="\(id):title">
      <p class="number" aria-hidden="true">Exercise \(exercise.label)</p>
      <h3 id="\(id):title"><span class="unseen">Exercise \(exercise.label): </span>\
      <a class="self" href="#\(id)">\(fragments.inline(exercise.title))</a></h3>
      \(fragments.block(exercise.task))
      \(code(exercise.stub))
      <p class="sources">Your code goes into <code>\(exercise.path.htmlEscaped)</code></p>
      <dl class="commands">
      <div><dt>Check it</dt><dd><code>\(exercise.checkCommand.htmlEscaped)</code></dd></div>
      <div><dt>A hint</dt><dd><code>\(exercise.hintCommand.htmlEscaped)</code></dd></div>
      </dl>
      </section>
      """
  }

  private func verdictBox(
    id: String, name: String, verdict: Verdict, statement: String, facts: [(String, String)],
    code: [String]
  ) -> String {
    let list = facts.filter { !$0.1.isEmpty }
      .map { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>" }.joined(separator: "\n")
    return """
      <div class="verdictbox \(verdict.style)"\(id) role="group" \
      aria-label="\(name.htmlEscaped): \(verdict.words.htmlEscaped)">
      <p class="verdict"><span class="name">\(name.htmlEscaped)</span> \(said(verdict))</p>
      \(statement)
      <dl class="facts">
      \(list)
      </dl>
      \(folded(code, closing: "</div>"))
      """
  }

  func said(_ verdict: Verdict) -> String {
    "<span aria-hidden=\"true\">\(verdict.sign)</span> \(verdict.words.htmlEscaped)"
  }
}
