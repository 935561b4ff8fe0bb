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
  guard let root = SVGElement.read(svg) else { return svg }
  fitIntoPage(root, prefix: prefix)
  compact(root)
  return root.text + "\n"
}

/// A copy of gnuplot's SVG for a notebook, which shows several in one page: in light colours on white, the
/// ids unique by the prefix.
///
/// - Returns: one `<svg>` element.
public func notebookCopy(ofSVG svg: String, prefix: String) -> String {
  guard let root = SVGElement.read(svg) else { return svg }
  makeUnique(root, prefix: prefix)
  compact(root)
  return root.text
}

/// All that `pageCopy` does but to save bytes.
func fitIntoPage(_ root: SVGElement, prefix: String) {
  makeUnique(root, prefix: prefix)
  dropBackground(of: root)
  makePicture(root)
  for element in root.all {
    recolor(element)
    // One pixel is one cell of a heat map, and stays one when it grows.
    if element.name == "image" { element["style"] = "image-rendering:pixelated" }
  }
}

/// The first rectangle of a drawing is its white ground.
private func dropBackground(of root: SVGElement) {
  guard let ground = root.all.first(where: { $0.name == "rect" }) else { return }
  for element in root.all {
    element.contents.removeAll {
      if case .element(let child) = $0 { child === ground } else { false }
    }
  }
}

/// Makes the outermost element shrink with the page and known as a picture.
private func makePicture(_ root: SVGElement) {
  for name in ["width", "height", "xmlns:xlink"] { root[name] = nil }
  let size = root["viewBox"]?.split(separator: " ") ?? []
  let width = size.count == 4 ? "\(size[2])px" : "100%"
  root["role"] = "img"
  root["class"] = "plot"
  root["style"] =
    "display:block;width:100%;max-width:\(width);height:auto;background:none;"
    + "font-family:var(--sans,sans-serif)"
}

private func makeUnique(_ root: SVGElement, prefix: String) {
  let prefix = String(prefix.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
  for element in root.all {
    for index in element.attributes.indices {
      let (name, value) = element.attributes[index]
      if name == "id" {
        element.attributes[index].value = "\(prefix)-\(value)"
      } else if name == "xlink:href" || name == "href" {
        element.attributes[index].name = "href"
        if value.hasPrefix("#") {
          element.attributes[index].value = "#\(prefix)-\(value.dropFirst())"
        }
      } else if value.contains("url(#") {
        element.attributes[index].value = value.replacing("url(#", with: "url(#\(prefix)-")
      }
    }
  }
}

// MARK: Colours

/// Moves known colours from attributes, where variables don't count, to the style.
private func recolor(_ element: SVGElement) {
  var styles: [String] = []
  element.attributes = element.attributes.filter { name, value in
    // The page's own sans-serif, which the root names, holds for all text but monospaced.
    if name == "font-family", value == "sans-serif" { return false }
    guard ["fill", "stroke", "color", "flood-color"].contains(name),
      let variable = variable(for: value)
    else { return true }
    styles.append("\(name):var(\(variable.name),\(variable.light))")
    return false
  }
  if !styles.isEmpty { element.attributes.append(("style", styles.joined(separator: ";"))) }
}

private func variable(for color: String) -> (light: String, name: String)? {
  if color == "black" { return (Palette.light.ink, "--ink") }
  guard let hex = hexadecimal(color)?.uppercased() else { return nil }
  return variableNames[hex].map { (hex, $0) }
}

/// The variable of each colour; of two with one colour the first counts.
private let variableNames = Dictionary(
  Palette.variables.map { ($0.light, $0.name) }, uniquingKeysWith: { first, _ in first })

/// "#2166ac", which may be written "rgb( 33, 102, 172)"; nil of other colours.
func hexadecimal(_ color: String) -> String? {
  if color.hasPrefix("#") { return color }
  guard color.hasPrefix("rgb("), color.hasSuffix(")") else { return nil }
  let parts = color.dropFirst(4).dropLast().split(separator: ",").compactMap { part in
    Int(part.filter { $0 != " " })
  }
  guard parts.count == 3 else { return nil }
  return "#" + parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}
