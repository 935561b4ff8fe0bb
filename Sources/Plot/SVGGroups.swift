// Groups and numbers that a drawing can do without.

/// Drops empty groups, dissolves those that say nothing or hold one element, joins neighbours that say the
/// same.
func simplifyGroups(in element: SVGElement) {
  element.children.forEach(simplifyGroups)
  var contents: [SVGElement.Content] = []
  for content in element.contents {
    guard case .element(let child) = content, child.name == "g" || child.name == "defs" else {
      contents.append(content)
      continue
    }
    if child.contents.isEmpty { continue }
    if child.name == "g", child.attributes.isEmpty {
      contents += child.contents
    } else if child.name == "g", let only = merged(child) {
      contents.append(.element(only))
    } else if case .element(let last) = contents.last, last.name == "g",
      last["id"] == nil, isAlike(last, child)
    {
      last.contents += child.contents
    } else {
      contents.append(content)
    }
  }
  element.contents = contents
}

/// A group's only element with the group's attributes; nil where both say the same thing differently.
private func merged(_ group: SVGElement) -> SVGElement? {
  guard group.contents.count == 1, let only = group.children.first, group["style"] == nil,
    group["clip-path"] == nil, group["id"] == nil || only["id"] == nil,
    group["transform"] == nil || only["transform"] == nil,
    // A current colour is the group's, not that of what is in it.
    only["color"] == nil || !group.attributes.contains(where: { $0.value == "currentColor" })
  else { return nil }
  // A property that stands in the element's style counts more than one that comes as an attribute.
  only.attributes =
    group.attributes.filter { attribute in only[attribute.name] == nil } + only.attributes
  return only
}

private func isAlike(_ a: SVGElement, _ b: SVGElement) -> Bool {
  a.attributes.count == b.attributes.count
    && a.attributes.allSatisfy { name, value in b[name] == value }
}

/// Rounds coordinates to a tenth of a pixel, and drops zeros and commands that say nothing.
func roundNumbers(of element: SVGElement) {
  // The marks' shapes are drawn in a unit of their own.
  guard element["id"] == nil else { return }
  for index in element.attributes.indices {
    let (name, value) = element.attributes[index]
    switch name {
    case "points", "x", "y", "width", "height", "cx", "cy", "x1", "x2", "y1", "y2":
      element.attributes[index].value = rounded(value, digits: 1)
    case "d":
      element.attributes[index].value = withoutImpliedLines(rounded(value, digits: 1))
    case "transform", "font-size", "stroke-width", "stroke-dasharray":
      element.attributes[index].value = rounded(value, digits: 2)
    default: continue
    }
  }
}

/// Every decimal number in a text with so many digits at most; several spaces become one.
func rounded(_ text: String, digits: Int) -> String {
  var result: [UInt8] = []
  var number: [UInt8] = []
  func finish() {
    guard !number.isEmpty else { return }
    result += shortened(number, digits: digits)
    number = []
  }
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."): number.append(byte)
    case UInt8(ascii: "-"):
      finish()
      number.append(byte)
    case 9, 10, 13, 32:
      finish()
      if result.last != 32, !result.isEmpty { result.append(32) }
    default:
      finish()
      result.append(byte)
    }
  }
  finish()
  if result.last == 32 { result.removeLast() }
  return String(decoding: result, as: UTF8.self)
}

private func shortened(_ number: [UInt8], digits: Int) -> [UInt8] {
  guard let value = Double(String(decoding: number, as: UTF8.self)) else { return number }
  let scale = digits == 1 ? 10.0 : 100.0
  let tenths = (value * scale).rounded()
  if tenths == 0 { return [UInt8(ascii: "0")] }
  let whole = tenths / scale
  return Array((whole == whole.rounded() ? "\(Int(whole))" : "\(whole)").utf8)
}

/// "M1,2 L3,4 L5,6" is "M1,2 3,4 5,6": behind a point comes a line.
private func withoutImpliedLines(_ path: String) -> String {
  var isDrawingLines = false
  return String(
    path.filter { character in
      guard character.isLetter else { return true }
      if character == "L", isDrawingLines { return false }
      isDrawingLines = character == "M" || character == "L"
      return true
    })
}
