/// The page's colours in its two themes. Text colours stand at least 4.5 : 1 off every ground.
enum PageColours {
  /// What text may stand on.
  static let grounds = ["paper", "box"]

  /// A CSS variable with its colour on light and on dark pages.
  static let variables: [(name: String, light: String, dark: String)] = [
    // What drawings use too; the plots' palette has the same values
    ("paper", "#FFFFFF", "#14161A"),
    ("ink", "#1A1A1A", "#E8E8E6"),
    ("muted", "#6B6B6B", "#A0A3A8"),
    ("axis", "#8C8C8C", "#7A7F87"),
    ("grid", "#E4E4E4", "#2C3036"),
    ("pale", "#C8C8C8", "#4A4F57"),
    ("shade", "#F3F3F1", "#1E2126"),
    // The page's own
    ("box", "#F6F5F2", "#1D2026"),
    ("rule", "#DEDCD7", "#343840"),
    ("quiet", "#5C5C5A", "#A6A9AE"),
    ("link", "#0A4FA8", "#8FC1FF"),
    ("good", "#17653F", "#6FD69B"),
    ("bad", "#A8201A", "#FF9C8F"),
    ("differs", "#8A4A00", "#F0B465"),
    ("open", "#5C5C5A", "#A6A9AE"),
    // Swift
    ("keyword", "#8A1C7C", "#F08FD8"),
    ("type", "#1F5F7A", "#7FD3EE"),
    ("string", "#A3271D", "#FFA391"),
    ("number", "#1A4FB0", "#A9C4FF"),
    ("comment", "#5E6650", "#A3AE95"),
    // The cell's symbols, the same in every equation, diagram and plot
    ("sym-f", "#CF4A0C", "#DF733C"),
    ("sym-i", "#178363", "#63FCAD"),
    ("sym-o", "#085DC1", "#9ED7FF"),
    ("sym-candidate", "#4F3A15", "#FDE73E"),
    ("sym-C", "#670B4D", "#C3648C"),
    ("sym-h", "#2011C1", "#9481F6"),
    ("sym-x", "#666666", "#BBBBBB"),
  ]

  static var css: String {
    let light = variables.map { "--\($0.name): \($0.light);" }.joined(separator: " ")
    let dark = variables.map { "--\($0.name): \($0.dark);" }.joined(separator: " ")
    let symbols = variables.map(\.name).filter { $0.hasPrefix("sym-") }
      .map { ".\($0) { color: var(--\($0)); }" }.joined(separator: "\n")
    return """
      :root { color-scheme: light dark; \(light) }
      @media screen and (prefers-color-scheme: dark) { :root { \(dark) } }
      \(symbols)
      """
  }
}
