import Foundation
import Testing

@testable import Workbook

#if canImport(Plot)
  import Plot
#endif

@Suite("The page's colours")
struct PageColoursTests {
  @Test("Text stands 4.5 : 1 off every ground, in both themes")
  func contrast() throws {
    let themes: [KeyPath<(name: String, light: String, dark: String), String>] = [\.light, \.dark]
    for theme in themes {
      let grounds = PageColours.variables.filter { PageColours.grounds.contains($0.name) }
      #expect(grounds.count == 2)
      for variable in PageColours.variables
      where !PageColours.grounds.contains(variable.name) && !lines.contains(variable.name) {
        for ground in grounds where ground.name == "paper" || !isOnPaper(variable.name) {
          let ratio = try contrast(variable[keyPath: theme], ground[keyPath: theme])
          #expect(ratio >= 4.5, "\(variable.name) on \(ground.name): \(ratio)")
        }
      }
    }
  }

  /// Lines and fills, which no text has.
  private let lines: Set<String> = ["axis", "grid", "pale", "shade", "rule"]

  /// What stands in equations and drawings, on the page itself.
  private func isOnPaper(_ name: String) -> Bool { name.hasPrefix("sym-") || name == "muted" }

  #if canImport(Plot)
    @Test("A drawing's colours are the page's")
    func palette() {
      for (light, dark, name) in Palette.variables {
        let variable = PageColours.variables.first { "--" + $0.name == name }
        #expect(variable?.light == light, "\(name)")
        #expect(variable?.dark == dark, "\(name)")
      }
    }
  #endif

  private func contrast(_ first: String, _ second: String) throws -> Double {
    let (a, b) = (try luminance(first), try luminance(second))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private func luminance(_ colour: String) throws -> Double {
    let value = try #require(Int(colour.dropFirst(), radix: 16))
    let channels = [16, 8, 0].map { shift -> Double in
      let channel = Double((value >> shift) & 0xFF) / 255
      return channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
}
