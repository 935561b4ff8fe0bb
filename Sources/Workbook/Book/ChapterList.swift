import Foundation

/// The list of chapters in Package.swift.
public enum ChapterList {
  /// The chapters that a manifest lists.
  public static func names(in manifest: String) -> [String] {
    guard let match = manifest.firstMatch(of: /let chapters = \[([^\]]*)\]/) else { return [] }
    return match.1.matches(of: /"([^"]+)"/).map { String($0.1) }
  }

  /// The manifest with one more chapter, sorted in; nil where it has no such list.
  public static func adding(_ name: String, to manifest: String) -> String? {
    guard let match = manifest.firstMatch(of: /let chapters = \[([^\]]*)\]/) else { return nil }
    var names = names(in: manifest)
    if !names.contains(name) { names.append(name) }
    let list = names.sorted().map { "  \"\($0)\",\n" }.joined()
    return manifest.replacingCharacters(in: match.range, with: "let chapters = [\n\(list)]")
  }
}
