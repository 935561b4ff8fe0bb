// The colours: enough contrast, no two alike, and letters legible on every cell.

import Testing

@testable import Plot

@Suite struct PaletteTests {
  @Test(
    "symbol colours and text have a contrast of 4.5 : 1 to their page",
    arguments: Palette.variables.map(\.name).filter {
      $0.hasPrefix("--sym") || $0 == "--ink" || $0 == "--muted"
    })
  func contrast(name: String) throws {
    let color = try #require(Palette.variables.first { $0.name == name })
    #expect(RGB(hex: color.light).contrast(to: RGB(hex: "#FFFFFF")) >= 4.5)
    #expect(RGB(hex: color.dark).contrast(to: RGB(hex: "#14161A")) >= 4.5)
  }

  @Test(
    "each symbol has its colour from the style's table",
    arguments: zip(
      Symbol.allCases,
      [
        "#CF4A0C", "#178363", "#085DC1", "#4F3A15", "#670B4D", "#2011C1", "#666666", "#1A1A1A",
      ]))
  func symbols(symbol: Symbol, light: String) {
    #expect(Palette.light.color(of: symbol) == light)
    #expect(Palette.variables.contains { $0.light == light })
  }

  @Test("no colour and no name is listed twice, and no map contains a listed colour")
  func unique() {
    let lights = Palette.variables.map(\.light)
    #expect(Set(lights).count == lights.count)
    #expect(Set(Palette.variables.map(\.name)).count == lights.count)
    let listed = Set((lights + [Palette.darkLetter, Palette.lightLetter]).map(bytes))
    #expect(listed.count == lights.count + 2)
    for map in ColorMap.allCases {
      for step in 0..<ColorMap.steps {
        let color = map.color(step: step)
        let parts = [color.red, color.green, color.blue].map { Int(($0 * 255).rounded()) }
        #expect(!listed.contains(parts))
      }
    }
  }

  private func bytes(_ hex: String) -> [Int] {
    let color = RGB(hex: hex)
    return [color.red, color.green, color.blue].map { Int(($0 * 255).rounded()) }
  }

  @Test(
    "the letter on each colour of a map has a contrast of 4.5 : 1",
    arguments: ColorMap.allCases)
  func letters(map: ColorMap) {
    for step in 0..<ColorMap.steps {
      let share = (Double(step) + 0.5) / Double(ColorMap.steps)
      let letter = map.darkLetters.contains(share) ? Palette.darkLetter : Palette.lightLetter
      #expect(map.color(step: step).contrast(to: RGB(hex: letter)) >= 4.5, "step \(step)")
    }
  }

  @Test("symbols that share a chart differ without their colours")
  func withoutColor() {
    let looks = Symbol.allCases.map { "\($0.dash) \($0.pointType)" }
    #expect(Set(looks).count == looks.count)
  }
}
