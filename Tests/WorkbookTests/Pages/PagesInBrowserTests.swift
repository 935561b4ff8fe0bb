import Foundation
import Testing

@testable import Workbook

@Suite("The pages in a browser", .serialized, .timeLimit(.minutes(5)))
struct PagesInBrowserTests {
  @Test(
    "Every page of the committed book can be read, narrow and wide, light and dark, by keyboard")
  func committed() throws {
    let pages = try CommittedBook.files(endingIn: ".html")
    #expect(pages.count >= 4)
    let faults = try PageChecks(folder: CommittedBook.folder).faults(in: pages)
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
  }

  @Test("A page with one fault of each kind shows that each would be seen")
  func broken() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("workbook-broken-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = folder.appendingPathComponent("broken.html")
    try Data(Self.brokenPage.utf8).write(to: page)
    let faults = try PageChecks(folder: folder).faults(in: [page])
    for (kind, words) in Self.expected {
      let isSeen = faults.contains { $0.contains(": \(kind.rawValue): ") && $0.contains(words) }
      #expect(isSeen, "\(kind.rawValue), \(words) is not among\n\(faults.joined(separator: "\n"))")
    }
    #expect(Set(Self.expected.map(\.0)) == Set(PageFault.allCases))
    // What is right on it, and what scrolls in its own box, is no fault.
    #expect(!faults.contains { $0.contains("in order") && !$0.contains(": order: ") })
    #expect(!faults.contains { $0.contains("1200 px, light): width") })
  }

  private static let expected: [(PageFault, String)] = [
    (.width, "too wide"), (.width, "the page is 700 px wide in 400 px"),
    (.contrast, "text <p> “Pale text"), (.contrast, "“On a fill”"), (.contrast, "the line <path"),
    (.alternative, "<figure> “Nothing said"), (.alternative, "<img"), (.headings, "h3 follows h1"),
    (.ids, "#twice"), (.link, "nowhere.html"), (.link, "#nowhere"), (.order, "comes after"),
    (.focus, "Unseen focus"), (.console, "an error"), (.request, "https://example.invalid/a.png"),
  ]

  private static let brokenPage = """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Broken</title>
    <meta name="color-scheme" content="light dark">
    <style>body { margin: 0; background: #fff; color: #000 } :focus-visible { outline: 2px solid }
    </style></head><body>
    <h1>One</h1><h3>Three</h3>
    <p style="width: 700px">This is too wide.</p>
    <div style="overflow-x: auto" tabindex="0"><pre style="width: 900px">in order</pre></div>
    <p style="color: #aaa">Pale text</p><p>in order</p>
    <figure>Nothing said <svg width="90" height="40"><rect width="90" height="40" fill="#222"/>
    <text x="9" y="20" fill="#333">On a fill</text>
    <path d="M0,0 L9,9" style="stroke:var(--sym-f,#eee)"/></svg></figure>
    <img src="https://example.invalid/a.png"><p id="twice"></p><p id="twice"></p>
    <a href="nowhere.html">a</a><a href="#nowhere">b</a><a href="#twice" tabindex="1">first</a>
    <a href="#twice" style="outline: none">Unseen focus</a>
    <script>console.error("an error")</script></body></html>
    """
}
