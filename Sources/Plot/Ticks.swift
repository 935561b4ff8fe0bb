// Round numbers for an axis, and the text that stands at them.

import Foundation

/// A finished axis: its two ends and its ticks.
struct Scaled: Equatable {
  var range: ClosedRange<Double>
  var ticks: [Tick]
  var isLog: Bool

  /// Chooses range and ticks.
  ///
  /// - Parameters:
  ///   - axis: what the chapter asked for.
  ///   - data: the least and the greatest value to show.
  ///   - count: about how many ticks fit.
  ///   - rounds: whether the ends move outwards to round numbers.
  ///   - areWhole: whether ticks between whole numbers would mean nothing.
  init(
    _ axis: Axis, data: ClosedRange<Double>, count: Int, rounds: Bool, areWhole: Bool = false
  ) {
    isLog = axis.scale == .log
    var range = axis.range ?? Self.widened(data, isLog: isLog)
    if axis.range == nil, rounds, isLog {
      range = Self.logRound(range)
    } else if axis.range == nil, rounds {
      let step = Self.step(range, count: count)
      let low = (range.lowerBound / step + 1e-9).rounded(.down) * step
      let high = (range.upperBound / step - 1e-9).rounded(.up) * step
      range = low...high
    }
    self.range = range
    let least = areWhole ? 1.0 : 0.0
    ticks =
      axis.ticks
      ?? (isLog
        ? Self.logTicks(range, count: count)
        : Self.linearTicks(range, count: count, least: least))
  }

  private static func widened(
    _ range: ClosedRange<Double>, isLog: Bool
  ) -> ClosedRange<Double> {
    if range.lowerBound < range.upperBound { return range }
    let value = range.lowerBound
    if isLog { return value / 2...value * 2 }
    let margin = value == 0 ? 1 : abs(value) * 0.1
    return value - margin...value + margin
  }

  /// The step 1, 2 or 5 times a power of ten that gives about `count` ticks.
  private static func step(_ range: ClosedRange<Double>, count: Int) -> Double {
    let raw = (range.upperBound - range.lowerBound) / Double(max(count, 1))
    let scale = pow(10, log10(raw).rounded(.down))
    let share = raw / scale
    return (share <= 1.01 ? 1 : share <= 2.02 ? 2 : share <= 5.05 ? 5 : 10) * scale
  }

  private static func linearTicks(
    _ range: ClosedRange<Double>, count: Int, least: Double = 0
  ) -> [Tick] {
    let step = max(step(range, count: count), least)
    let first = Int((range.lowerBound / step - 1e-9).rounded(.up))
    let last = Int((range.upperBound / step + 1e-9).rounded(.down))
    guard first <= last else { return [] }
    return (first...last).map { index in
      // Dividing by a whole number keeps 0.3 from becoming 0.30000000000000004.
      let value = step < 1 ? Double(index) / (1 / step).rounded() : Double(index) * step
      let exact = step < 1 && (1 / step).rounded() * step != 1 ? Double(index) * step : value
      let decimals = max(0, -Int(log10(step * 1.0001).rounded(.down)))
      return Tick(exact, tickLabel(exact, decimals: decimals))
    }
  }

  private static func logRound(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
    let rounds = logCandidates(range, factors: [1, 2, 5])
    let low = rounds.last { $0 <= range.lowerBound * 1.000001 } ?? range.lowerBound
    let high = rounds.first { $0 >= range.upperBound * 0.999999 } ?? range.upperBound
    return min(low, range.lowerBound)...max(high, range.upperBound)
  }

  private static func logCandidates(
    _ range: ClosedRange<Double>, factors: [Double]
  ) -> [Double] {
    let low = Int(log10(range.lowerBound).rounded(.down)) - 1
    let high = Int(log10(range.upperBound).rounded(.up)) + 1
    return (low...high).flatMap { exponent in
      factors.map {
        exponent < 0 ? $0 / pow(10, Double(-exponent)) : $0 * pow(10, Double(exponent))
      }
    }
  }

  private static func logTicks(_ range: ClosedRange<Double>, count: Int) -> [Tick] {
    func inside(_ factors: [Double]) -> [Double] {
      logCandidates(range, factors: factors).filter {
        $0 >= range.lowerBound * 0.999999 && $0 <= range.upperBound * 1.000001
      }
    }
    var values = inside([1, 2, 5])
    if values.count > count { values = inside([1]) }
    let keepEach = max(1, Int((Double(values.count) / Double(max(count, 2))).rounded(.up)))
    values = values.enumerated().filter { $0.offset % keepEach == 0 }.map(\.element)
    if values.count < 2 { return linearTicks(range, count: count) }
    let plain = range.lowerBound >= 0.00099 && range.upperBound <= 200_000
    return values.map { Tick($0, plain ? tickLabel($0) : powerLabel($0)) }
  }

  private static func powerLabel(_ value: Double) -> String {
    let exponent = Int((log10(value) + 1e-9).rounded(.down))
    let factor = Int((value / pow(10, Double(exponent))).rounded())
    let digits = exponent < 0 ? "−\(-exponent)" : "\(exponent)"
    return factor == 1 ? "10^{\(digits)}" : "\(factor)×10^{\(digits)}"
  }
}

/// A number for people: a true minus sign, thousands apart, powers of ten beyond a million.
func tickLabel(_ value: Double, decimals: Int? = nil) -> String {
  if value == 0 { return "0" }
  let size = abs(value)
  let sign = value < 0 ? "−" : ""
  if size >= 10_000_000 || size < 0.0001 {
    let exponent = Int((log10(size) + 1e-9).rounded(.down))
    let factor = size / pow(10, Double(exponent))
    let digits = exponent < 0 ? "−\(-exponent)" : "\(exponent)"
    let head = gnuplotNumber((factor * 100).rounded() / 100)
    return sign + (head == "1" ? "" : "\(head)×") + "10^{\(digits)}"
  }
  guard size >= 10_000 else {
    return sign + (decimals.map { fixed(size, $0) } ?? gnuplotNumber(size))
  }
  var text = fixed(size, decimals ?? 0)
  var position = text.firstIndex(of: ".") ?? text.endIndex
  while text.distance(from: text.startIndex, to: position) > 3 {
    position = text.index(position, offsetBy: -3)
    text.insert(",", at: position)
  }
  return sign + text
}
