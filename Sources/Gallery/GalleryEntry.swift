// What the gallery shows: every kind of figure once, with the code that made it.

import Plot

/// A figure of the gallery with what a page says about it.
public struct GalleryEntry: Equatable, Sendable {
  /// The file name without extension, and the name of its mark in the source.
  public let name: String
  /// The kind of figure.
  public let title: String
  /// When to use it, in one sentence.
  public let sentence: String
  /// The alternative text: the kind of chart, what is shown, what to see.
  public let alternative: String
  /// The figure; of an animation, its still.
  public let figure: Figure
  /// The moving picture, if it is one.
  public let animation: Animation?

  init(
    _ name: String, title: String, sentence: String, alternative: String, figure: Figure
  ) {
    (self.name, self.title, self.sentence) = (name, title, sentence)
    (self.alternative, self.figure, self.animation) = (alternative, figure, nil)
  }

  init(
    _ name: String, title: String, sentence: String, alternative: String, animation: Animation
  ) {
    (self.name, self.title, self.sentence) = (name, title, sentence)
    (self.alternative, self.animation) = (alternative, animation)
    figure = animation.stillFigure ?? Figure("", panels: [])
  }
}

/// Every kind of figure once, in the order of the page.
public let entries: [GalleryEntry] = [
  lines, scatter, bars, boxes, histogram, steps, text, heatMap, surface, images, diagram, panels,
  animation,
]

/// The files of this folder that hold the entries' code.
public let sourceFiles = [
  "GalleryCharts.swift", "GalleryStatistics.swift", "GallerySequences.swift", "GalleryMaps.swift",
  "GalleryDrawings.swift",
]

/// Cuts the code of each entry out of a source text: what stands between `// MARK: name` and the
/// next such mark or the text's end.
///
/// ```swift
/// galleryCode(in: "import Plot\n// MARK: a\nlet a = f(1)\n")  // ["a": "let a = f(1)"]
/// ```
/// - Parameter source: the text of one of the gallery's files.
/// - Returns: the code by the name of its entry, without empty lines around it; a text without
///   marks gives none.
public func galleryCode(in source: String) -> [String: String] {
  var parts: [String: [Substring]] = [:]
  var name: String?
  for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
    if let match = line.wholeMatch(of: /\/\/ MARK: (\S+)\s*/) {
      name = String(match.1)
    } else if let name {
      parts[name, default: []].append(line)
    }
  }
  return parts.mapValues { lines in
    var rest = lines.drop { $0.allSatisfy(\.isWhitespace) }
    while let last = rest.last, last.allSatisfy(\.isWhitespace) { rest.removeLast() }
    return rest.joined(separator: "\n")
  }
}
