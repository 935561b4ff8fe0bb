import Foundation

/// Where in the reader's code a check was when it crashed or was stopped.
enum CheckPlaces {
  /// The innermost line in a stub that a text with "path:line" names, else in a check or a solution.
  static func place(in text: String) -> CheckRun.SourceLine? {
    let lines = text.matches(
      of: /Exercises\/((?:Stubs|Checks|Solutions)\/[^\s\/:]+\.swift):([1-9][0-9]*)/)
    let first = lines.first { $0.1.hasPrefix("Stubs/") } ?? lines.first
    return first.flatMap { line in
      Int(line.2).map { CheckRun.SourceLine(file: String(line.1), line: $0) }
    }
  }

  /// The same for the addresses in a file that `write_place_on` wrote; nil where nothing can read
  /// them. The toolchain brings what can.
  static func place(in file: URL, of program: URL) -> CheckRun.SourceLine? {
    guard let text = try? String(contentsOf: file, encoding: .utf8), let symbolizer else {
      return nil
    }
    var inCheck: CheckRun.SourceLine?
    for sample in text.split(separator: "\n") {
      let addresses = sample.split(separator: " ").map(String.init)
      guard !addresses.isEmpty,
        let result = try? Command.run(
          executable: symbolizer, ["--obj=\(program.path)", "--functions=none"] + addresses),
        let place = place(in: result.text)
      else { continue }
      if place.file.hasPrefix("Stubs/") { return place }
      inCheck = inCheck ?? place
    }
    return inCheck
  }

  private static var symbolizer: URL? {
    let name = "llvm-symbolizer"
    let beside = Command.find("swift").map {
      URL(fileURLWithPath: $0).resolvingSymlinksInPath().deletingLastPathComponent()
        .appendingPathComponent(name).path
    }
    return [beside, Command.find(name)].compactMap(\.self)
      .first { FileManager.default.isExecutableFile(atPath: $0) }.map(URL.init(fileURLWithPath:))
  }
}
