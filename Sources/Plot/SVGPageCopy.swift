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
  return compacted(svg: result)
}
