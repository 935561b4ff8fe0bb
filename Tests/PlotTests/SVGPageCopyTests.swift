// The page's copy: unique ids, variables for colours, free to shrink, nothing foreign.

import Foundation
import Testing

@testable import Plot

@Suite struct SVGPageCopyTests {
  private func drawn(_ sample: Sample) throws -> String {
    try withFolder { folder in
      let files = try sample.figure.write(to: folder, name: sample.name)
      return try String(contentsOf: files.svg, encoding: .utf8)
    }
  }

  @Test("ids are unique in a page and every reference finds its own", arguments: Sample.all)
  func ids(sample: Sample) throws {
    let svg = try drawn(sample)
    let page = pageCopy(ofSVG: svg, prefix: "one") + pageCopy(ofSVG: svg, prefix: "two")
    let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    let references = page.matches(of: /(?:href="|url\()#([^")]*)/).map { String($0.1) }
    #expect(Set(references) == Set(ids))
  }

  @Test("colours of the palette become variables, those of cells stay", arguments: Sample.all)
  func colors(sample: Sample) throws {
    let page = pageCopy(ofSVG: try drawn(sample), prefix: "p")
    #expect(page.contains("fill:var(--ink,#1A1A1A)"))
    #expect(!page.contains("black"))
    let known = Set(Palette.variables.map(\.light))
    let others = page.matches(of: /"(#[0-9a-fA-F]{6})"/).map { $0.1.uppercased() }
    #expect(known.isDisjoint(with: others))
    // No other way of writing a colour gets by.
    #expect(!page.contains("rgb("))
  }

  @Test(
    "the copy is one well-formed svg element that shrinks and runs nothing",
    arguments: Sample.all)
  func shape(sample: Sample) throws {
    let svg = try drawn(sample)
    let page = pageCopy(ofSVG: svg, prefix: "p")
    #expect(page.hasPrefix("<svg viewBox=\"0 0 \(sample.figure.width) "))
    #expect(page.hasSuffix("</svg>\n"))
    #expect(page.contains("role=\"img\""))
    #expect(page.contains("max-width:\(sample.figure.width)px"))
    for word in ["<?xml", "<!DOCTYPE", "<title", "<desc", "<script", "Gnuplot", "#ffffff"] {
      #expect(!page.contains(word), "\(word)")
    }
    let opened = page.matches(of: /<[a-z][^>]*[^\/]>/).count
    let closed = page.matches(of: /<\/[a-zA-Z]+>/).count
    #expect(opened == closed)
    func words(_ text: String) -> [String] {
      text.matches(of: /<text[^>]*>(.*?)<\/text>/).map {
        String($0.1).replacing(/<[^>]*>/, with: "")
      }.filter { !$0.isEmpty }
    }
    #expect(words(page) == words(svg))
  }

  @Test("variables stand in a style, where browsers honour them")
  func styles() {
    let path = "<path fill='rgb( 32, 17,193)' stroke='#CF4A0C' d='M0,0 1,1'/>"
    let svg = "<svg viewBox='0 0 4 4'>\(path)</svg>"
    let page = pageCopy(ofSVG: svg, prefix: "p")
    #expect(page.contains(#"style="fill:var(--sym-h,#2011C1);stroke:var(--sym-f,#CF4A0C)""#))
  }

  @Test("a prefix with spaces still makes valid ids")
  func prefixes() {
    let page = pageCopy(
      ofSVG: "<svg><path id='a'/><use href='#a'/></svg>", prefix: "04 forget/gate")
    #expect(page.contains(#"id="04-forget-gate-a""#))
  }
}
