// A drawing as a tree, for what a line-by-line copy can't see.

/// One element of an SVG with what it contains, in order.
final class SVGElement {
  enum Content {
    case element(SVGElement)
    case text(String)
  }

  let name: String
  var attributes: [(name: String, value: String)] = []
  var contents: [Content] = []

  init(_ name: String) { self.name = name }

  /// Reads a drawing; white space between tags is dropped.
  ///
  /// - Returns: its outermost element; nil where its tags don't fit together.
  static func read(_ svg: String) -> SVGElement? {
    let document = SVGElement("")
    var open = [document]
    var rest = Substring(svg)
    while let start = rest.firstIndex(of: "<") {
      let text = rest[..<start]
      if !text.allSatisfy(\.isWhitespace) || (open.last?.isText ?? false) && !text.isEmpty {
        open.last?.contents.append(.text(String(text)))
      }
      guard let end = rest[start...].firstIndex(of: ">") else { return nil }
      let source = rest[start...end]
      rest = rest[rest.index(after: end)...]
      if source.hasPrefix("<?") || source.hasPrefix("<!") { continue }
      if source.hasPrefix("</") {
        guard open.count > 1, source.dropFirst(2).dropLast() == open[open.count - 1].name else {
          return nil
        }
        open.removeLast()
        continue
      }
      let isClosed = source.hasSuffix("/>")
      guard let element = opening(source.dropFirst().dropLast(isClosed ? 2 : 1)) else { return nil }
      open.last?.contents.append(.element(element))
      if !isClosed { open.append(element) }
    }
    return open.count == 1 ? document.children.first : nil
  }

  /// The element that a tag opens.
  ///
  /// - Parameter tag: what stands between its angle brackets.
  private static func opening(_ tag: Substring) -> SVGElement? {
    let name = tag.prefix { !$0.isWhitespace }
    if name.isEmpty { return nil }
    let element = SVGElement(String(name))
    // By hand: a drawing has thousands of tags, and a regular expression for each takes a second.
    var rest = tag.utf8.dropFirst(name.utf8.count)
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let name = rest[..<equals].filter { $0 > 32 }
      guard let open = rest[equals...].firstIndex(where: { $0 == 34 || $0 == 39 }),
        let close = rest[rest.index(after: open)...].firstIndex(of: rest[open])
      else { break }
      let value = rest[rest.index(after: open)..<close]
      element.attributes.append((String(decoding: name, as: UTF8.self), String(Substring(value))))
      rest = rest[rest.index(after: close)...]
    }
    return element
  }

  var children: [SVGElement] {
    contents.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// It and all below it.
  var all: [SVGElement] { [self] + children.flatMap(\.all) }

  /// White space counts here.
  private var isText: Bool { name == "text" || name == "tspan" }

  subscript(_ name: String) -> String? {
    get { attributes.first { $0.name == name }?.value }
    set {
      attributes.removeAll { $0.name == name }
      if let newValue { attributes.append((name, newValue)) }
    }
  }

  /// The tag and what it contains, a line for each element; a text is one line.
  var text: String {
    let list = attributes.map { name, value in
      " \(name)=\"\(value.replacing("\"", with: "&quot;"))\""
    }
    if contents.isEmpty { return "<\(name)\(list.joined())/>" }
    let separator = isText ? "" : "\n"
    let inner = contents.map { content in
      switch content {
      case .element(let element): element.text
      case .text(let text): text
      }
    }
    let parts = ["<\(name)\(list.joined())>"] + inner + ["</\(name)>"]
    return parts.joined(separator: separator)
  }
}
