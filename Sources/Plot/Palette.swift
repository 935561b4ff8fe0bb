// Every colour that a figure may contain, in its light and its dark value.
//
// gnuplot only ever sees the light values. A page that inlines a figure replaces them by the
// CSS variables listed here, so that one drawing serves both themes (SVGPageCopy.swift).

/// The colours of one theme, as `#RRGGBB`.
public struct Theme: Equatable, Sendable {
  /// The page.
  public let paper: String
  /// Text, reference lines, neutral outlines.
  public let ink: String
  /// Secondary text and the labels of pale parts, still at least 4.5 : 1 against the paper.
  public let muted: String
  /// The axis lines.
  public let axis: String
  /// The grid lines.
  public let grid: String
  /// The outlines and wires of what is not in question.
  public let pale: String
  /// The background of a group of parts.
  public let shade: String
  let symbols: [Symbol: String]

  /// The colour of a symbol, as `#RRGGBB`; a reference has the colour of the text.
  ///
  /// ```swift
  /// Palette.light.color(of: .forget)  // "#CF4A0C"
  /// ```
  public func color(of symbol: Symbol) -> String { symbols[symbol] ?? ink }
}

/// The book's palette: STYLE's symbol colours, the greys around them and the continuous maps.
public enum Palette {
  /// The colours on a white page.
  public static let light = Theme(
    paper: "#FFFFFF", ink: "#1A1A1A", muted: "#6B6B6B", axis: "#8C8C8C", grid: "#E4E4E4",
    pale: "#C8C8C8", shade: "#F3F3F1",
    symbols: [
      .forget: "#CF4A0C", .input: "#178363", .output: "#085DC1", .candidate: "#4F3A15",
      .cell: "#670B4D", .hidden: "#2011C1", .data: "#666666",
    ])

  /// The colours on a dark page.
  public static let dark = Theme(
    paper: "#14161A", ink: "#E8E8E6", muted: "#A0A3A8", axis: "#7A7F87", grid: "#2C3036",
    pale: "#4A4F57", shade: "#1E2126",
    symbols: [
      .forget: "#DF733C", .input: "#63FCAD", .output: "#9ED7FF", .candidate: "#FDE73E",
      .cell: "#C3648C", .hidden: "#9481F6", .data: "#BBBBBB",
    ])

  /// The continuous maps: viridis for magnitudes, blue, white, red for signed values, greys.
  public static let maps: [ColorMap] = [.magnitude, .signed, .grey]

  /// Each colour with its dark value and the name of its CSS variable, every name once.
  ///
  /// ```swift
  /// let css = Palette.variables.map { "\($0.name): \($0.light);" }  // "--sym-f: #CF4A0C;" …
  /// ```
  public static let variables: [(light: String, dark: String, name: String)] =
    symbolNames.map { (light.color(of: $0.symbol), dark.color(of: $0.symbol), $0.name) } + [
      (light.ink, dark.ink, "--ink"),
      (light.muted, dark.muted, "--muted"),
      (light.axis, dark.axis, "--axis"),
      (light.grid, dark.grid, "--grid"),
      (light.paper, dark.paper, "--paper"),
      (light.pale, dark.pale, "--pale"),
      (light.shade, dark.shade, "--shade"),
    ]

  /// The letters over coloured cells, chosen by the cell and therefore the same in both themes.
  static let darkLetter = "#010101"
  static let lightLetter = "#FEFEFE"

  private static let symbolNames: [(symbol: Symbol, name: String)] = [
    (.forget, "--sym-f"), (.input, "--sym-i"), (.output, "--sym-o"),
    (.candidate, "--sym-candidate"), (.cell, "--sym-C"), (.hidden, "--sym-h"),
    (.data, "--sym-x"),
  ]
}
