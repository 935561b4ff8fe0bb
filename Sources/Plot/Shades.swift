// Characters in place of colours, for terminals that show no pixels.

extension ColorMap {
  /// A character for each step from the least to the greatest value.
  var shades: [String] {
    self == .signed ? ["#", "=", "-", "·", "+", "▒", "█"] : ["·", "░", "▒", "▓", "█"]
  }

  /// The character for a value.
  func shade(_ value: Double, in range: ClosedRange<Double>) -> String {
    let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    return shades[Int(Double(shades.count - 1) * min(max(share, 0), 1) + 0.5)]
  }

  /// A gnuplot expression: the character for the value in a column.
  func shade(column: Int, range: ClosedRange<Double>) -> String {
    let (low, high) = (gnuplotNumber(range.lowerBound), gnuplotNumber(range.upperBound))
    let share = "($\(column)-(\(low)))/(\(high)-(\(low)))"
    let inside = "(\(share) < 0 ? 0 : \(share) > 1 ? 1 : \(share))"
    return "(word('\(shades.joined(separator: " "))', 1+int(\(shades.count - 1)*\(inside)+0.5)))"
  }
}

extension ColorBar {
  /// The bar's numbers, each behind its character.
  func drawShades(right: Double, top: Double, bottom: Double, script: inout GnuplotScript) {
    for tick in ticks {
      let share = (tick.value - range.lowerBound) / (range.upperBound - range.lowerBound)
      script.label(
        "\(scale.shade(tick.value, in: range)) \(tick.label)", x: right - width + 16,
        y: bottom - share * (bottom - top), color: Palette.light.ink)
    }
    script.label(label, x: right, y: top - 20, align: "right", color: Palette.light.ink)
  }
}
