import Testing

@testable import Recurrent

@Suite("Images by a 3-D grid")
struct GridImageTests {
  private typealias Patches = [[Variable<Double>]]

  private static func patches(
    rows: Int, columns: Int, _ generator: inout SeededGenerator
  ) -> Patches {
    (0..<rows).map { _ in
      (0..<columns).map { _ in
        Variable(Tensor<Double>(normal: 1, [2, 3], using: &generator), trainable: true)
      }
    }
  }

  // Three by three: a forget gate shows from the third place on. Averages over places and corners leave it
  // gradients so small that rounding drowns them: hence larger weights than a new reader has, and a longer
  // step, at which the differences come nearer to the gradients, not less near.
  @Test("the reader has the gradients that central differences measure", arguments: [true, false])
  func gradients(isTied: Bool) {
    var generator = SeededGenerator(seed: 1)
    let corners: [GridCorner] = isTied ? GridCorner.allCases : [.topRight, .bottomLeft]
    let small = GridImageReader<Double>(
      corners: corners, layers: 2, inputs: 3, hidden: 2, outputs: 4, isTied: isTied,
      using: &generator)
    let reader = small.replacing(
      small.parameters.map { parameter in
        let value = parameter.variable.value
        return Variable(Tensor(value.scalars.map { 3 * $0 }, shape: value.shape), trainable: true)
      })
    let patches = Self.patches(rows: 3, columns: 3, &generator)
    let checks = checkGradients(reader.parameters + [("patch", patches[1][2])], step: 1e-4) {
      softmaxCrossEntropy(reader(patches), targets: [3, 1])
    }
    for check in checks {
      #expect(check.relativeError < 1e-6 && check.analytic.norm > 0, "\(check.name)")
    }
    #expect(checks.count == 4 + 4 * 24 + 2 + 1)
  }

  @Test("an image in the mirror, read from the mirrored corners, gets the same answer")
  func mirrors() {
    var generator = SeededGenerator(seed: 2)
    let reader = GridImageReader<Double>(
      layers: 2, inputs: 3, hidden: 3, outputs: 4, isTied: true, using: &generator)
    let patches = Self.patches(rows: 2, columns: 3, &generator)
    let said = reader(patches).value
    func apart(_ corners: [GridCorner], _ image: Patches) -> Double {
      let other = GridImageReader(
        corners: corners, projection: reader.projection, grids: reader.grids,
        readout: reader.readout)
      return (other(image).value - said).largestMagnitude
    }
    #expect(reader.corners == [.topLeft, .topRight, .bottomLeft, .bottomRight])
    let beside = patches.map { Array($0.reversed()) }
    #expect(apart([.topRight, .topLeft, .bottomRight, .bottomLeft], beside) < 1e-12)
    #expect(apart([.bottomLeft, .bottomRight, .topLeft, .topRight], patches.reversed()) < 1e-12)
    // Only one of the two turned is another question.
    #expect(apart(reader.corners, beside) > 1e-6)
    #expect(apart([.topRight, .topLeft, .bottomRight, .bottomLeft], patches) > 1e-6)
  }

  @Test(
    "from one corner a place sees what lies between it and the corner, and nothing else",
    arguments: GridCorner.allCases)
  func reach(corner: GridCorner) {
    var generator = SeededGenerator(seed: 3)
    let reader = GridImageReader<Double>(
      corners: [corner], layers: 3, inputs: 3, hidden: 3, outputs: 4, isTied: true,
      using: &generator)
    let patches = Self.patches(rows: 3, columns: 3, &generator)
    sum(reader.tops(patches)[0][1][1].hidden).backward()
    for row in 0..<3 {
      for column in 0..<3 {
        let reaches = (patches[row][column].gradient?.norm ?? 0) > 0
        let isBefore =
          (corner.isTop ? row <= 1 : row >= 1) && (corner.isLeft ? column <= 1 : column >= 1)
        #expect(reaches == isBefore, "row \(row), column \(column)")
      }
    }
  }

  @Test("a frozen copy and one with the same weights give the same answer")
  func copies() {
    var generator = SeededGenerator(seed: 4)
    let reader = GridImageReader<Double>(
      corners: [.topLeft, .bottomRight], layers: 2, inputs: 3, hidden: 3, outputs: 4,
      isTied: false, using: &generator)
    let patches = Self.patches(rows: 2, columns: 2, &generator)
    let said = reader(patches).value
    #expect(reader.frozen()(patches).value == said)
    #expect(reader.copied()(patches).value == said)
    #expect(Set(reader.parameters.map(\.name)).count == reader.parameters.count)
  }

  @Test("the readers have the weights that are counted, the trained ones within 2 % of each other")
  func weights() {
    let wanted = GridImageRun.weights(.corners, hidden: 12)
    for reader in GridImageRun.Reader.allCases {
      let counted = GridImageRun.weights(reader, hidden: GridImageRun.hidden(reader))
      let outcome = GridImageRun(reader, layers: 2, rate: 0.001, seed: 1).learn(
        Self.dots(1300), epochs: 1)
      #expect(outcome.weights == counted, "\(reader)")
      if reader != .pixels {
        #expect(abs(Double(counted) / Double(wanted) - 1) <= 0.02, "\(reader): \(counted)")
      }
    }
    #expect(GridImageRun.hidden(.corners) == 12)
  }

  /// Images in which one pixel of the upper rows tells the digit, and another pixel which image it is.
  private static func dots(_ count: Int) -> DigitImages {
    DigitImages(
      (0..<count).map { number in
        var pixels = [Float](repeating: 0, count: 64)
        pixels[2 * (number % 10)] = 1
        pixels[63] = Float(number) / 10_000
        return DigitImages.Image(pixels: pixels, digit: number % 10)
      })
  }

  @Test("readers learn where one dot tells the digit", arguments: GridImageRun.Reader.allCases)
  func learns(reader: GridImageRun.Reader) {
    let outcome = GridImageRun(reader, rate: 0.01, seed: 1).learn(Self.dots(1400), epochs: 12)
    #expect(outcome.test <= 0.02 && outcome.validation <= 0.02, "\(outcome)")
    #expect((1...12).contains(outcome.epoch))
  }

  @Test("a run whose numbers overflow has got everything wrong")
  func overflows() {
    let outcome = GridImageRun(.pixels, rate: .infinity, seed: 1).learn(Self.dots(1300), epochs: 2)
    #expect(outcome.epoch == 0 && outcome.test == 1 && outcome.validation == 1)
  }

  @Test("no image is in two parts, none is lost, and the parts are always the same")
  func parts() {
    let images = Self.dots(1797)
    let parts = images.parts
    #expect(
      [parts.training, parts.validation, parts.test].map(\.images.count) == [1000, 297, 500])
    let all = parts.training.images + parts.validation.images + parts.test.images
    let numbers = all.map { $0.pixels[63] }
    #expect(numbers.sorted() == images.images.map { $0.pixels[63] } && numbers != numbers.sorted())
    #expect(images.parts.test.images == parts.test.images)
  }

  @Test("an image is cut into rows and patches")
  func cuts() throws {
    let line = (0..<64).map { "\($0 % 17)" }.joined(separator: ",")
    let images = try DigitImages(text: "\(line),7\n\(line),3\n")
    #expect(images.digits == [7, 3])
    let value = { (row: Int, column: Int) in Float((8 * row + column) % 17) / 16 }
    #expect(images.pixels.rows[1] == (0..<64).map { value($0 / 8, $0 % 8) })
    #expect(images.rows.shape == [8, 2, 8] && images.rows[5, 1, 2] == value(5, 2))
    let patches = images.patches(of: 2)
    #expect(patches.count == 4 && patches.allSatisfy { $0.count == 4 })
    #expect(patches[1][3].rows[1] == [value(2, 6), value(2, 7), value(3, 6), value(3, 7)])
  }

  @Test("a line that is no image is refused with its number")
  func noImage() {
    let values = Array(repeating: "16", count: 64)
    func line(_ values: [String], _ digit: String) -> String {
      (values + [digit]).joined(separator: ",")
    }
    let bad = [
      "1,2,3", line(values.dropLast() + ["17"], "9"), line(values, "10"), line(values + ["1"], "9"),
      line(values.dropLast() + [""], "9"), line(values.dropLast() + ["x"], "9"),
    ]
    for bad in bad {
      #expect {
        try DigitImages(text: line(values, "9") + "\n" + bad)
      } throws: {
        ($0 as? SeriesError)?.line == 2
      }
    }
  }

  @Test("batches hold each image once, in another order each time")
  func batches() {
    var generator = SeededGenerator(seed: 5)
    let images = Self.dots(55)
    let batches = images.batches(of: 25, using: &generator)
    #expect(batches.map(\.images.count) == [25, 25, 5])
    func numbers(_ parts: [DigitImages]) -> [Float] {
      parts.flatMap { $0.images.map { $0.pixels[63] } }
    }
    #expect(numbers(batches).sorted() == numbers([images]))
    #expect(numbers(images.batches(of: 25, using: &generator)) != numbers(batches))
  }

  @Test("the part that chooses tells the rate, not the test")
  func chooses() {
    func run(_ rate: Float, _ validation: Double, _ test: Double, layers: Int = 2) -> (
      argument: GridImageRun, result: GridImageRun.Outcome
    ) {
      var outcome = GridImageRun.Outcome(weights: 7)
      (outcome.validation, outcome.test) = (validation, test)
      return (GridImageRun(.corner, layers: layers, rate: rate, seed: 1), outcome)
    }
    let runs = [run(0.1, 0.25, 0.5), run(0.2, 0.3, 0.1)]
    let results = GridImageResults(runs)
    #expect(results.best(.corner, layers: 2).rate == 0.1 && results.wrong(.corner) == 50)
    #expect(results.best(.corner, layers: 1).results.isEmpty && results.depths(.rows).isEmpty)
    let lines = results.table.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(lines.count == 2 && lines[1].suffix(6) == ["2", "7", "50.0", "50.0", "50.0", "0.1*"])
    // Of depths, too, the part that chooses tells the best one.
    let both = GridImageResults(runs + [run(0.1, 0.2, 0.75, layers: 1)])
    #expect(both.depths(.corner) == [1, 2] && both.wrong(.corner) == 75)
  }
}
