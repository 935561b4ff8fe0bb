/// Digits written by hand, scanned into eight rows of eight grey values: which digit is it?
///
/// Axes: B batch.
///
/// - Source: Alpaydın and Kaynak's optical recognition of handwritten digits; the file, of 1797 images, is
///   that of the Python package scikit-learn.
public struct DigitImages: Sendable {
  /// One image.
  public struct Image: Sendable, Equatable {
    /// Row by row, 0 to 1.
    public let pixels: [Float]
    /// 0 to 9.
    public let digit: Int

    public init(pixels: [Float], digit: Int) {
      guard pixels.count == DigitImages.side * DigitImages.side else {
        fatalError("DigitImages: an image has 64 pixels, not \(pixels.count)")
      }
      (self.pixels, self.digit) = (pixels, digit)
    }
  }

  /// Rows of an image, and pixels of a row.
  public static let side = 8

  public let images: [Image]

  public init(_ images: [Image]) { self.images = images }

  /// Reads a file: an image a line, 64 grey values from 0 to 16 and the digit between commas.
  ///
  /// - Throws: `SeriesError` with the line where something is wrong.
  public init(text: String) throws(SeriesError) {
    var found: [Image] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      let values = fields.compactMap { Int($0) }
      guard fields.count == Self.side * Self.side + 1, values.count == fields.count,
        values.dropLast().allSatisfy({ (0...16).contains($0) }),
        let digit = values.last, (0...9).contains(digit)
      else {
        throw SeriesError(
          line: number + 1, "needs 64 whole numbers from 0 to 16 and a digit, between commas")
      }
      found.append(Image(pixels: values.dropLast().map { Float($0) / 16 }, digit: digit))
    }
    images = found
  }

  /// Three parts, drawn at random and always the same: 1000 images to learn from, 297 to choose by, the
  /// rest to be judged on. They are not parted by writer, whom the file does not name.
  public var parts: (training: DigitImages, validation: DigitImages, test: DigitImages) {
    var generator = SeededGenerator(seed: 1)
    let order = images.shuffled(using: &generator)
    return (
      DigitImages(Array(order.prefix(1000))), DigitImages(Array(order.dropFirst(1000).prefix(297))),
      DigitImages(Array(order.dropFirst(1297)))
    )
  }

  /// The images in a new order, in batches.
  public func batches(of size: Int, using generator: inout SeededGenerator) -> [DigitImages] {
    let order = images.shuffled(using: &generator)
    return stride(from: 0, to: order.count, by: size).map {
      DigitImages(Array(order[$0..<min($0 + size, order.count)]))
    }
  }

  /// Which digit each is.
  public var digits: [Int] { images.map(\.digit) }

  /// Whole images, [B, 64].
  public var pixels: Tensor<Float> {
    Tensor(images.flatMap(\.pixels), shape: [images.count, Self.side * Self.side])
  }

  /// Row by row: [8, B, 8].
  public var rows: Tensor<Float> {
    Tensor(
      (0..<Self.side).flatMap { row in
        images.flatMap { $0.pixels[(row * Self.side)..<((row + 1) * Self.side)] }
      }, shape: [Self.side, images.count, Self.side])
  }

  /// Squares of pixels, row by row, each square's pixels row by row: [B, size²] at each place.
  ///
  /// - Parameter size: Rows of a square; a divisor of 8.
  public func patches(of size: Int) -> [[Tensor<Float>]] {
    guard size > 0, Self.side.isMultiple(of: size) else {
      fatalError("patches: squares of \(size) pixels don't fill a side of \(Self.side)")
    }
    let places = Array(stride(from: 0, to: Self.side, by: size))
    return places.map { top in
      places.map { left in
        Tensor(
          images.flatMap { image in
            (top..<top + size).flatMap { row in
              image.pixels[(row * Self.side + left)..<(row * Self.side + left + size)]
            }
          }, shape: [images.count, size * size])
      }
    }
  }
}
