/// A number that a knob, a value or a claim may be: whole or real.
public protocol KnobValue: Comparable, LosslessStringConvertible {
  var number: Double { get }
  /// "a whole number" or "a number".
  static var kind: String { get }
}

extension Int: KnobValue {
  public var number: Double { Double(self) }
  public static var kind: String { "a whole number" }
}

extension Double: KnobValue {
  public var number: Double { self }
  public static var kind: String { "a number" }
}

extension Float: KnobValue {
  public var number: Double { Double(self) }
  public static var kind: String { "a number" }
}

/// The part of `--help` that lists a chapter's knobs.
enum KnobHelp {
  static func text(_ knobs: [KnobRecord], help: [String: String]) -> String {
    guard !knobs.isEmpty else { return "This chapter has no knobs." }
    let width = knobs.map(\.name.count).max() ?? 0
    let lines = knobs.map { knob in
      let name = knob.name.padding(toLength: width, withPad: " ", startingAt: 0)
      let range = "\(numberText(knob.lower)) to \(numberText(knob.upper))"
      let text = help[knob.name] ?? ""
      return "  \(name)  \(text.isEmpty ? "" : text + "; ")\(numberText(knob.standard)) "
        + "by default, \(range)"
    }
    return "KNOBS (--set name=value):\n" + lines.joined(separator: "\n")
  }
}
