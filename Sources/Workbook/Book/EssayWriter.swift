/// Writes `essay.html`: the essay's sections, figures and claims and the Chinese note's paragraphs,
/// each with the place in the book that takes it up and what was found there.
public struct EssayWriter {
  let pandoc: Pandoc
  let chapters: [RenderedChapter]

  init(pandoc: Pandoc, chapters: [RenderedChapter]) {
    self.pandoc = pandoc
    self.chapters = chapters
  }

  func page() throws -> String {
    let items = EssayMap.sections + EssayMap.figures + EssayMap.claims + EssayMap.note
    let fragments = try PageFragments(
      (items.map(\.text) + chapters.map(\.results.title)).map(inlineMarkdown), pandoc: pandoc)
    let claims = EssayMap.claims.map { item in
      var item = item
      let found = chapters.filter { $0.claim(item.name) != nil }.compactMap(\.number)
      if !found.isEmpty { item.places = found.map { EssayMap.Place(chapter: $0) } }
      item.places = item.places.map {
        EssayMap.Place(
          chapter: $0.chapter, section: chapter($0.chapter)?.claimSections[item.name],
          claims: [item.name])
      }
      return item
    }
    let essay = "https://colah.github.io/posts/2015-08-Understanding-LSTMs/"
    return bookPage(
      .essay, title: "The essay in this book",
      promise: "Where each part of Olah’s essay and of the Chinese note on it is taken up, and "
        + "what came of it.",
      body: """
        <p>The essay is <a href="\(essay)">Understanding LSTM Networks</a>, Christopher Olah, 27 \
        August 2015. Everything here is told in our own words; the claims are numbered by us. \
        \(summary(claims))</p>
        \(table("Sections", id: "sections", EssayMap.sections, fragments))
        \(table("Figures", id: "figures", EssayMap.figures, fragments))
        \(table("Claims", id: "claims", claims, fragments))
        \(table("The Chinese note", id: "note", EssayMap.note, fragments, lead: noteLead))
        """)
  }

  private var noteLead: String {
    "<p lang=\"en\">Kuang’s note of 1 August 2018 follows the essay’s headings; its paragraphs are "
      + "counted under each.</p>\n"
  }

  /// "Of its 20 claims 2 have been measured: 2 hold."
  private func summary(_ claims: [EssayMap.Item]) -> String {
    let verdicts = claims.compactMap { item -> Bool? in
      let judged = chapters.compactMap { $0.claim(item.name)?.holds }
      return judged.isEmpty ? nil : judged.allSatisfy(\.self)
    }
    let holding = verdicts.count(where: \.self)
    return "Of its \(claims.count) claims \(verdicts.count) "
      + "\(verdicts.count == 1 ? "has" : "have") been judged so far; \(holding) "
      + "\(holding == 1 ? "holds" : "hold")."
  }

  private func chapter(_ number: Int) -> RenderedChapter? {
    chapters.first { $0.number == number }
  }

  // MARK: - Tables

  private func table(
    _ title: String, id: String, _ items: [EssayMap.Item], _ fragments: PageFragments,
    lead: String = ""
  ) -> String {
    let rows = items.map { item in
      let lines = item.places.map { line($0, fragments) }
      return """
        <tr><th scope="row">\(item.name.htmlEscaped)</th><td>\(fragments.inline(item.text))</td>\
        <td><ul class="places">\(lines.map { "<li>\($0)</li>" }.joined())</ul></td></tr>
        """
    }
    return """
      <section>
      <h2 id="\(id)"><a class="self" href="#\(id)">\(title)</a></h2>
      \(lead)<table class="judged map\(["figures", "claims"].contains(id) ? " short" : "")">
      <thead><tr><th scope="col">\(id == "note" ? "Paragraph" : String(title.dropLast()))</th>\
      <th scope="col">What it says or shows</th><th scope="col">In this book</th></tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody></table>
      </section>
      """
  }

  /// Chapter and section, and what was found there.
  private func line(_ place: EssayMap.Place, _ fragments: PageFragments) -> String {
    guard let chapter = chapter(place.chapter) else {
      return "Chapter \(place.chapter): \(said(notYet))"
    }
    let title = "\(place.chapter) \(fragments.inline(chapter.results.title))"
    let section = place.section.flatMap { chapter.sections[$0] }
    let link =
      "<a href=\"\(chapter.address(section == nil ? nil : place.section))\">\(title)"
      + "\(section.map { ": \($0)" } ?? "")</a>"
    let verdicts = place.claims.map { id in
      guard let claim = chapter.claim(id) else { return "\(id) \(said(notYet))" }
      let verdict = Verdict(holds: claim.holds, scale: chapter.results.scale)
      return "<a href=\"\(chapter.address("claim:" + id))\">\(id)</a> \(said(verdict))"
    }
    return ([link] + verdicts).joined(separator: " · ")
  }

  private var notYet: Verdict { Verdict(sign: "○", words: "not yet", style: "open") }

  private func said(_ verdict: Verdict) -> String {
    """
    <span class="verdict \(verdict.style)"><span aria-hidden="true">\(verdict.sign)</span> \
    \(verdict.words.htmlEscaped)</span>
    """
  }
}
