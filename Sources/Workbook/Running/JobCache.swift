import Foundation

/// Results of jobs, one file each, under a key made of all that a result depends on.
///
/// The key covers the core's sources, the chapter's code without its prose, the job's name and its
/// arguments, the seed, the scale, the knobs and the data files that were read. So an edited sentence
/// or caption retrains nothing, and an edited line of the core retrains all.
struct JobCache: Sendable {
  let folder: URL

  /// What every job of a run shares, as one text.
  static func circumstances(
    sources: ChapterSources, seed: UInt64, scale: Scale, knobs: [KnobRecord], data: [URL]
  ) throws -> String {
    let sums = try Checksum.sha256(files: data)
    let settings = knobs.map { "\($0.name)=\($0.value)" }.sorted()
    return ([sources.text, "seed \(seed)", "scale \(scale.rawValue)"] + settings + sums)
      .joined(separator: "\n")
  }

  /// A short name for the core's sources as they are: any edit gives another.
  static func coreVersion(_ place: ChapterPlace) throws -> String {
    let sums = try Checksum.sha256(files: swiftFiles(in: place.coreSources))
    return String(try Checksum.sha256(Data(sums.joined().utf8)).prefix(12))
  }

  /// The file that the result of a job is kept in, for each argument.
  func files(job: String, circumstances: String, arguments: [Data]) throws -> [URL] {
    let common = Data("\(try Checksum.sha256(Data(circumstances.utf8)))\n\(job)\n".utf8)
    return try Checksum.sha256(each: arguments.map { common + $0 }).map { key in
      folder.appendingPathComponent("\(job)-\(key.prefix(20)).json")
    }
  }

  /// The result, or nil where there is none that can be read.
  func load<Result: Decodable>(_ type: Result.Type, from file: URL) -> Result? {
    guard let data = try? Data(contentsOf: file) else { return nil }
    return try? Self.decoder.decode([Result].self, from: data).first
  }

  /// Keeps a result, in the form that `encode` gave it. The file appears whole or not at all.
  func save(_ data: Data, to file: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try data.write(to: file, options: .atomic)
  }

  /// A result as it stands in its file.
  static func encode(_ result: some Encodable) throws -> Data { try encoder.encode([result]) }

  /// The result that `encode` was given.
  static func decode<Result: Decodable>(_ type: Result.Type, from data: Data) throws -> Result {
    try decoder.decode([Result].self, from: data)[0]
  }

  static func swiftFiles(in folder: URL) -> [URL] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (paths ?? []).filter { $0.hasSuffix(".swift") }.sorted()
      .map { folder.appendingPathComponent($0) }
  }

  static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return encoder
  }

  static var decoder: JSONDecoder {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return decoder
  }
}
