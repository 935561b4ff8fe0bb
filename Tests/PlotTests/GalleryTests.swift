// The gallery: every entry complete, and its code found in the gallery's own source.

import Foundation
import Gallery
import Plot
import Testing

@Suite struct GalleryTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/Gallery")

  @Test("each entry has words of its own and a name of its own")
  func complete() {
    #expect(Set(entries.map(\.name)).count == entries.count)
    for entry in entries {
      #expect(entry.sentence.hasSuffix("."))
      #expect(entry.alternative.hasSuffix(".") && entry.alternative.count > 60)
      #expect(!entry.title.isEmpty && !entry.figure.title.isEmpty)
    }
  }

  @Test("the code of each entry is found once, whole and readable on its own")
  func code() throws {
    var found: [String: String] = [:]
    for file in sourceFiles {
      let text = try String(
        contentsOf: Self.folder.appendingPathComponent(file), encoding: .utf8)
      found.merge(galleryCode(in: text)) { first, _ in
        Issue.record("two entries are called alike: \(first)")
        return first
      }
    }
    #expect(Set(found.keys) == Set(entries.map(\.name)))
    for (name, code) in found {
      #expect(code.contains(" = GalleryEntry(\n  \"\(name)\","))
      #expect(code.hasSuffix(")"))
      for (open, close) in [("(", ")"), ("[", "]"), ("{", "}")] as [(Character, Character)] {
        #expect(code.count { $0 == open } == code.count { $0 == close }, "\(name)")
      }
    }
  }

  @Test("a cut ends at the next mark or at the text's end, without empty lines around it")
  func cut() {
    let source = """
      import Plot
      // MARK: one

      let a = 1
      let one = f(
        a)

      // MARK: two
      let two = g(2)
      // MARK: three, as a person writes it

      """
    let expected = [
      "one": "let a = 1\nlet one = f(\n  a)",
      "two": "let two = g(2)\n// MARK: three, as a person writes it",
    ]
    #expect(galleryCode(in: source) == expected)
    #expect(galleryCode(in: "let a = 1") == [:])
  }
}
