// The same drawing in fewer bytes: gnuplot repeats every property at every element.

/// Makes a drawing that looks the same take a fraction of the bytes.
///
/// Coordinates are rounded to a tenth of a pixel. What nothing refers to goes, and so do groups that do
/// nothing, properties that are inherited anyway, and the titles in which gnuplot names its own columns.
func compact(_ root: SVGElement) {
  dropUnused(in: root)
  for element in root.all where element.name != "svg" {
    roundNumbers(of: element)
    shortenColors(of: element)
  }
  dropUnpainted(in: root)
  // Each round lets the next one see more neighbours that are alike.
  for _ in 0..<3 {
    dropInherited(in: root, initial)
    simplifyGroups(in: root)
    hoistCommon(in: root)
  }
}

/// The properties that a group hands down to what it contains.
private let inheritable: Set = [
  "fill", "stroke", "color", "stroke-width", "stroke-linecap", "stroke-linejoin",
  "stroke-dasharray", "font-family", "font-size", "text-anchor", "shape-rendering",
]

/// What holds where nothing is said.
private let initial = [
  "stroke": "none", "stroke-width": "1", "stroke-linecap": "butt", "stroke-linejoin": "miter",
  "text-anchor": "start",
]

// MARK: What nothing needs

private func dropUnused(in root: SVGElement) {
  let needless: Set = ["title", "desc", "script"]
  for element in root.all {
    element.contents.removeAll {
      if case .element(let child) = $0 { needless.contains(child.name) } else { false }
    }
  }
  var references: Set<String> = []
  // A mark of one plot may be made of another's: gone is gone only when nothing is left to drop.
  repeat {
    references = Set(
      root.all.flatMap { element in
        element.attributes.compactMap { name, value in
          if name.hasSuffix("href"), value.hasPrefix("#") { return String(value.dropFirst()) }
          guard let start = value.firstRange(of: "url(#") else { return nil }
          return String(value[start.upperBound...].prefix { $0 != ")" })
        }
      })
  } while dropDefinitions(in: root, except: references)
  for element in root.all where !references.contains(element["id"] ?? "") { element["id"] = nil }
}

/// Drops lines of one point and empty words, and a span that says nothing about its words.
private func dropUnpainted(in root: SVGElement) {
  for element in root.all.reversed() {
    element.contents.removeAll {
      guard case .element(let child) = $0 else { return false }
      let isPoint =
        child.name == "path" && !(child["d"] ?? "").dropFirst().contains(where: \.isLetter)
      return isPoint && (child["d"] ?? "").filter { $0 == "," }.count == 1 && child["id"] == nil
        || ["text", "tspan"].contains(child.name) && child.contents.isEmpty
    }
    if element.name == "text", element.contents.count == 1, let span = element.children.first,
      span.attributes.isEmpty
    {
      element.contents = span.contents
    }
  }
}

private func shortenColors(of element: SVGElement) {
  for index in element.attributes.indices {
    let value = element.attributes[index].value
    if value.hasPrefix("rgb("), let hex = hexadecimal(value) {
      element.attributes[index].value = hex
    }
  }
}

/// - Returns: whether there were any to drop.
private func dropDefinitions(in root: SVGElement, except references: Set<String>) -> Bool {
  var hasDropped = false
  for definitions in root.all where definitions.name == "defs" {
    let before = definitions.contents.count
    definitions.contents.removeAll {
      guard case .element(let child) = $0, let id = child["id"] else { return false }
      return !references.contains(id)
    }
    hasDropped = hasDropped || definitions.contents.count < before
  }
  return hasDropped
}

// MARK: Properties

/// What an element sets itself, a style before an attribute.
private func properties(of element: SVGElement) -> [String: String] {
  var properties: [String: String] = [:]
  for (name, value) in element.attributes where inheritable.contains(name) {
    properties[name] = value
  }
  for (name, value) in declarations(of: element) where inheritable.contains(name) {
    properties[name] = value
  }
  return properties
}

private func declarations(of element: SVGElement) -> [(name: String, value: String)] {
  (element["style"] ?? "").split(separator: ";").compactMap { declaration in
    let parts = declaration.split(separator: ":", maxSplits: 1)
    return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
  }
}

private func remove(_ names: Set<String>, from element: SVGElement) {
  element.attributes.removeAll { names.contains($0.name) }
  guard element["style"] != nil else { return }
  let left = declarations(of: element).filter { !names.contains($0.name) }
  element["style"] =
    left.isEmpty ? nil : left.map { "\($0.name):\($0.value)" }.joined(separator: ";")
}

/// Drops what an element would have from its group anyway.
///
/// - Parameter inherited: by property; a current colour together with what it is there.
private func dropInherited(in element: SVGElement, _ inherited: [String: String]) {
  let own = properties(of: element)
  let color = own["color"] ?? inherited["color"] ?? ""
  var effective = inherited
  var needless: Set<String> = []
  for (name, value) in own {
    let meant = value == "currentColor" ? "currentColor \(color)" : value
    if inherited[name] == meant { needless.insert(name) }
    effective[name] = meant
  }
  if element.name != "svg" { remove(needless, from: element) }
  for child in element.children { dropInherited(in: child, effective) }
}

/// What all elements of a group set to the same value is said once, by the group.
private func hoistCommon(in element: SVGElement) {
  let children = element.children
  children.forEach(hoistCommon)
  guard element.name == "g", children.count > 1, children.count == element.contents.count else {
    return
  }
  let sets = children.map(properties)
  var common = sets[0].filter { name, value in sets.allSatisfy { $0[name] == value } }
  // A current colour means another one under another colour: neither moves.
  let meant = (sets + [properties(of: element)]).flatMap(\.values)
  if meant.contains("currentColor") {
    common = common.filter { $0.key != "color" && $0.value != "currentColor" }
  }
  guard !common.isEmpty else { return }
  for child in children { remove(Set(common.keys), from: child) }
  remove(Set(common.keys), from: element)
  let styles = common.filter { $0.value.contains("var(") }.sorted { $0.key < $1.key }
  for (name, value) in common.sorted(by: { $0.key < $1.key }) where !value.contains("var(") {
    element[name] = value
  }
  if !styles.isEmpty {
    let all = declarations(of: element) + styles.map { (name: $0.key, value: $0.value) }
    element["style"] = all.map { "\($0.name):\($0.value)" }.joined(separator: ";")
  }
}
