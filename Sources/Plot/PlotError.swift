// Everything that can go wrong with a figure, each with what was wrong, where, and what helps.

import Foundation

/// Why a figure could not be drawn; its description is a sentence for the reader.
public enum PlotError: Error, Equatable, Sendable {
  /// There is nothing to draw.
  case empty(series: String)
  /// A value is NaN or infinite.
  case notFinite(series: String, value: String, index: Int)
  /// Two lists that belong together differ in length.
  case lengths(series: String, first: String, count: Int, second: String, otherCount: Int)
  /// A logarithmic axis meets zero or a negative number.
  case notPositive(series: String, axis: String, value: Double, index: Int)
  /// An argument makes no sense; `expected` says what would.
  case argument(String, expected: String)
  /// The file name has characters that a script or a page cannot carry.
  case name(String)
  /// The program is not in any folder of PATH.
  case gnuplotMissing
  /// gnuplot rejected the script; `line` is the script's line that it names.
  case gnuplotFailed(message: String, line: String?)
  /// The folder or a file in it can't be written.
  case notWritable(path: String, reason: String)
}

extension PlotError: CustomStringConvertible, LocalizedError {
  /// What was wrong, where, and what would be right.
  public var description: String {
    switch self {
    case .empty(let series):
      "\(series) is empty: a figure needs at least one value"
    case .notFinite(let series, let value, let index):
      "\(series)[\(index)] is \(value): only finite numbers can be drawn"
    case .lengths(let series, let first, let count, let second, let otherCount):
      "\(series): \(first) has \(count) values but \(second) has \(otherCount); "
        + "both need the same number"
    case .notPositive(let series, let axis, let value, let index):
      "\(series)[\(index)] is \(value), but \(axis) is logarithmic: "
        + "use positive numbers or scale: .linear"
    case .argument(let problem, let expected):
      "\(problem): \(expected)"
    case .name(let name):
      "“\(name)” can't name a figure: use letters a–z, A–Z, digits, - and _, such as “saw-tooth”"
    case .gnuplotMissing:
      "gnuplot is not installed (not found in PATH): "
        + "on Debian, install the package gnuplot with “apt-get install gnuplot”"
    case .gnuplotFailed(let message, let line):
      "gnuplot failed: \(message)" + (line.map { "\n  in the script's line: \($0)" } ?? "")
    case .notWritable(let path, let reason):
      "can't write \(path): \(reason); the folder has to exist or be creatable, be writable "
        + "and have room"
    }
  }

  /// The same sentence for Foundation.
  public var errorDescription: String? { description }
}

/// Throws the first problem in a list of numbers: none at all, NaN or infinity.
func checkFinite(_ values: [Double], _ series: String) throws(PlotError) {
  if values.isEmpty { throw .empty(series: series) }
  for (index, value) in values.enumerated() where !value.isFinite {
    throw .notFinite(series: series, value: "\(value)", index: index)
  }
}

/// Throws when two lists that belong together differ in length.
func checkLengths(
  _ series: String, _ first: String, _ count: Int, _ second: String, _ otherCount: Int
) throws(PlotError) {
  if count != otherCount {
    throw .lengths(
      series: series, first: first, count: count, second: second, otherCount: otherCount)
  }
}
