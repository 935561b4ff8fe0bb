extension Document {
  /// "4. The forget gate"
  var numberedTitle: String { number.map { "\($0). \(title)" } ?? title }

  /// Everything on the page that is written in Markdown.
  var markdownFragments: [String] {
    var texts = ([title, promise] + sections.compactMap(\.title)).map(inlineMarkdown)
    for item in sections.flatMap(\.items) {
      if !item.folded.isEmpty { texts.append(fenced(item.foldedCode)) }
      switch item.element {
      case .prose(let markdown, _, _): texts.append(markdown)
      case .code(let text, _, _): texts.append(fenced(text))
      case .figure(let figure): texts.append(inlineMarkdown(figure.caption))
      case .claim(let claim):
        texts += [claim.text, claim.source, claim.expected].map(inlineMarkdown)
      case .reported(let record):
        texts += [record.source, record.paper, record.ours].map(inlineMarkdown)
      case .exercise(let exercise):
        texts += [inlineMarkdown(exercise.title), exercise.task, fenced(exercise.stub)]
      case .output, nil: break
      }
    }
    return texts
  }

  /// The exercises, in the order of the page.
  var exercises: [Exercise] {
    sections.flatMap(\.elements).compactMap { element in
      if case .exercise(let exercise) = element { exercise } else { nil }
    }
  }

  /// How many figures stand before a section.
  func figures(before section: Int) -> Int {
    sections.prefix(section).flatMap(\.elements).count { element in
      if case .figure = element { true } else { false }
    }
  }
}

extension Document.Section {
  /// An element with the folded code that leads to it; only a section's last item may lack one.
  struct Item {
    var folded: [String] = []
    var element: Document.Element?

    var foldedCode: String { folded.joined(separator: "\n\n") }
  }

  /// The elements, each with the folded code before it, so that a writer can put a figure first
  /// and the code that draws it behind.
  var items: [Item] {
    var items: [Item] = []
    var folded: [String] = []
    for element in elementsWithSetUpLast {
      if case .code(let text, folded: true, _) = element {
        folded.append(text)
      } else {
        items.append(Item(folded: folded, element: element))
        folded = []
      }
    }
    return folded.isEmpty ? items : items + [Item(folded: folded)]
  }

  /// Before the first section, the text goes before the code that sets up.
  private var elementsWithSetUpLast: [Document.Element] {
    guard title == nil else { return elements }
    var prose: [Document.Element] = []
    var code: [Document.Element] = []
    for element in elements {
      switch element {
      case .prose: prose.append(element)
      case .code(_, folded: true, _): code.append(element)
      default: return prose + code + elements.dropFirst(prose.count + code.count)
      }
    }
    return prose + code
  }
}

extension Document.Element {
  /// Whether the code that leads to it stands behind it.
  var isRecord: Bool {
    switch self {
    case .figure, .claim, .reported: true
    case .prose, .code, .output, .exercise: false
    }
  }
}

/// Markdown that is meant as part of a line, so that "> 0.9" is no quotation and "1. x" no list.
func inlineMarkdown(_ text: String) -> String {
  let line = text.onOneLine
  if line.hasPrefix(">") || line.hasPrefix("#") || line.hasPrefix("|") { return "\\" + line }
  let word = line.prefix { $0 != " " }
  guard word.count < line.count, let last = word.last else { return line }
  if ["-", "+", "*", ":", "~"].contains(word) { return "\\" + line }
  let isNumbering = (last == "." || last == ")") && word.count <= 5 && !word.hasPrefix("[")
  return isNumbering ? word.dropLast() + "\\" + line.dropFirst(word.count - 1) : line
}

extension String {
  /// A title as plain text, for where no markup can stand.
  var withoutMarkup: String { filter { !"*`$_\\".contains($0) } }
}

/// What folded code is for: "the figure’s code".
func foldedSummary(_ code: String) -> String {
  let opener = SourceBlock.Opener.allCases.first {
    code.hasPrefix("book.\($0.rawValue)(") || code.hasPrefix("try book.\($0.rawValue)(")
  }
  return switch opener {
  case .figure: "the figure’s code"
  case .value: "what is recorded"
  case .claim: "how it is judged"
  case .reported: "how it compares"
  case .section, .step, .exercise, nil: "set-up"
  }
}
