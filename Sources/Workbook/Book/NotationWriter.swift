/// Writes `notation.html`: each symbol with its colour, shape and name in our code, and what
/// others call the same thing.
public struct NotationWriter {
  let pandoc: Pandoc

  func page() throws -> String {
    let rows = NotationTable.rows
    let fragments = try PageFragments(
      rows.flatMap { [$0.symbol, $0.meaning] + $0.names }.map(inlineMarkdown), pandoc: pandoc)
    return bookPage(
      .notation, title: "Notation",
      promise: "One letter and one colour for each part of the cell, in every equation, diagram "
        + "and plot of the book.",
      body: """
        <section>
        <h2 id="symbols"><a class="self" href="#symbols">Symbols</a></h2>
        <p>B sequences in a batch, D numbers of input, H hidden units. Where the weights of the \
        four layers lie in one block, their order is i, f, g, o, as in PyTorch; g is its name for \
        the candidate.</p>
        \(table(["Symbol", "What it is", "Colour", "Shape", "In our code"], rows.map { symbol($0, fragments) }))
        </section>
        <section>
        <h2 id="names"><a class="self" href="#names">What others call it</a></h2>
        <p>The same part under its other names. A dagger (†) marks what is reported and was not \
        checked again for this book.</p>
        \(table(["Symbol"] + NotationTable.papers, rows.map { names($0, fragments) }))
        </section>
        """)
  }

  private func table(_ heads: [String], _ rows: [String]) -> String {
    """
    <table class="judged">
    <thead><tr>\(heads.map { "<th scope=\"col\">\($0.htmlEscaped)</th>" }.joined())</tr></thead>
    <tbody>
    \(rows.joined(separator: "\n"))
    </tbody></table>
    """
  }

  private func symbol(_ row: NotationTable.Row, _ fragments: PageFragments) -> String {
    let colour = PageColours.variables.first { $0.name == row.colour }
    let swatch =
      colour.map {
        "<span class=\"swatch\" style=\"background: var(--\($0.name))\"></span> "
          + "<code>\($0.light)</code> on light, <code>\($0.dark)</code> on dark pages"
      } ?? "the text’s"
    return """
      <tr><th scope="row">\(fragments.inline(row.symbol))</th>\
      <td>\(fragments.inline(row.meaning))</td><td data-label="Colour:">\(swatch)</td>\
      <td data-label="Shape:">\(row.shape)</td>\
      <td data-label="In our code:"><code>\(row.code.htmlEscaped)</code></td></tr>
      """
  }

  private func names(_ row: NotationTable.Row, _ fragments: PageFragments) -> String {
    let cells = zip(NotationTable.papers, row.names).map { paper, name in
      "<td data-label=\"\(paper.htmlEscaped):\">\(fragments.inline(name))</td>"
    }
    return "<tr><th scope=\"row\">\(fragments.inline(row.symbol))</th>\(cells.joined())</tr>"
  }
}
