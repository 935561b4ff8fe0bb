import Foundation
import Testing
import Workbook

/// Runs programs of this package, which stand beside the tests.
struct Program {
  let name: String

  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  static let folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent()

  func process(
    _ arguments: [String], path: String? = nil, environment more: [String: String] = [:]
  ) -> (Process, Pipe, Pipe) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: name, relativeTo: Self.folder).absoluteURL
    process.arguments = arguments
    var environment = ProcessInfo.processInfo.environment.merging(more) { $1 }
    if let path { environment["PATH"] = path }
    process.environment = environment
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    return (process, output, errors)
  }

  /// Runs to the end. Errors go through a file, so that neither pipe can fill up unread.
  func run(
    _ arguments: [String], path: String? = nil, environment: [String: String] = [:]
  ) throws -> Result {
    let (process, output, _) = process(arguments, path: path, environment: environment)
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    process.standardError = try FileHandle(forWritingTo: file)
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: text,
      errors: try String(contentsOf: file, encoding: .utf8))
  }
}

/// A folder that is gone after the test.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("workbook-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Every file below it with its bytes.
  func contents() throws -> [String: Data] {
    let names = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String }
    var files: [String: Data] = [:]
    for name in names ?? [] {
      let file = url.appendingPathComponent(name)
      if !file.hasDirectoryPath, let data = try? Data(contentsOf: file) { files[name] = data }
    }
    return files
  }
}

let packageRoot = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

@Suite("Every chapter", .serialized)
struct ChapterTests {
  @Test(
    "runs at quick scale and renders its whole folder", arguments: Book(root: packageRoot).chapters)
  func quick(chapter: String) throws {
    let folder = try TemporaryFolder()
    let result = try Program(name: chapter)
      .run(["--scale", "quick", "--strict", "--output", folder.url.path])
    try #require(result.status == 0, "\(result.errors)")
    let files = try folder.contents()
    for name in ["index.html", "chapter.md", "notebook.ipynb", "results.json"] {
      #expect(files["\(chapter)/\(name)"]?.isEmpty == false, "\(name)")
    }
    let results = try Results(
      json: String(decoding: files["\(chapter)/results.json"] ?? Data(), as: UTF8.self))
    #expect(results.chapter == chapter && results.scale == "quick")
    for claim in results.claims {
      #expect(claim.holds == (claim.exact ? true : nil), "\(claim.id)")
    }
    // Each figure is a picture with its data and script, apart from its narrow copy, and names no place on this machine.
    let pictures = files.keys.filter { $0.hasSuffix(".svg") && !$0.hasSuffix(".narrow.svg") }
    #expect(!pictures.isEmpty)
    for picture in pictures {
      #expect(files[picture.dropLast(3) + "gp"] != nil && files[picture.dropLast(3) + "tsv"] != nil)
    }
    for (name, data) in files {
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains(packageRoot.path) && !text.contains(folder.url.path), "\(name)")
    }
  }

  @Test(
    "is within its length, and has its rendered folder", arguments: Book(root: packageRoot).chapters
  )
  func isInTheBook(chapter: String) throws {
    let source = packageRoot.appendingPathComponent("Chapters/\(chapter)/main.swift")
    let lines = try String(contentsOf: source, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 401)
    let page = packageRoot.appendingPathComponent("Output/\(chapter)/index.html")
    #expect(FileManager.default.fileExists(atPath: page.path))
  }

  @Test("answers --help with its knobs, and refuses what it doesn't know")
  func help() throws {
    let program = Program(name: "01-rnn-loop")
    let help = try program.run(["--help"])
    #expect(help.status == 0)
    #expect(help.output.contains("--seed") && help.output.contains("hidden units"))
    let unknown = try program.run(["--set", "hiden=64"])
    #expect(unknown.status != 0)
    #expect(unknown.errors.contains("no such knob") && unknown.errors.contains("hidden"))
    let outside = try program.run(["--set", "hidden=1"])
    #expect(outside.status != 0)
    #expect(outside.errors.contains("hidden must be a whole number from 2 to 1024"))
    #expect(try program.run(["--scale", "huge"]).status != 0)
    #expect(try program.run(["--set", "hidden"]).errors.contains("name=value"))
  }
}
