// What a figure becomes before gnuplot sees it: the script's lines and the data's blocks.

/// A part of the data file: numbers in named columns, maybe with a text at the end of each row.
struct DataBlock: Equatable, Sendable {
  var title: String
  var columns: [String]
  var rows: [Row]

  struct Row: Equatable, Sendable {
    var values: [Double]
    var text: String?
  }
}

/// The pure result of a figure: everything that will be written, before anything is.
struct GnuplotScript: Equatable, Sendable {
  /// The file name without extension, which the script uses for its data and its drawing.
  let name: String
  let width: Double
  let height: Double
  private(set) var lines: [String] = []
  private(set) var blocks: [DataBlock] = []

  /// What gnuplot draws for.
  let medium: Medium
  /// Whether a block that is there already is used again, as in an animation.
  var sharesBlocks = false

  init(name: String, width: Double, height: Double, medium: Medium = .page) {
    (self.name, self.width, self.height, self.medium) = (name, width, height, medium)
  }

  /// Whether cells have to be drawn as characters.
  var isText: Bool { if case .text = medium { true } else { false } }

  /// The script as text, with a line end behind each line.
  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func add(_ line: String) { lines.append(line) }

  /// Adds a block of data and returns gnuplot's reference to it.
  mutating func add(_ block: DataBlock) -> String {
    if sharesBlocks, let index = blocks.firstIndex(of: block) {
      return "'\(name).tsv' index \(index)"
    }
    blocks.append(block)
    return "'\(name).tsv' index \(blocks.count - 1)"
  }

  /// One `plot` of several commands, each on a line of its own.
  mutating func plot(_ commands: [String]) {
    add("plot \\")
    for (index, command) in commands.enumerated() {
      add("  \(command)" + (index + 1 < commands.count ? ", \\" : ""))
    }
  }

  /// A position in pixels from the top left corner, as gnuplot's `screen` coordinates.
  func at(_ x: Double, _ y: Double) -> String {
    "screen \(gnuplotNumber(rounded(x / width))),\(gnuplotNumber(rounded(1 - y / height)))"
  }

  /// A text in pixels from the top left corner, vertically centred on the position.
  mutating func label(
    _ text: String, x: Double, y: Double, align: String = "left", color: String,
    size: Double = FontSize.body, bold: Bool = false
  ) {
    if text.isEmpty { return }
    let font = size == FontSize.body ? "" : " font ',\(gnuplotNumber(size))'"
    add(
      "set label \(quoted(text, bold: bold)) at \(at(x, y)) \(align) front\(font)"
        + " textcolor rgb '\(color)'")
  }

  /// The margins that put the plot's corners at these pixels.
  mutating func place(_ plot: Frame) {
    let (left, right) = (rounded(plot.left / width), rounded(plot.right / width))
    let (bottom, top) = (rounded(1 - plot.bottom / height), rounded(1 - plot.top / height))
    add("set lmargin at screen \(gnuplotNumber(left))")
    add("set rmargin at screen \(gnuplotNumber(right))")
    add("set bmargin at screen \(gnuplotNumber(bottom))")
    add("set tmargin at screen \(gnuplotNumber(top))")
  }

  private func rounded(_ share: Double) -> Double { (share * 100_000).rounded() / 100_000 }
}

/// A rectangle in pixels, measured from the figure's top left corner.
struct Frame: Equatable, Sendable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }
}

/// The sizes of text in pixels at the figure's full width.
enum FontSize {
  static let title = 17.0
  static let panel = 15.0
  static let body = 14.0
  static let line = 19.0
}
