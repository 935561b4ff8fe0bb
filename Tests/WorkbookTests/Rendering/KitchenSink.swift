import Foundation

@testable import Workbook

/// A small chapter that uses everything a page can hold, and the run it might have had.
enum KitchenSink {
  static let source = ##"""
    import Workbook

    //: # The "forget" gate & $f_t$
    //: It throws away what is < 1 & keeps <b>nothing</b> else [@gers2000].
    //:
    //: Read @olah2015 first.[^note]
    //:
    //: [^note]: A note with `code`.

    let book = Chapter()

    book.section("What $f_t$ computes & why")
    //: The gate has {{parameters}} parameters, `a < b && {{x}}`, and "quotes"; 2 < 3 > 1.
    //:
    //: $$C_t = f_t \odot C_{t-1} + i_t \odot \tilde{C}_t, \quad o_t, h_t, x_t, W_f$$
    //:
    //: | cell | nets |
    //: | --- | ---: |
    //: | a | 1 |
    // a comment with `backticks` and ```
    let forget = sigmoid(a) // < 1 && "x"
    print("<script>", forget)

    book.figure("saw-tooth", caption: "It falls") {
      Lines(1)
    }
    //: What to notice: *it falls*.
    book.value("parameters", 24_513)
    book.claim("E9", "It closes", expected: "< 0.2")
    book.claim("open", "It opens", expected: "> 0.9")
    book.claim("later", "It learns")
    book.reported("[@gers2000], Table 2")

    book.step()
    //: End.
    """##

  /// The line on which a text stands first.
  static func line(_ text: String) -> Int {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    return (lines.firstIndex { $0.contains(text) } ?? -1) + 1
  }

  static let events: [Event] = [
    .knob(KnobRecord(name: "hidden", value: 24, standard: 12, lower: 1, upper: 64)),
    .knob(KnobRecord(name: "rate", value: 0.1, standard: 0.1, lower: 0, upper: 1)),
    .open(line: line("book.section(")),
    .section(title: "What $f_t$ computes & why", line: line("book.section(")),
    .output("\u{1B}[1m<script>\u{1B}[0m 0.5\n"),
    .open(line: line("book.figure(")),
    .figure(
      FigureRecord(
        name: "saw-tooth",
        caption: "It falls <to> 0 & \"stays\": $f_t$, {{parameters}} [@olah2015]",
        alternative: "Line chart [of] \"f\" < 1 & C.", line: line("book.figure("))),
    .open(line: line("book.value(")),
    .value(
      ValueRecord(
        name: "parameters", value: 24_513, unit: "", tolerance: 0, line: line("book.value("))),
    .value(
      ValueRecord(
        name: "accuracy", value: 0.1 + 0.2, unit: "%", tolerance: 0.5, line: line("book.value("))),
    .value(
      ValueRecord(
        name: "lost", value: .nan, unit: "", tolerance: .infinity, line: line("book.value("))),
    .open(line: line("book.claim(\"E9")),
    .claim(
      ClaimRecord(
        id: "E9", text: "It closes: $f_t < 1$", source: "[@gers2000, section 4]",
        expected: "< 0.2", measured: 0.1134, unit: "", exact: true, holds: true,
        line: line("book.claim(\"E9"))),
    .open(line: line("book.claim(\"open")),
    .claim(
      ClaimRecord(
        id: "open", text: "It opens & \"stays\"", source: "[@olah2015]", expected: "> 0.9",
        measured: 88.25, unit: "%", exact: false, holds: false, line: line("book.claim(\"open"))),
    .open(line: line("book.claim(\"later")),
    .claim(
      ClaimRecord(
        id: "later", text: "It learns", source: "", expected: "9 of 10", measured: .nan,
        unit: "", exact: false, holds: nil, line: line("book.claim(\"later"))),
    .open(line: line("book.reported(")),
    .reported(
      ReportedRecord(
        source: "[@gers2000], Table 2", paper: "18 % | of nets", ours: "9 of 10 nets",
        reproduced: false, line: line("book.reported("))),
    .open(line: line("book.step(")),
  ]

  static func document() throws -> Document {
    try weave(
      blocks: scan(source), events: events, name: "04-forget-gate", seed: 7, scale: "standard",
      sources: ["main.swift": "0a1b", "references.bib": "2c3d"])
  }

  static func pandoc() throws -> Pandoc {
    try Pandoc(bibliography: Golden.folder.appendingPathComponent("references.bib"))
  }

  /// The page, with the figure of the folder Golden.
  static func page() throws -> String {
    let writer = HTMLWriter(pandoc: try pandoc()) { svg, prefix in
      svg.replacing("id=\"", with: "id=\"\(prefix)-").replacing("\"#", with: "\"#\(prefix)-")
    }
    return try writer.page(
      document(), folder: Golden.folder, previous: ("03-cell-state", "The cell $C_t$"),
      next: ("05-input-gate", "The input gate"))
  }
}
