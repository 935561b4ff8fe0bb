extension PageParts {
  /// The table at the end of a page: every claim and every reported figure.
  func judged(claims: [ClaimRecord], reported: [ReportedRecord]) -> String {
    guard !claims.isEmpty || !reported.isEmpty else { return "" }
    var parts = [
      "<section>",
      "<h2 id=\"page:judged\">What was claimed and what was measured</h2>",
    ]
    if !claims.isEmpty {
      parts.append(
        table(
          "What we expect to hold", ["Claim", "Source", "Expected", "Measured", "Verdict"],
          rows: claims.map(row)))
    }
    if !reported.isEmpty {
      parts.append(
        table(
          "What papers reported", ["Source", "The paper", "Ours", "Verdict"],
          rows: reported.map(row)))
    }
    return (parts + ["</section>"]).joined(separator: "\n")
  }

  private func table(_ caption: String, _ heads: [String], rows: [String]) -> String {
    let columns = heads.map { head in
      // A claim has its name and its sentence under one head.
      "<th scope=\"col\"\(head == "Claim" ? " colspan=\"2\"" : "")>\(head)</th>"
    }
    return """
      <table class="judged"><caption>\(caption)</caption>
      <thead><tr>\(columns.joined())</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody></table>
      """
  }

  private func row(_ claim: ClaimRecord) -> String {
    let verdict = Verdict(holds: claim.holds, scale: scale)
    let id = claim.id.htmlEscaped
    return """
      <tr><th scope="row"><a href="#claim:\(id)">\(id)</a></th>\
      <td>\(fragments.inline(claim.text))</td>\
      <td data-label="Source:">\(fragments.inline(claim.source))</td>\
      <td data-label="Expected:">\(fragments.inline(claim.expected))</td>\
      <td data-label="Measured:">\(claim.measuredText.htmlEscaped)</td>\
      <td class="verdict \(verdict.style)">\(said(verdict))</td></tr>
      """
  }

  private func row(_ record: ReportedRecord) -> String {
    let verdict = Verdict(reproduced: record.reproduced, scale: scale)
    return """
      <tr><th scope="row">\(fragments.inline(record.source))</th>\
      <td data-label="The paper:">\(fragments.inline(record.paper))</td>\
      <td data-label="Ours:">\(fragments.inline(record.ours))</td>\
      <td class="verdict \(verdict.style)">\(said(verdict))</td></tr>
      """
  }
}
