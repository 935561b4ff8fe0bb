import ArgumentParser
import Foundation
import Workbook

struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says what the workbook needs, what is there in which version, and what is missing.")

  /// Something that must be on the machine.
  private struct Need {
    let name: String
    /// Debian's package.
    let package: String
    let purpose: String
    /// Its version, or nil where it is missing.
    let version: () -> String?
  }

  private var needs: [Need] {
    [
      Need(name: "swift", package: "a Swift 6.2 toolchain from swift.org", purpose: "builds") {
        firstLine("swift", ["--version"])
      },
      Need(name: "gnuplot", package: "gnuplot or gnuplot-nox", purpose: "draws the figures") {
        firstLine("gnuplot", ["--version"])
      },
      Need(
        name: "gnuplot-iostream.h", package: "libgnuplot-iostream-dev",
        purpose: "writes the figures' scripts and data"
      ) { debianVersion("libgnuplot-iostream-dev") ?? header("gnuplot-iostream.h") },
      Need(
        name: "boost",
        package:
          "libboost-iostreams-dev, libboost-filesystem-dev, libboost-system-dev",
        purpose: "gnuplot-iostream needs it"
      ) { debianVersion("libboost-iostreams-dev") ?? header("boost/version.hpp") },
      Need(name: "openblas", package: "libopenblas-dev", purpose: "multiplies matrices") {
        firstLine("pkg-config", ["--modversion", "openblas"])
          ?? debianVersion("libopenblas-dev")
      },
      Need(name: "pandoc", package: "pandoc", purpose: "makes the pages") {
        firstLine("pandoc", ["--version"])
      },
    ]
  }

  func run() throws {
    var missing: [Need] = []
    for need in needs {
      let version = need.version()
      if version == nil { missing.append(need) }
      print(
        "\(version == nil ? "✗" : "✓")  \(need.name): "
          + (version ?? "missing (\(need.package)); it \(need.purpose)"))
    }
    let hasData = Package.book.hasData
    print(
      hasData
        ? "✓  data: .data is complete and as expected"
        : "✗  data: .data lacks a file or has another text; \"make data\" fetches it")
    guard missing.isEmpty, hasData else {
      if !missing.isEmpty { print("\"make setup\" installs what is missing on Debian.") }
      throw ExitCode(1)
    }
  }

  private func firstLine(_ name: String, _ arguments: [String]) -> String? {
    guard let result = try? Command.run(name, arguments), result.status == 0 else { return nil }
    return result.text.split(separator: "\n").first.map(String.init)
  }

  private func debianVersion(_ package: String) -> String? {
    let result = try? Command.run(
      "dpkg-query", ["-W", "-f=${db:Status-Status} ${Version}", package])
    guard let result, result.status == 0, result.text.hasPrefix("installed ") else { return nil }
    return String(result.text.dropFirst("installed ".count))
  }

  private func header(_ name: String) -> String? {
    ["/usr/include", "/usr/local/include"].contains {
      FileManager.default.fileExists(atPath: "\($0)/\(name)")
    } ? "found" : nil
  }
}
