import Foundation

/// A chapter as it stands in an output folder: its results, and where things are on its page.
struct RenderedChapter {
  var results: Results
  /// The sections' titles as HTML, by their ids.
  var sections: [String: String] = [:]
  /// The section that each claim stands in, by the claim's id.
  var claimSections: [String: String] = [:]

  var name: String { results.chapter }
  var number: Int? { chapterNumber(name) }

  /// - Parameter page: the text of its `index.html`.
  init(results: Results, page: String) {
    self.results = results
    let mark = #/<h2 id="([^"]+)"><a class="self"[^>]*>(.*)</a></h2>|id="claim:([^"]+)"/#
    var section: String?
    for match in page.matches(of: mark) {
      if let id = match.output.1, let title = match.output.2 {
        section = String(id)
        sections[String(id)] = String(title)
      } else if let claim = match.output.3, let section {
        claimSections[String(claim)] = section
      }
    }
  }

  /// The chapters whose folders stand in `output`, in their order.
  static func all(in output: URL) throws -> [RenderedChapter] {
    try IndexWriter.chapters(in: output).map { chapter in
      let file = output.appendingPathComponent("\(chapter.results.chapter)/index.html")
      let page = try? String(contentsOf: file, encoding: .utf8)
      return RenderedChapter(results: chapter.results, page: page ?? "")
    }
  }

  func claim(_ id: String) -> Results.Claim? { results.claims.first { $0.id == id } }

  /// The address of its page, or of a place on it, seen from the output folder.
  func address(_ fragment: String? = nil) -> String {
    "\(name)/index.html\(fragment.map { "#\($0)" } ?? "")".htmlEscaped
  }
}
