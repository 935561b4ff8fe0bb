// Where a drawing goes: to a page, into an animation, or to a terminal.

/// What gnuplot draws for; it decides on the terminal's line of the script and little else.
enum Medium: Equatable, Sendable {
  /// `name.svg`.
  case page
  /// `name.gif`, with the pause between two frames in seconds.
  case animation(pause: Double)
  /// `name.six`, at a share of the figure's size.
  case sixel(scale: Double)
  /// `name.txt`, so many characters wide and high.
  case text(columns: Int, rows: Int)

  var fileExtension: String {
    switch self {
    case .page: "svg"
    case .animation: "gif"
    case .sixel: "six"
    case .text: "txt"
    }
  }

  /// gnuplot's `set terminal` for a figure of this size in pixels.
  func terminal(width: Double, height: Double) -> String {
    let size = "size \(gnuplotNumber(width)),\(gnuplotNumber(height))"
    let font = "font 'sans-serif,\(gnuplotNumber(FontSize.body))'"
    let paper = "background '\(Palette.light.paper)'"
    // libgd counts letters in points, of which 0.75 make a pixel.
    switch self {
    case .page: return "svg \(size) enhanced \(font) \(paper)"
    case .animation(let pause):
      let hundredths = gnuplotNumber((pause * 100).rounded())
      return "gif animate delay \(hundredths) loop 0 optimize enhanced \(font) fontscale 0.75 "
        + "\(size) \(paper)"
    case .sixel(let scale):
      let pixels = [width, height].map { gnuplotNumber(($0 * scale).rounded()) }
      let shares = [0.75 * scale, scale].map { gnuplotNumber(($0 * 1000).rounded() / 1000) }
      return "sixelgd enhanced truecolor \(font) fontscale \(shares[0]) linewidth \(shares[1]) "
        + "size \(pixels[0]),\(pixels[1]) \(paper)"
    case .text(let columns, let rows):
      return "dumb size \(columns),\(rows) enhanced mono"
    }
  }
}

extension GnuplotScript {
  /// The remarks at the top and what holds for all that follows.
  mutating func header(title: String) {
    // A remark that ends in a backslash would swallow the next line; a space prevents it.
    let remark = singleLine(title)
    add("# \(remark)" + (remark.hasSuffix("\\") ? " " : ""))
    add("# Data: \(name).tsv. Draw it again with: gnuplot \(name).gp")
    add("reset")
    add("set encoding utf8")
    add("set datafile separator tab")
    add("set linetype 1 linecolor rgb '\(Palette.light.ink)'")
  }

  /// Opens an output file.
  mutating func begin(_ medium: Medium) {
    add("set terminal \(medium.terminal(width: width, height: height))")
    add("set output '\(name).\(medium.fileExtension)'")
  }

  /// What holds for each panel of a figure.
  mutating func panelDefaults() {
    let theme = Palette.light
    add("unset key")
    add("set border 3 linecolor rgb '\(theme.axis)' linewidth 1")
    add("set tics scale 0 nomirror textcolor rgb '\(theme.ink)'")
    add("set style fill solid 1 noborder")
  }
}
