import Foundation

/// What may be wrong with a page in a browser.
enum PageFault: String, CaseIterable {
  /// Something reaches beyond the window, or is outlined beyond it.
  case width
  /// Text or a symbol's line stands less than 4.5 : 1 off its ground.
  case contrast
  /// A picture without words.
  case alternative
  /// Headings that skip a level, or not one title.
  case headings
  /// An id that is there twice.
  case ids
  /// A link to a file or a place that isn't there.
  case link
  /// The Tab key leaves the order of the document, or skips something.
  case order
  /// Something has the focus and doesn't show it.
  case focus
  /// An error or a warning in the console.
  case console
  /// Something was asked for outside the folder.
  case request
}

/// Looks at pages in a Chromium and says what is wrong with them.
final class PageChecks {
  private let chromium: Chromium
  /// Nothing outside it may be asked for or linked to, but for pages on the web.
  private let folder: URL
  private let measuring: String
  /// The ids of each page, once it was looked at.
  private var ids: [String: Set<String>] = [:]
  private var links: [(page: String, address: String)] = []

  init(folder: URL) throws {
    self.folder = folder.resolvingSymlinksInPath()
    chromium = try Chromium()
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("measure.js")
    measuring = try String(contentsOf: script, encoding: .utf8)
  }

  /// Everything that is wrong with the pages, as "page (where): kind: words".
  func faults(in pages: [URL]) throws -> [String] {
    var faults: [String] = []
    for page in pages.map({ $0.resolvingSymlinksInPath() }) {
      let name = String(page.path.dropFirst(folder.path.count + 1))
      for (width, dark) in [(400, false), (400, true), (1200, false), (1200, true)] {
        let place = "\(name) (\(width) px, \(dark ? "dark" : "light"))"
        _ = chromium.takeEvents()
        try chromium.open(page, width: width, dark: dark)
        faults += try measure(page).map { "\(place): \($0)" }
        if !dark { faults += try walk().map { "\(place): \($0)" } }
        faults += reported().map { "\(place): \($0)" }
      }
    }
    return faults + brokenLinks()
  }

  private func measure(_ page: URL) throws -> [String] {
    let result = try chromium.evaluate(measuring) as? [String: Any] ?? [:]
    guard let faults = result["faults"] as? [String], let found = result["ids"] as? [String],
      let addresses = result["links"] as? [String]
    else { throw Chromium.Failure(description: "the measuring script gave \(result)") }
    if ids.updateValue(Set(found), forKey: page.path) == nil {
      links += addresses.map { (page.path, $0) }
    }
    return faults
  }

  // MARK: - The Tab key

  /// The places that the Tab key reaches, by their position in the document; -1 is the end.
  private func walk() throws -> [String] {
    let start = """
      for (const details of document.querySelectorAll("details")) details.open = false;
      document.activeElement?.blur(); scrollTo(0, 0);
      [...document.querySelectorAll("a[href], summary, button, input, [tabindex='0']")]
        .filter((e) => e.checkVisibility()).length
      """
    let look = """
      (() => { const e = document.activeElement;
        if (!e || e === document.body) return { place: -1 };
        const s = getComputedStyle(e), b = e.getBoundingClientRect();
        return { place: [...document.querySelectorAll("*")].indexOf(e),
          own: e.matches("a[href], summary, button, input, [tabindex='0']"),
          name: `<${e.localName}> “${e.textContent.trim().slice(0, 40)}”`,
          shows: e.matches(":focus-visible") && s.outlineStyle !== "none"
            && parseFloat(s.outlineWidth) >= 1 && b.width > 1 && b.height > 1
            && b.right > 0 && b.left < innerWidth && b.bottom > 0 && b.top < innerHeight }; })()
      """
    let expected = try chromium.evaluate(start) as? Int ?? 0
    var (faults, last, count) = ([String](), -1, 0)
    var visited: Set<Int> = []
    for _ in 0..<(2 * expected + 50) {
      try chromium.pressTab()
      let state = try chromium.evaluate(look) as? [String: Any] ?? [:]
      // Behind the last place comes the browser's own, or the first one again.
      guard let place = state["place"] as? Int, place >= 0, visited.insert(place).inserted else {
        break
      }
      let name = state["name"] as? String ?? ""
      if place < last { faults.append("order: \(name) comes after what follows it") }
      if state["shows"] as? Bool != true { faults.append("focus: \(name) does not show it") }
      if state["own"] as? Bool == true { count += 1 }
      last = place
    }
    if count != expected { faults.append("order: Tab reaches \(count) places of \(expected)") }
    return faults
  }

  // MARK: - What the browser reported

  private func reported() -> [String] {
    chromium.takeEvents().compactMap { name, parameters in
      switch name {
      case "Runtime.exceptionThrown": return "console: \(parameters)"
      case "Runtime.consoleAPICalled":
        guard ["error", "warning", "assert"].contains(parameters["type"] as? String) else {
          return nil
        }
        return "console: \(parameters["args"] ?? "")"
      case "Log.entryAdded":
        let entry = parameters["entry"] as? [String: Any]
        return "console: \(entry?["text"] ?? "")"
      case "Network.requestWillBeSent":
        let address = (parameters["request"] as? [String: Any])?["url"] as? String ?? ""
        let inside = ["about:", "data:", folder.absoluteString].contains { address.hasPrefix($0) }
        return inside ? nil : "request: \(address)"
      default: return nil
      }
    }
  }

  private func brokenLinks() -> [String] {
    links.compactMap { page, address in
      guard let url = URL(string: address), url.isFileURL else { return nil }
      let target = URL(fileURLWithPath: url.path).standardizedFileURL
      let name = page.dropFirst(folder.path.count + 1)
      guard target.path.hasPrefix(folder.path + "/"),
        FileManager.default.fileExists(atPath: target.path)
      else { return "\(name): link: \(address) is not there" }
      guard let fragment = url.fragment(percentEncoded: false), !fragment.isEmpty else {
        return nil
      }
      let isThere = ids[target.path].map { $0.contains(fragment) } ?? false
      return isThere
        ? nil : "\(name): link: there is no #\(fragment) in \(target.lastPathComponent)"
    }
  }
}
