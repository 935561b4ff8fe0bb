import Foundation
import Testing

@testable import Workbook

/// A folder that is gone after the test.
final class ScratchFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("workbook-scratch-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ text: String, to path: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}

@Suite("The cache of jobs")
struct JobCacheTests {
  /// A package with one chapter.
  private func package() throws -> (ScratchFolder, ChapterPlace) {
    let folder = try ScratchFolder()
    try folder.write("struct Tensor {}\n", to: "Sources/Recurrent/Tensor.swift")
    try folder.write(
      """
      let book = Chapter()
      //: # Title
      book.section("One")
      //: A sentence.
      let runs = book.job("a") { 1 + 1 }
      book.figure("f", caption: "A caption.", alt: "Text.") { draw(runs) }
      """, to: "Chapters/01-a/main.swift")
    return (folder, Book(root: folder.url).place(of: "01-a"))
  }

  private func circumstances(
    _ place: ChapterPlace, seed: UInt64 = 1, scale: Scale = .standard, knobs: [KnobRecord] = [],
    data: [URL] = []
  ) throws -> String {
    try JobCache.circumstances(
      sources: ChapterSources(place: place), seed: seed, scale: scale, knobs: knobs, data: data)
  }

  private func edit(_ file: URL, _ old: String, _ new: String) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains(old))
    try Data(text.replacing(old, with: new).utf8).write(to: file)
  }

  @Test("an edited sentence or caption changes no key", arguments: ["A sentence.", "A caption."])
  func prose(words: String) throws {
    let (folder, place) = try package()
    let before = try circumstances(place)
    try edit(place.source, words, "Other words.")
    #expect(try circumstances(place) == before)
    _ = folder
  }

  @Test("an edited line of code or of the core, another seed, scale, knob or text changes all keys")
  func code() throws {
    let (folder, place) = try package()
    let before = try circumstances(place)
    #expect(try circumstances(place, seed: 2) != before)
    #expect(try circumstances(place, scale: .quick) != before)
    let knob = KnobRecord(name: "hidden", value: 3, standard: 2, lower: 1, upper: 9)
    #expect(try circumstances(place, knobs: [knob]) != before)
    try folder.write("text", to: ".data/text.txt")
    let text = place.data.appendingPathComponent("text.txt")
    let withText = try circumstances(place, data: [text])
    #expect(withText != before)
    try folder.write("another text", to: ".data/text.txt")
    #expect(try circumstances(place, data: [text]) != withText)
    try edit(place.source, "1 + 1", "1 + 2")
    let edited = try circumstances(place)
    #expect(edited != before)
    try folder.write("struct Tensor { }\n", to: "Sources/Recurrent/Tensor.swift")
    let withCore = try circumstances(place)
    #expect(withCore != edited)
    try folder.write("let helper = 1\n", to: "Chapters/01-a/Helper.swift")
    let withHelper = try circumstances(place)
    #expect(withHelper != withCore)
    try folder.write("let exercise = 1\n", to: "Chapters/01-a/Exercises/Stub.swift")
    #expect(try circumstances(place) == withHelper)
  }

  @Test("a job inside a marker's call is code, its marker's other words then too")
  func nested() throws {
    let (folder, place) = try package()
    try edit(
      place.source, "let runs = book.job(\"a\") { 1 + 1 }",
      "book.value(\"a\", book.job(\"a\") { 5 })")
    let before = try circumstances(place)
    try edit(place.source, "{ 5 }", "{ 6 }")
    #expect(try circumstances(place) != before)
    _ = folder
  }

  @Test("a source that is newer than the program is noticed")
  func newer() throws {
    let (folder, place) = try package()
    func setDate(_ date: Date) throws {
      let file = folder.url.appendingPathComponent("Sources/Recurrent/Tensor.swift").path
      for path in [file, place.source.path] {
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
      }
    }
    try setDate(.distantPast)
    #expect(try !ChapterSources(place: place).isNewerThanProgram)
    try setDate(Date(timeIntervalSinceNow: 1000))
    #expect(try ChapterSources(place: place).isNewerThanProgram)
  }

  @Test("the name and the argument are part of the key")
  func key() throws {
    let (folder, place) = try package()
    let cache = JobCache(folder: place.cache)
    func file(_ job: String, _ argument: String, _ circumstances: String = "c") throws -> URL {
      try cache.files(
        job: job, circumstances: circumstances,
        arguments: [Data("other".utf8), Data(argument.utf8)])[1]
    }
    let files = try [file("a", "1"), file("b", "1"), file("a", "2"), file("a", "1", "d")]
    #expect(Set(files).count == 4)
    #expect(try file("a", "1") == files[0])
    _ = folder
  }

  @Test("what is saved comes back, infinities and NaN as well")
  func roundTrip() throws {
    let folder = try ScratchFolder()
    let cache = JobCache(folder: folder.url.appendingPathComponent("cache"))
    let file = cache.folder.appendingPathComponent("a.json")
    #expect(cache.load([Double?].self, from: file) == nil)
    try cache.save(JobCache.encode([0.1, nil, .infinity, .nan] as [Double?]), to: file)
    let loaded = try #require(cache.load([Double?].self, from: file))
    #expect(loaded[0] == 0.1 && loaded[1] == nil && loaded[2] == .infinity)
    #expect(loaded[3]?.isNaN == true)
  }

  @Test("a damaged result counts as none", arguments: ["", "[1", "{}", "[]", "[\"text\"]"])
  func damaged(text: String) throws {
    let folder = try ScratchFolder()
    try folder.write(text, to: "a.json")
    let cache = JobCache(folder: folder.url)
    #expect(cache.load(Int.self, from: folder.url.appendingPathComponent("a.json")) == nil)
  }
}
