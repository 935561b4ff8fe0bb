// gnuplot's drawing made fit for a page: inlined, recoloured by CSS variables, free to shrink.

/// A copy of gnuplot's SVG for inlining into an HTML page.
///
/// Ids become unique by the prefix, the palette's colours become `var(--name)` and keep their
/// light value as a fallback, the white background goes, and the drawing shrinks with the page.
/// The caller may add `aria-label` behind `role="img"`.
///
/// ```swift
/// let html = "<figure>\(pageCopy(ofSVG: svg, prefix: "saw-tooth"))</figure>"
/// ```
/// - Parameters:
///   - svg: the text of a file that `Figure.write` made.
///   - prefix: what makes the ids unique in the page, such as the figure's name.
/// - Returns: one `<svg>` element.
public func pageCopy(ofSVG svg: String, prefix: String) -> String {
  let safePrefix = String(prefix.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
  var result = ""
  var rest = Substring(svg)
  var isFirstRectangle = true
  var skipped: Substring?
  while let start = rest.firstIndex(of: "<") {
    let text = rest[..<start]
    let isLayout = text.contains("\n") && text.allSatisfy(\.isWhitespace)
    if skipped == nil { result += isLayout ? "\n" : text }
    guard let end = rest[start...].firstIndex(of: ">") else { break }
    let source = rest[start...end]
    rest = rest[rest.index(after: end)...]
    if let closing = skipped {
      if source == closing { skipped = nil }
      continue
    }
    if source.hasPrefix("<?") || source.hasPrefix("<!") { continue }
    let foreign = ["title", "desc", "script", "filter"]
    if let name = foreign.first(where: { source.hasPrefix("<\($0)") }) {
      if !source.hasSuffix("/>") { skipped = "</\(name)>" }
      continue
    }
    if source.hasPrefix("</") {
      result += source
      continue
    }
    guard var tag = SVGTag(source) else { continue }
    if tag.name == "rect", isFirstRectangle {
      isFirstRectangle = false
      continue
    }
    if tag.name == "svg" { tag.makeRoot() }
    tag.makeUnique(prefix: safePrefix)
    tag.recolor()
    // One pixel is one cell of a heat map, and stays one when it grows.
    if tag.name == "image" { tag.attributes.append(("style", "image-rendering:pixelated")) }
    result += tag.text
  }
  return withoutEmptyGroups(result)
}

/// Drops the groups in which gnuplot drew nothing.
private func withoutEmptyGroups(_ svg: String) -> String {
  var lines: [Substring] = []
  for line in svg.split(separator: "\n") where !line.allSatisfy(\.isWhitespace) {
    let bare = line.drop { $0 == "\t" || $0 == " " }
    if bare == "</g>", let last = lines.last, last.hasPrefix("<g "), last.hasSuffix(">"),
      !last.dropFirst().contains("<")
    {
      lines.removeLast()
    } else {
      lines.append(bare)
    }
  }
  return lines.joined(separator: "\n") + "\n"
}

/// One opening tag of gnuplot's SVG with its attributes in order.
private struct SVGTag {
  var name: String
  var attributes: [(name: String, value: String)] = []
  var isClosed: Bool

  init?(_ source: Substring) {
    var body = source.dropFirst().dropLast()
    isClosed = body.hasSuffix("/")
    if isClosed { body = body.dropLast() }
    let head = body.prefix { !$0.isWhitespace }
    if head.isEmpty { return nil }
    name = String(head)
    // By hand: a drawing has thousands of tags, and a regular expression for each takes a second.
    var rest = body.utf8.dropFirst(head.utf8.count)
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let name = rest[..<equals].filter { $0 > 32 }
      guard let open = rest[equals...].firstIndex(where: { $0 == 34 || $0 == 39 }),
        let close = rest[rest.index(after: open)...].firstIndex(of: rest[open])
      else { return }
      let value = rest[rest.index(after: open)..<close]
      attributes.append((String(decoding: name, as: UTF8.self), String(Substring(value))))
      rest = rest[rest.index(after: close)...]
    }
  }

  /// Makes the outermost element shrink with the page and known as a picture.
  mutating func makeRoot() {
    attributes.removeAll { ["width", "height", "xmlns:xlink"].contains($0.name) }
    let size = attributes.first { $0.name == "viewBox" }?.value.split(separator: " ") ?? []
    let width = size.count == 4 ? "\(size[2])px" : "100%"
    attributes += [
      ("role", "img"), ("class", "plot"),
      (
        "style",
        "display:block;width:100%;max-width:\(width);height:auto;background:none;"
          + "font-family:var(--sans,sans-serif)"
      ),
    ]
  }

  mutating func makeUnique(prefix: String) {
    for index in attributes.indices {
      let (name, value) = attributes[index]
      if name == "id" {
        attributes[index].value = "\(prefix)-\(value)"
      } else if name == "xlink:href" || name == "href" {
        attributes[index].name = "href"
        if value.hasPrefix("#") { attributes[index].value = "#\(prefix)-\(value.dropFirst())" }
      } else if value.contains("url(#") {
        attributes[index].value = value.replacing("url(#", with: "url(#\(prefix)-")
      }
    }
  }

  /// Moves known colours from attributes, where variables don't count, to the style.
  mutating func recolor() {
    var styles: [String] = []
    attributes = attributes.filter { name, value in
      // The page's own sans-serif, which the root names, holds for all text but monospaced.
      if name == "font-family", value == "sans-serif" { return false }
      guard ["fill", "stroke", "color", "flood-color"].contains(name),
        let variable = Self.variable(for: value)
      else { return true }
      styles.append("\(name):var(\(variable.name),\(variable.light))")
      return false
    }
    guard !styles.isEmpty else { return }
    attributes.append(("style", styles.joined(separator: ";")))
  }

  private static func variable(for color: String) -> (light: String, name: String)? {
    let hex: String
    if color == "black" {
      return (Palette.light.ink, "--ink")
    } else if color.hasPrefix("#") {
      hex = color.uppercased()
    } else if color.hasPrefix("rgb("), color.hasSuffix(")") {
      let parts = color.dropFirst(4).dropLast().split(separator: ",").compactMap {
        Int($0.drop { $0 == " " })
      }
      guard parts.count == 3 else { return nil }
      hex = "#" + parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16).uppercased() }.joined()
    } else {
      return nil
    }
    return names[hex].map { (hex, $0) }
  }

  /// The variable of each colour; of two with one colour the first counts.
  private static let names = Dictionary(
    Palette.variables.map { ($0.light, $0.name) }, uniquingKeysWith: { first, _ in first })

  var text: String {
    let list = attributes.map { name, value in
      " \(name)=\"\(value.replacing("\"", with: "&quot;"))\""
    }
    return "<\(name)\(list.joined())\(isClosed ? "/" : "")>"
  }
}
