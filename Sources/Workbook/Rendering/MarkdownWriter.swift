/// Writes a chapter as Markdown, as GitHub shows it: the author's text with citations in words.
public struct MarkdownWriter {
  let pandoc: Pandoc

  public init(pandoc: Pandoc) {
    self.pandoc = pandoc
  }

  public func text(_ document: Document) throws -> String {
    text(document, try CitationText(of: document.markdownFragments, pandoc: pandoc))
  }

  func text(_ document: Document, _ citations: CitationText) -> String {
    var blocks = [
      "# \(document.numberedTitle)", citations.resolve(document.promise),
      "`\(document.command)` · \(document.scale) scale, seed \(document.seed)",
    ]
    var number = 0
    for section in document.sections {
      if let title = section.title { blocks.append("## \(citations.resolve(title))") }
      for item in section.items {
        if case .figure = item.element { number += 1 }
        let element = item.element.map {
          text($0, figure: number, scale: document.scale, citations: citations)
        }
        let isRecord = item.element?.isRecord ?? false
        blocks +=
          isRecord
          ? [element, folded(item)].compactMap(\.self)
          : [folded(item), element].compactMap(\.self)
      }
    }
    blocks += judged(document, citations)
    if !citations.references.isEmpty { blocks += ["## References", citations.references] }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// An element as it stands in the text; code and printed text between fences.
  func text(
    _ element: Document.Element, figure number: Int, scale: String, citations: CitationText
  ) -> String {
    switch element {
    case .prose(let markdown, _, _): citations.resolve(markdown)
    case .code(let text, _, _): fenced(text)
    case .output(let text): fenced(text, language: "text")
    case .figure(let figure):
      """
      ![\(imageText(figure.alternative))](\(figure.name).svg)

      **Figure \(number).** \(citations.resolve(figure.caption.onOneLine))
      """
    case .claim(let claim):
      quotation(
        Verdict(holds: claim.holds, scale: scale), name: claim.label,
        statement: citations.resolve(claim.text.onOneLine),
        facts: [
          ("Source", citations.resolve(claim.source)),
          ("expected", citations.resolve(claim.expected)),
          ("measured", claim.measuredText),
        ])
    case .reported(let record):
      quotation(
        Verdict(reproduced: record.reproduced, scale: scale), name: "Reported",
        statement: citations.resolve(record.source.onOneLine),
        facts: [
          ("The paper", citations.resolve(record.paper)), ("ours", citations.resolve(record.ours)),
        ])
    case .exercise(let exercise):
      """
      ### Exercise \(exercise.label): \(citations.resolve(exercise.title.onOneLine))

      \(citations.resolve(exercise.task))

      \(fenced(exercise.stub))

      Your code goes into `\(exercise.path)`. Check it with `\(exercise.checkCommand)`; where you are \
      stuck, `\(exercise.hintCommand)` helps.
      """
    }
  }

  private func folded(_ item: Document.Section.Item) -> String? {
    guard let last = item.folded.last else { return nil }
    return """
      <details><summary>Swift: \(foldedSummary(last))</summary>

      \(fenced(item.foldedCode))

      </details>
      """
  }

  private func quotation(
    _ verdict: Verdict, name: String, statement: String, facts: [(String, String)]
  ) -> String {
    let list = facts.filter { !$0.1.isEmpty }
      .map { "\($0.0): \($0.1.onOneLine)" }.joined(separator: " · ")
    return """
      > \(verdict.sign) **\(name): \(verdict.words)**
      >
      > \(statement)
      >
      > \(list)
      """
  }

  /// Brackets would end an image's text.
  private func imageText(_ text: String) -> String {
    text.onOneLine.replacing("\\", with: "\\\\").replacing("[", with: "\\[")
      .replacing("]", with: "\\]")
  }

  /// The tables at the end, under their heading; none where nothing was claimed or reported.
  func judged(_ document: Document, _ citations: CitationText) -> [String] {
    func table(_ heads: [String], _ rows: [[String]]) -> String {
      ([heads, heads.map { _ in "---" }] + rows).map { cells in
        "| " + cells.map { $0.onOneLine.replacing("|", with: "\\|") }.joined(separator: " | ")
          + " |"
      }.joined(separator: "\n")
    }
    var blocks: [String] = []
    if !document.claims.isEmpty {
      blocks.append(
        table(
          ["Claim", "", "Source", "Expected", "Measured", "Verdict"],
          document.claims.map {
            [
              $0.id, citations.resolve($0.text), citations.resolve($0.source),
              citations.resolve($0.expected), $0.measuredText,
              Verdict(holds: $0.holds, scale: document.scale).words,
            ]
          }))
    }
    if !document.reported.isEmpty {
      blocks.append(
        table(
          ["Source", "The paper", "Ours", "Verdict"],
          document.reported.map {
            [
              citations.resolve($0.source), citations.resolve($0.paper),
              citations.resolve($0.ours),
              Verdict(reproduced: $0.reproduced, scale: document.scale).words,
            ]
          }))
    }
    return blocks.isEmpty ? [] : ["## What was claimed and what was measured"] + blocks
  }
}
