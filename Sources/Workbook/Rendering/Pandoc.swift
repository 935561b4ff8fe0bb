import Foundation

/// The program that turns Markdown into pages. One call renders all the fragments of a page.
public struct Pandoc: Sendable {
  public enum Failure: Error, CustomStringConvertible {
    case missing
    case failed(String)
    /// A fragment swallowed what stands behind it.
    case unbalanced

    public var description: String {
      switch self {
      case .missing:
        "pandoc is not installed, and the pages are made with it: apt-get install pandoc"
      case .failed(let words): "pandoc: \(words)"
      case .unbalanced:
        "pandoc joined two parts of the page: a fence or a ::: block in the prose is never closed"
      }
    }
  }

  /// What the fragments become.
  enum Target: String {
    case html = "html5"
    case markdown = "gfm"
  }

  struct Output {
    var fragments: [String]
    /// The list of what was cited; empty if nothing was.
    var references: String
    /// Footnotes of all fragments.
    var notes: String
  }

  let executable: URL
  let bibliography: URL?

  /// - Parameters:
  ///   - bibliography: the BibTeX file that citations are looked up in.
  ///   - searchPath: folders separated by colons, the environment's PATH by default.
  public init(bibliography: URL?, searchPath: String? = nil) throws {
    guard let found = Command.find("pandoc", in: searchPath) else { throw Failure.missing }
    executable = URL(fileURLWithPath: found)
    self.bibliography = bibliography
  }

  /// Renders Markdown fragments in one call.
  func render(_ fragments: [String], to target: Target) throws -> Output {
    let cut = "\n\n```{=html}\n\(Self.cut)\n```\n\n"
    let input = fragments.map { $0 + cut }.joined() + "::: {#refs}\n:::\n" + cut
    var parts = try run(input, arguments: arguments(for: target)).components(separatedBy: Self.cut)
    guard parts.count == fragments.count + 2 else { throw Failure.unbalanced }
    let notes = parts.removeLast().trimmed
    let references = parts.removeLast().trimmed
    return Output(
      fragments: parts.map(\.trimmed),
      references: references.contains("ref-") ? references : "", notes: notes)
  }

  private static let cut = "<!--cut-->"

  /// What prose may use: no raw HTML or TeX, so that a `<` or a backslash is never markup.
  private static let prose =
    "markdown-raw_html-raw_tex-native_divs-native_spans-example_lists-subscript-superscript"
    + "-auto_identifiers-implicit_figures-yaml_metadata_block-pandoc_title_block"

  private func arguments(for target: Target) -> [String] {
    var arguments = ["--from", Self.prose, "--wrap=none", "--columns=10000"]
    switch target {
    case .html: arguments += ["--to", "html5", "--mathml", "--metadata", "link-citations=true"]
    case .markdown: arguments += ["--to", "gfm+tex_math_dollars"]
    }
    if let bibliography {
      arguments += ["--citeproc", "--bibliography", bibliography.path]
    }
    return arguments
  }

  private func run(_ input: String, arguments: [String]) throws -> String {
    let style = FileManager.default.temporaryDirectory
      .appendingPathComponent("workbook-style-\(UUID().uuidString).csl")
    defer { try? FileManager.default.removeItem(at: style) }
    try citationStyle.write(to: style, atomically: false, encoding: .utf8)
    let result = try Command.run(
      executable: executable, arguments + ["--csl", style.path], input: Data(input.utf8))
    guard result.status == 0 else {
      let words = result.errorText.trimmed
      throw Failure.failed(words.isEmpty ? "ended with \(result.status)" : words)
    }
    return result.text
  }
}
