/// What is wrong with a file of numbers.
public struct SeriesError: Error, Equatable, CustomStringConvertible {
  /// Counted from 1.
  public let line: Int
  public let message: String

  public init(line: Int, _ message: String) {
    self.line = line
    self.message = message
  }

  public var description: String { "line \(line): \(message)" }
}
