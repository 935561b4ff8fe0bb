import Foundation
import Testing

@testable import Workbook

@Suite("Events between printed text")
struct EventStreamTests {
  private let events: [Event] = [
    .open(line: 3),
    .section(title: "Ein Abschnitt – 章", line: 3),
    .value(ValueRecord(name: "x", value: .infinity, unit: "%", tolerance: 0.5, line: 4)),
    .claim(
      ClaimRecord(
        id: "E1", text: "a \"quoted\"\nline", source: "[@a]", expected: "0", measured: 0.1,
        unit: "", exact: true, holds: nil, line: 9)),
  ]

  private func decode(_ bytes: Data, piece: Int) -> (String, [Event]) {
    var decoder = EventStream.Decoder()
    var (text, found) = (Data(), [Event]())
    for start in stride(from: 0, to: bytes.count, by: piece) {
      for part in decoder.feed(Data(bytes[start..<min(start + piece, bytes.count)])) {
        switch part {
        case .text(let bytes): text += bytes
        case .event(let event): found.append(event)
        }
      }
    }
    return (String(decoding: text, as: UTF8.self), found)
  }

  @Test("arrive whole in pieces of any size", arguments: [1, 2, 3, 7, 64, 100_000])
  func pieces(piece: Int) {
    var bytes = Data("before ✓ ".utf8)
    for event in events { bytes += EventStream.encode(event) + Data("文 text\n".utf8) }
    let (text, found) = decode(bytes, piece: piece)
    #expect(found == events)
    #expect(text == "before ✓ " + String(repeating: "文 text\n", count: events.count))
  }

  @Test("a separator that begins no event is text")
  func notAnEvent() {
    let (text, found) = decode(Data("a\u{1E}b\nc".utf8), piece: 2)
    #expect(text == "a\u{1E}b\nc" && found.isEmpty)
  }

  @Test("text and events keep their order in the record")
  func recorder() {
    var recorder = EventRecorder()
    for part in [
      EventStream.Decoder.Part.text(Data("a".utf8)), .text(Data("b".utf8)),
      .event(.section(title: "S", line: 5)), .text(Data("c".utf8)),
    ] { recorder.receive(part) }
    recorder.flush()
    #expect(recorder.events == [.output("ab"), .section(title: "S", line: 5), .output("c")])
    #expect(recorder.section?.line == 5)
  }
}

@Suite("A crash report")
struct CrashReportTests {
  private func report(signal: Int32?, backtrace: String, section: (String, Int)?) -> CrashReport {
    CrashReport(
      section: section, signal: signal, status: 4, backtrace: backtrace)
  }

  @Test("takes the line of the first frame in main.swift")
  func line() {
    let text = """
      0 0x01 _assertionFailure in libswiftCore.so
      1 0x02 main in 04 at /somewhere/Chapters/04/main.swift:88:5
      2 0x03 main in 04 at /somewhere/Chapters/04/main.swift:120:1
      """
    let report = report(signal: SIGILL, backtrace: text, section: ("Gates", 40))
    #expect(report.line == 88)
    #expect(report.message.hasPrefix("main.swift:88: the program stopped at a trap"))
    #expect(report.message.contains("in the section \"Gates\""))
  }

  @Test("falls back to the section's line, and to none")
  func fallback() {
    #expect(
      report(signal: nil, backtrace: "", section: ("Gates", 40)).message
        == "main.swift:40: the program ended with status 4 in the section \"Gates\".")
    #expect(
      report(signal: SIGSEGV, backtrace: "", section: nil).message
        == "the program touched memory that is not its own.")
  }
}

@Suite("Other programs")
struct CommandTests {
  @Test("take and give more than a pipe holds")
  func large() throws {
    let input = Data(repeating: UInt8(ascii: "x"), count: 1 << 20)
    let result = try Command.run("cat", [], input: input)
    #expect(result.output == input && result.status == 0)
  }

  @Test("that don't read their input are no error")
  func unread() throws {
    let input = Data(repeating: UInt8(ascii: "x"), count: 1 << 20)
    #expect(try Command.run("true", [], input: input).status == 0)
  }

  @Test("that are missing are named")
  func missing() {
    let error = #expect(throws: RunError.self) { try Command.run("no-such-program", []) }
    #expect(error?.description.contains("no-such-program") == true)
  }

  @Test("sha256 agrees with the standard's example")
  func checksum() throws {
    #expect(
      try Checksum.sha256(Data("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
