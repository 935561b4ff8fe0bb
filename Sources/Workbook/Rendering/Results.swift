import Foundation

/// What `results.json` keeps of a run: everything that another run can be compared with.
///
/// Numbers are written with the fewest digits that give the same number back, keys in
/// alphabetical order. JSON has no word for what is no finite number: it is written as one of the
/// strings "NaN", "Infinity" and "-Infinity".
public struct Results: Codable, Equatable, Sendable {
  public struct Claim: Codable, Equatable, Sendable {
    public var id: String
    public var text: String
    public var source: String
    public var expected: String
    /// `expected` with values' names for their numbers, which are compared as metrics.
    public var words: String
    public var measured: Double
    public var unit: String
    public var exact: Bool
    /// Nil, and `null` in the file, where it was not judged.
    @WrittenOptional public var holds: Bool?
  }

  public struct Reported: Codable, Equatable, Sendable {
    public var source: String
    public var paper: String
    public var ours: String
    /// `ours` with values' names for their numbers, which are compared as metrics.
    public var words: String
    /// Nil, and `null` in the file, where it was not judged.
    @WrittenOptional public var reproduced: Bool?
  }

  public struct Metric: Codable, Equatable, Sendable {
    public var value: Double
    public var unit: String
    public var tolerance: Double
  }

  public var chapter: String
  public var title: String
  public var promise: String
  public var seed: UInt64
  public var scale: String
  public var knobs: [String: Double]
  public var sources: [String: String]
  public var claims: [Claim]
  public var reported: [Reported]
  public var metrics: [String: Metric]

  public init(_ document: Document) {
    chapter = document.name
    title = document.title
    promise = document.promise
    seed = document.seed
    scale = document.scale
    knobs = Dictionary(document.knobs.map { ($0.name, $0.value) }) { first, _ in first }
    sources = document.sources
    claims = document.claims.map {
      Claim(
        id: $0.id, text: $0.text, source: $0.source, expected: $0.expected, words: $0.words,
        measured: $0.measured, unit: $0.unit, exact: $0.exact, holds: $0.holds)
    }
    reported = document.reported.map {
      Reported(
        source: $0.source, paper: $0.paper, ours: $0.ours, words: $0.words,
        reproduced: $0.reproduced)
    }
    metrics = Dictionary(
      document.values.map {
        ($0.name, Metric(value: $0.value, unit: $0.unit, tolerance: $0.tolerance))
      }
    ) { first, _ in first }
  }

  /// Reads `results.json`.
  public init(json: String) throws {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "Infinity", negativeInfinity: "-Infinity", nan: "NaN")
    self = try decoder.decode(Results.self, from: Data(json.utf8))
  }

  /// The text of `results.json`, the same bytes for the same results.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "Infinity", negativeInfinity: "-Infinity", nan: "NaN")
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}

/// An optional value that is written as `null` where there is none, instead of left out.
@propertyWrapper
public struct WrittenOptional<Value: Codable & Equatable & Sendable>: Codable, Equatable, Sendable {
  public var wrappedValue: Value?

  public init(wrappedValue: Value?) {
    self.wrappedValue = wrappedValue
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    wrappedValue = container.decodeNil() ? nil : try container.decode(Value.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
  }
}
