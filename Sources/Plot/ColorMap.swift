// The continuous maps and the rule for letters over their colours.

import Foundation

/// A continuous map from values to colours, drawn in 65 steps.
public enum ColorMap: String, CaseIterable, Sendable {
  /// Viridis, from dark violet (small) to yellow (large).
  case magnitude
  /// Blue (negative), white (zero), red (positive).
  case signed
  /// From black to white, for the pixels of pictures.
  case grey

  /// The map's fixed stops at equal distances, as `#RRGGBB`.
  public var stops: [String] {
    switch self {
    case .magnitude:
      [
        "#440154", "#472C7A", "#3B518B", "#2C718E", "#21908D", "#27AD81", "#5CC863", "#AADC32",
        "#FDE725",
      ]
    case .signed: ["#2166AC", "#92C5DE", "#F7F7F7", "#F4A582", "#B2182B"]
    // A trace of blue keeps each grey apart from the palette's, which a page exchanges.
    case .grey: ["#000002", "#FDFDFF"]
    }
  }

  /// How many different colours the map is drawn with; odd, so that zero has one of its own.
  static let steps = 65

  /// gnuplot's `set palette` for this map.
  var gnuplot: String {
    let parts = stops.enumerated().map { "\($0.offset) '\($0.element)'" }
    return "set palette defined (\(parts.joined(separator: ", "))) maxcolors \(Self.steps)"
  }

  /// The red, green and blue (0...1) of one of the map's steps.
  func color(step: Int) -> RGB {
    let position = Double(step) / Double(Self.steps - 1) * Double(stops.count - 1)
    let index = min(Int(position), stops.count - 2)
    let share = position - Double(index)
    let (from, to) = (RGB(hex: stops[index]), RGB(hex: stops[index + 1]))
    return RGB(
      red: from.red + share * (to.red - from.red),
      green: from.green + share * (to.green - from.green),
      blue: from.blue + share * (to.blue - from.blue))
  }

  /// The part of the range (0...1) whose colours are light enough for dark letters.
  var darkLetters: ClosedRange<Double> {
    let light = (0..<Self.steps).filter { color(step: $0).luminance >= RGB.letterLimit }
    guard let first = light.first, let last = light.last else { return 0...1 }
    return Double(first) / Double(Self.steps)...Double(last + 1) / Double(Self.steps)
  }

  /// A gnuplot expression: the letter's colour for the value in a column, given the colour range.
  func letter(column: Int, range: ClosedRange<Double>) -> String {
    let span = range.upperBound - range.lowerBound
    let low = range.lowerBound + darkLetters.lowerBound * span
    let high = range.lowerBound + darkLetters.upperBound * span
    let (dark, light) = (hexadecimal(Palette.darkLetter), hexadecimal(Palette.lightLetter))
    let value = "$\(column)"
    let inside =
      switch self {
      case .magnitude, .grey: "\(value) >= \(gnuplotNumber(low))"
      case .signed: "\(value) >= \(gnuplotNumber(low)) && \(value) <= \(gnuplotNumber(high))"
      }
    return "(\(inside) ? \(dark) : \(light))"
  }

  private func hexadecimal(_ color: String) -> String { "0x" + color.dropFirst() }
}

/// A colour in numbers, for contrast and interpolation.
struct RGB: Equatable, Sendable {
  var red: Double
  var green: Double
  var blue: Double

  /// At this luminance black and white letters have the same contrast, about 4.6 : 1.
  static let letterLimit = 0.179

  init(red: Double, green: Double, blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// Reads `#RRGGBB`; anything unreadable is black.
  init(hex: String) {
    let bits = Int(hex.dropFirst(), radix: 16) ?? 0
    self.init(
      red: Double(bits >> 16 & 255) / 255, green: Double(bits >> 8 & 255) / 255,
      blue: Double(bits & 255) / 255)
  }

  /// The relative luminance of WCAG 2, between 0 and 1.
  var luminance: Double {
    func linear(_ part: Double) -> Double {
      part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The contrast ratio of WCAG 2, between 1 and 21.
  func contrast(to other: RGB) -> Double {
    let (high, low) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }
}
