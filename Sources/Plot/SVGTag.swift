// One tag of gnuplot's drawing: read, changed, written.

/// One opening tag of gnuplot's SVG with its attributes in order.
struct SVGTag {
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
