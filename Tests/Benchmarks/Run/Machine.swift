import COpenBLAS
import Foundation
import Workbook

/// What the results were measured on and with.
enum Machine {
  /// "AMD EPYC, 2 processors, AVX-512"
  static func description(processors: Int) -> String {
    let text = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    func field(_ name: String) -> String? {
      text.split(separator: "\n").first { $0.hasPrefix(name) }
        .flatMap { $0.split(separator: ":", maxSplits: 1).last }
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let flags = field("flags")?.split(separator: " ") ?? []
    let vectors = [("avx512f", "AVX-512"), ("avx2", "AVX2")].first {
      flags.contains(Substring($0.0))
    }
    return
      ([
        field("model name") ?? "an unknown processor",
        processors == 1 ? "1 processor" : "\(processors) processors",
      ] + (vectors.map { [$0.1] } ?? [])).joined(separator: ", ")
  }

  /// By program.
  static var versions: [String: String] {
    var versions: [String: String] = [:]
    let swift = (try? Command.run("swift", ["--version"]).text) ?? ""
    if let match = swift.firstMatch(of: #/Swift version (\S+)/#) {
      versions["Swift"] = String(match.1)
    }
    if let config = openblas_get_config() {
      let words = String(cString: config).split(separator: " ")
      if words.count > 1 { versions["OpenBLAS"] = String(words[1]) }
    }
    return versions
  }

  /// "2026-11-23"
  static var date: String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return String(format: "%04d-%02d-%02d", parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday)
  }
}
