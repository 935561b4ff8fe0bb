import Foundation
import Plot

/// Judges one exercise: each call states a property, and the first that doesn't hold ends the check.
///
/// A failure says which property it was, with the numbers.
public final class Checker {
  /// Where the reader's figures go.
  private let figures: URL
  private let tell: (CheckResult) -> Void
  private(set) var failure: CheckResult?

  /// - Parameters:
  ///   - figures: Where `draw` writes; the folder is made when it is needed.
  ///   - tell: Hears of the first failure, and of each drawing. It may end the process.
  init(figures: URL, tell: @escaping (CheckResult) -> Void) {
    self.figures = figures
    self.tell = tell
  }

  /// The condition holds; `explanation` says with which numbers it doesn't.
  public func holds(
    _ property: String, _ condition: Bool, _ explanation: @autoclosure () -> String = ""
  ) {
    if !condition { fail(property, explanation()) }
  }

  /// Two values are the same.
  public func equal<Value: Equatable>(_ property: String, _ value: Value, _ wanted: Value) {
    if value != wanted { fail(property, "it is \(value), should be \(wanted)") }
  }

  /// Two lists are the same, element by element.
  public func equal<Value: Equatable>(_ property: String, _ values: [Value], _ wanted: [Value]) {
    guard haveOneLength(property, values.count, wanted.count) else { return }
    for (index, (value, right)) in zip(values, wanted).enumerated() where value != right {
      return fail(
        property, "element \(index + 1) of \(values.count) is \(value), should be \(right)")
    }
  }

  /// A number lies within a distance of the wanted one.
  public func near<Number: BinaryFloatingPoint>(
    _ property: String, _ value: Number, _ wanted: Number, within tolerance: Number
  ) {
    if !(abs(value - wanted) <= tolerance) {
      fail(property, "it is \(difference(value, wanted, tolerance))")
    }
  }

  /// Each number of a list lies within a distance of the wanted one.
  public func near<Number: BinaryFloatingPoint>(
    _ property: String, _ values: [Number], _ wanted: [Number], within tolerance: Number
  ) {
    guard haveOneLength(property, values.count, wanted.count) else { return }
    for (index, (value, right)) in zip(values, wanted).enumerated()
    where !(abs(value - right) <= tolerance) {
      return fail(
        property,
        "element \(index + 1) of \(values.count) is \(difference(value, right, tolerance))")
    }
  }

  /// Ends the check: a property doesn't hold.
  public func fail(_ property: String, _ explanation: String) {
    guard failure == nil else { return }
    let result = CheckResult(kind: .failed, property: property, explanation: explanation)
    failure = result
    tell(result)
  }

  /// Writes the reader's figure into `.build/exercises`, and says where it is.
  public func draw(_ figure: Figure, name: String = "figure") {
    do {
      let files = try figure.write(to: figures, name: name)
      tell(CheckResult(kind: .drew, property: name, explanation: files.svg.path))
    } catch {
      fail("the figure can be drawn", "\(error)")
    }
  }

  private func haveOneLength(_ property: String, _ count: Int, _ wanted: Int) -> Bool {
    guard count != wanted else { return true }
    fail(property, "it has \(count) numbers, should have \(wanted)")
    return false
  }

  private func difference<Number: BinaryFloatingPoint>(
    _ value: Number, _ wanted: Number, _ tolerance: Number
  ) -> String {
    let (value, wanted) = (Double(value), Double(wanted))
    let short = (String(format: "%.6g", value), String(format: "%.6g", wanted))
    let (shown, right) = short.0 == short.1 ? ("\(value)", "\(wanted)") : short
    let distance = String(format: "%.3g", abs(value - wanted))
    let allowed = String(format: "%.3g", Double(tolerance))
    return "\(shown), should be \(right): they differ by \(distance), allowed is \(allowed)"
  }
}

/// One line of what a check's program reports.
struct CheckResult: Codable, Equatable {
  enum Kind: String, Codable {
    case passed, failed, threw, drew
  }

  var kind: Kind
  /// The property that doesn't hold, or the figure's name.
  var property = ""
  /// The numbers, the error, or where the figure is.
  var explanation = ""

  /// Between lines that the reader's code prints, as a chapter's events: a mark, JSON, a newline.
  var line: Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Three strings always encode.
    let json = (try? encoder.encode(self)) ?? Data()
    return Data([EventStream.mark]) + json + Data([newline])
  }

  /// Parts a program's whole output into what was printed and what was reported.
  static func parts(of output: Data) -> (printed: String, results: [CheckResult]) {
    var printed = Data()
    var results: [CheckResult] = []
    var rest = output[...]
    while let start = rest.firstIndex(of: EventStream.mark) {
      printed += rest[..<start]
      let end = rest[start...].firstIndex(of: newline) ?? rest.endIndex
      if let result = try? JSONDecoder().decode(
        CheckResult.self, from: Data(rest[rest.index(after: start)..<end]))
      {
        results.append(result)
      }
      rest = rest[end...].dropFirst()
    }
    return (String(decoding: printed + rest, as: UTF8.self), results)
  }

  /// For people who run the program themselves.
  var words: String {
    switch kind {
    case .passed: "passed"
    case .failed: "failed: \(property)" + (explanation.isEmpty ? "" : ": \(explanation)")
    case .threw: "threw an error: \(explanation)"
    case .drew: "drew \(explanation)"
    }
  }
}
