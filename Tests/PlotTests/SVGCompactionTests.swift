// The same drawing in fewer bytes.

import Foundation
import Testing

@testable import Plot

@Suite("Fewer bytes, the same drawing") struct SVGCompactionTests {
  /// What is painted, in order: each shape with where it stands and all that it inherits.
  private func painted(_ svg: String) throws -> [String] {
    let root = try #require(SVGElement.read(svg))
    var shapes: [String] = []
    func walk(_ element: SVGElement, _ inherited: [String: String], _ transforms: [String]) {
      var effective = inherited
      func set(_ name: String, _ value: String) {
        let color = effective["color"] ?? ""
        effective[name] = value == "currentColor" ? "currentColor \(color)" : value
      }
      // The colour first: a current colour is what it is at that place.
      var own = element.attributes.map { ($0.name, $0.value) }
      own += (element["style"] ?? "").split(separator: ";").map { declaration in
        let parts = declaration.split(separator: ":", maxSplits: 1).map(String.init)
        return (parts[0], parts[1])
      }
      for (name, value) in own where name == "color" { set(name, hexadecimal(value) ?? value) }
      for (name, value) in own
      where ["fill", "stroke", "font-size", "text-anchor", "font-family"].contains(name)
        || name.hasPrefix("stroke-")
      {
        set(name, rounded(hexadecimal(value) ?? value, digits: 2))
      }
      let transforms =
        transforms + (element["transform"].map { [rounded($0, digits: 2)] } ?? [])
      if ["title", "desc", "filter"].contains(element.name) { return }
      if element.children.isEmpty && !["g", "defs"].contains(element.name) {
        let places = ["d", "points", "x", "y", "width", "height"].compactMap { name in
          element[name].map { "\(name) \(rounded($0, digits: 1).filter { $0 != "L" })" }
        }
        let text = element.contents.map { if case .text(let text) = $0 { text } else { "" } }
        // A single point and an empty word are no marks.
        let isPoint =
          element.name == "path" && places.allSatisfy { $0.split(separator: " ").count < 3 }
        let isWord = ["text", "tspan"].contains(element.name)
        if isPoint || isWord && text.joined().isEmpty { return }
        let properties = effective.filter { $0.key != "color" }.sorted { $0.key < $1.key }
          .map { "\($0.key) \($0.value)" }
        shapes.append(
          ([element.name.replacing("tspan", with: "text")] + places + text + properties + transforms)
            .joined(separator: "; "))
      }
      if element.name != "defs" {
        for child in element.children { walk(child, effective, transforms) }
      }
    }
    walk(
      root,
      [
        "stroke": "none", "stroke-width": "1", "stroke-linecap": "butt",
        "stroke-linejoin": "miter", "text-anchor": "start",
      ], [])
    return shapes
  }

  private func compacted(_ svg: String) throws -> String {
    let root = try #require(SVGElement.read(svg))
    compact(root)
    return root.text
  }

  @Test("a colour is one however it is written")
  func colors() {
    #expect(hexadecimal("rgb( 33, 102,   5)") == "#216605" && hexadecimal("#ABCDEF") == "#ABCDEF")
    #expect(hexadecimal("black") == nil && hexadecimal("rgb(1, 2)") == nil)
  }

  private func drawn(_ sample: Sample) throws -> String {
    try withFolder { folder in
      let files = try sample.figure.write(to: folder, name: sample.name)
      return try String(contentsOf: files.svg, encoding: .utf8)
    }
  }

  @Test(
    "every shape stays what, where and how it was, in three quarters of the bytes at most",
    arguments: Sample.all)
  func same(sample: Sample) throws {
    let svg = try drawn(sample)
    let small = try compacted(svg)
    #expect(try painted(small) == painted(svg))
    #expect(small.utf8.count < svg.utf8.count * 3 / 4)
    // In a page colours stand in styles.
    let page = try #require(SVGElement.read(svg))
    fitIntoPage(page, prefix: "p")
    let copy = page.text
    #expect(try painted(compacted(copy)) == painted(copy))
    #expect(try compacted(copy) + "\n" == pageCopy(ofSVG: svg, prefix: "p"))
  }

  @Test("numbers keep a tenth, paths lose the commands that are implied")
  func numbers() throws {
    #expect(rounded("12.00,116.01 -0.04,98.96", digits: 1) == "12,116 0,99")
    #expect(
      rounded("translate(16.92,111.56) rotate(-90.00)", digits: 2)
        == "translate(16.92,111.56) rotate(-90)")
    let svg = "<svg><path d='M1.00,2.00 L3.04,4.00\nL5.00,6.00 M0.00,0.00 h2.00 L7.00,8.00'/></svg>"
    #expect(try compacted(svg).contains("d=\"M1,2 3,4 5,6 M0,0 h2 L7,8\""))
  }

  @Test("a current colour never moves under another colour")
  func currentColor() throws {
    let svg = """
      <svg><g color="red" stroke="currentColor"><path d="M0,0 1,0"/>
      <g color="blue"><path stroke="currentColor" d="M1,1 2,1"/><path stroke="currentColor" d="M2,2 3,2"/></g>
      </g></svg>
      """
    #expect(try painted(compacted(svg)) == painted(svg))
  }

  @Test("a style counts more than an attribute, before and after")
  func styles() throws {
    let svg = """
      <svg><g fill="none"><g fill="red" style="fill:var(--ink,#1A1A1A)"><path d="M0,0 1,0"/>
      <path style="fill:var(--ink,#1A1A1A)" d="M1,1 2,1"/><path fill="none" d="M2,2 3,2"/></g></g></svg>
      """
    let small = try compacted(svg)
    #expect(small.contains(#"<path fill="none" d="M2,2 3,2"/>"#))
    #expect(small.matches(of: /--ink/).count == 1)
  }

  @Test("what is referred to stays, what isn't goes")
  func references() throws {
    let svg = """
      <svg><defs><path id="a" d="M0,0 1,0"/><use href="#a" id="b"/><path id="c" d="M1,1 2,1"/></defs>
      <g id="d"><use href="#b"/></g></svg>
      """
    let small = try compacted(svg)
    #expect(small.contains(#"id="a""#) && small.contains(#"id="b""#))
    #expect(!small.contains(#"id="c""#) && !small.contains(#"id="d""#))
  }

  @Test("words keep their spaces; a text that is no drawing is left as it is")
  func words() throws {
    let svg = "<svg><text>a <tspan> b</tspan> c</text></svg>"
    #expect(try compacted(svg).contains("<text>a <tspan> b</tspan> c</text>"))
    #expect(pageCopy(ofSVG: "<svg><g></svg>", prefix: "p") == "<svg><g></svg>")
  }
}
