// Axes whose places have names instead of numbers: categories, and the symbols of a sequence.

extension Axis {
  /// What stands along an axis.
  public enum Names: Equatable, Sendable {
    /// Numbers.
    case numbers
    /// A name at each of the places 0, 1, 2 …, broken into lines where it is long.
    case categories([String])
    /// A character at each of the places 0, 1, 2 …, set close together.
    case symbols([Character])
  }

  /// An axis with a name at each of the places 0, 1, 2 …, for bars and box plots.
  ///
  /// ```swift
  /// Axis.categories("cell", ["tanh RNN", "GRU", "LSTM"])
  /// ```
  /// - Parameters:
  ///   - label: what the names are.
  ///   - names: one name for each place, from the left; long ones break at spaces.
  public static func categories(_ label: String, _ names: [String]) -> Axis {
    named(label, .categories(names), count: names.count)
  }

  /// An axis with a character of a sequence at each time step 0, 1, 2 …
  ///
  /// ```swift
  /// Axis.symbols("input symbol", "BTSSXXTVVE")
  /// ```
  /// - Parameters:
  ///   - label: what the characters are.
  ///   - text: the sequence; a space is drawn as ␣, a line end as ↵. About 70
  ///     characters fit into 640 pixels; more than 120 are refused.
  public static func symbols(_ label: String, _ text: String) -> Axis {
    named(label, .symbols(Array(text)), count: text.count)
  }

  private static func named(_ label: String, _ names: Names, count: Int) -> Axis {
    var axis = Axis(label, range: -0.5...max(Double(count), 1) - 0.5)
    axis.names = names
    axis.ticks = []
    return axis
  }

  /// The names along the axis, or `nil` where numbers stand.
  var texts: [String]? {
    switch names {
    case .numbers: nil
    case .categories(let list): list
    case .symbols(let list):
      list.map { $0 == " " ? "␣" : $0.isNewline ? "↵" : $0 == "\t" ? "⇥" : String($0) }
    }
  }

  func checkNames(_ name: String) throws(PlotError) {
    guard let texts else { return }
    if texts.isEmpty { throw .empty(series: "the list of names on the \(name) axis “\(label)”") }
    if case .symbols = names, texts.count > 120 {
      throw .argument(
        "the \(name) axis “\(label)” has \(texts.count) symbols",
        expected: "use at most 120, or several panels")
    }
    if name != "x" {
      throw .argument(
        "the \(name) axis “\(label)” has names", expected: "put names on the x axis")
    }
    if scale == .log {
      throw .argument(
        "the \(name) axis “\(label)” has names and is logarithmic",
        expected: "use scale: .linear")
    }
  }
}

/// Where the names under a plot stand, in lines and at which size.
struct CategoryLabels: Equatable {
  struct Entry: Equatable {
    var text: String
    var place: Double
    var line: Int
  }

  private(set) var entries: [Entry] = []
  private(set) var size = FontSize.body
  private(set) var lineCount = 1
  /// The distance between two lines, in pixels.
  static let line = 17.0

  /// Breaks the names so that none is wider than its place of `slot` pixels.
  init(_ axis: Axis, slot: Double) {
    let texts = axis.texts ?? []
    if case .symbols = axis.names {
      let widest = texts.map { textWidth($0, size: 1) }.max() ?? 1
      // Letters keep to their own place: Chinese ones are as wide as high, others hardly wider
      // than two thirds of it.
      size = max(8, min(FontSize.body, ((slot - 0.5) / (widest > 1 ? 1.1 : 0.7)).rounded(.down)))
      entries = texts.enumerated().map {
        Entry(text: $0.element, place: Double($0.offset), line: 0)
      }
      return
    }
    func broken() -> [[String]] {
      texts.map { wrap($0, width: slot - 8, size: size) }
    }
    func isTooWide(_ lines: [[String]]) -> Bool {
      lines.joined().contains { textWidth($0, size: size) > slot - 4 }
    }
    var lines = broken()
    while isTooWide(lines), size > 11 {
      size -= 1
      lines = broken()
    }
    // Names that are still too wide take turns in two rows.
    let depth = lines.map(\.count).max() ?? 1
    let takesTurns = isTooWide(lines)
    lineCount = depth * (takesTurns ? 2 : 1)
    for (index, parts) in lines.enumerated() {
      let first = takesTurns && index % 2 == 1 ? depth : 0
      for (line, text) in parts.enumerated() {
        entries.append(Entry(text: text, place: Double(index), line: first + line))
      }
    }
  }
}
