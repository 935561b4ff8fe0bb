import Foundation

/// A Jupyter notebook, as much of nbformat 4.5 as a chapter needs.
struct Notebook: Encodable {
  enum CellKind: String, Encodable {
    case markdown, code
  }

  struct Cell: Encodable {
    /// 1 to 64 of the characters A-Z, a-z, 0-9, "-" and "_", unique in the notebook.
    var id: String
    var kind: CellKind
    var source: String
    /// Code that only sets up, draws or judges starts folded, as on the page.
    var isFolded = false
    var outputs: [Output] = []
  }

  enum Output: Encodable {
    /// What a program printed.
    case stream(String)
    /// A drawing and what it shows in words.
    case picture(svg: String, alternative: String)
  }

  var title: String
  var cells: [Cell]

  /// The text of an `.ipynb` file, the same bytes for the same notebook.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }

  // MARK: - As JSON

  private enum Key: String, CodingKey {
    case cells, metadata, nbformat, title, kernelspec, name, version, mimetype, id, source
    case outputs, text, data, jupyter
    case nbformatMinor = "nbformat_minor"
    case languageInfo = "language_info"
    case displayName = "display_name"
    case fileExtension = "file_extension"
    case lexer = "pygments_lexer"
    case cellType = "cell_type"
    case executionCount = "execution_count"
    case outputType = "output_type"
    case sourceHidden = "source_hidden"
    case svg = "image/svg+xml"
    case plain = "text/plain"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(4, forKey: .nbformat)
    try container.encode(5, forKey: .nbformatMinor)
    try container.encode(cells, forKey: .cells)
    var metadata = container.nestedContainer(keyedBy: Key.self, forKey: .metadata)
    try metadata.encode(title, forKey: .title)
    var kernel = metadata.nestedContainer(keyedBy: Key.self, forKey: .kernelspec)
    try kernel.encode("swift", forKey: .name)
    try kernel.encode("Swift", forKey: .displayName)
    var language = metadata.nestedContainer(keyedBy: Key.self, forKey: .languageInfo)
    try language.encode("swift", forKey: .name)
    try language.encode(".swift", forKey: .fileExtension)
    try language.encode("text/x-swift", forKey: .mimetype)
    try language.encode("swift", forKey: .lexer)
  }

  /// A text as the format wants it: its lines, each with its end.
  private static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { "\($0)\n" }
    if let last = lines.popLast(), last != "\n" { lines.append(String(last.dropLast())) }
    return lines
  }
}

extension Notebook.Cell {
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Notebook.Key.self)
    try container.encode(id, forKey: .id)
    try container.encode(kind, forKey: .cellType)
    try container.encode(Notebook.lines(source), forKey: .source)
    var metadata = container.nestedContainer(keyedBy: Notebook.Key.self, forKey: .metadata)
    guard kind == .code else { return }
    if isFolded {
      var jupyter = metadata.nestedContainer(keyedBy: Notebook.Key.self, forKey: .jupyter)
      try jupyter.encode(true, forKey: .sourceHidden)
    }
    try container.encodeNil(forKey: .executionCount)
    try container.encode(outputs, forKey: .outputs)
  }
}

extension Notebook.Output {
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Notebook.Key.self)
    switch self {
    case .stream(let text):
      try container.encode("stream", forKey: .outputType)
      try container.encode("stdout", forKey: .name)
      try container.encode(Notebook.lines(text + "\n"), forKey: .text)
    case .picture(let svg, let alternative):
      try container.encode("display_data", forKey: .outputType)
      var data = container.nestedContainer(keyedBy: Notebook.Key.self, forKey: .data)
      try data.encode(Notebook.lines(svg), forKey: .svg)
      try data.encode(Notebook.lines(alternative), forKey: .plain)
      _ = container.nestedContainer(keyedBy: Notebook.Key.self, forKey: .metadata)
    }
  }
}
