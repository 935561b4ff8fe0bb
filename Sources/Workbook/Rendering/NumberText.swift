import Foundation

/// A measured number as prose shows it: "24,513", "98.2 %", "1.52 nats", "−3.4 × 10⁻⁷".
///
/// Whole numbers keep all their digits, others get three significant ones (and no fewer than those
/// before the point). A no-break space stands before the unit.
public func numberText(_ value: Double, unit: String = "") -> String {
  withUnit(unsignedText(abs(value)), value: value, unit: unit)
}

/// A measured number with a fixed number of decimals, as `{{name:.2f}}` asks for.
public func numberText(_ value: Double, decimals: Int, unit: String = "") -> String {
  let digits = value.isFinite ? fixed(abs(value), decimals) : unsignedText(abs(value))
  return withUnit(grouped(digits), value: value, unit: unit)
}

private func withUnit(_ digits: String, value: Double, unit: String) -> String {
  let isZero = digits.allSatisfy { $0 == "0" || $0 == "." }
  let sign = value < 0 && !isZero ? "−" : ""
  return sign + digits + (unit.isEmpty ? "" : unitSpace(unit) + unit)
}

/// Degrees and factors stand close to their number.
private func unitSpace(_ unit: String) -> String {
  ["°", "×", "′", "″"].contains(unit) ? "" : "\u{A0}"
}

private func unsignedText(_ value: Double) -> String {
  if value.isNaN { return "not a number" }
  if value.isInfinite { return "∞" }
  if value == value.rounded(), value < 1e15 { return grouped(fixed(value, 0)) }
  let exponent = Int(log10(value).rounded(.down))
  if exponent < -4 || exponent >= 15 { return scientific(value) }
  return grouped(withoutTrailingZeros(fixed(value, max(0, 2 - exponent))))
}

private func scientific(_ value: Double) -> String {
  let parts = String(format: "%.2e", value).split(separator: "e")
  guard parts.count == 2, let exponent = Int(parts[1]) else { return String(value) }
  let superscripts: [Character: Character] = [
    "-": "⁻", "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷",
    "8": "⁸", "9": "⁹",
  ]
  let power = String(String(exponent).map { superscripts[$0] ?? $0 })
  return withoutTrailingZeros(String(parts[0])) + " × 10" + power
}

private func fixed(_ value: Double, _ decimals: Int) -> String {
  String(format: "%.\(decimals)f", value)
}

private func withoutTrailingZeros(_ digits: String) -> String {
  guard digits.contains(".") else { return digits }
  var digits = digits
  while digits.hasSuffix("0") { digits.removeLast() }
  if digits.hasSuffix(".") { digits.removeLast() }
  return digits
}

/// Puts a comma behind every third digit before the point.
func grouped(_ digits: String) -> String {
  let whole = digits.prefix(while: \.isNumber)
  var result = ""
  for (offset, digit) in whole.enumerated() {
    if offset > 0, (whole.count - offset).isMultiple(of: 3) { result += "," }
    result.append(digit)
  }
  return result + digits.dropFirst(whole.count)
}
