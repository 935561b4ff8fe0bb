import Foundation
import Testing
import Workbook

@Suite("Jobs", .serialized)
struct JobTests {
  /// A run of the chapter that counts its computations: the results it printed, and which it computed.
  private func run(
    seed: Int, in folder: TemporaryFolder, _ more: [String] = [], fault: Int = 0
  ) throws -> (result: Program.Result, computed: [Int]) {
    let log = folder.url.appendingPathComponent("log")
    try Data().write(to: log)
    let result = try Program(name: "FaultyChapter").run(
      ["--seed", "\(seed)", "--set", "fault=\(fault)", "--output", folder.url.path] + more,
      environment: ["JOB_LOG": log.path])
    let lines = try String(contentsOf: log, encoding: .utf8).split(separator: "\n")
    return (result, lines.compactMap { Int($0) })
  }

  @Test("are computed once, in parallel, and read afterwards; --fresh computes them again")
  func once() throws {
    let folder = try TemporaryFolder()
    let seed = Int.random(in: 1_000_000..<1_000_000_000)
    let first = try run(seed: seed, in: folder)
    #expect(first.result.status == 0, "\(first.result.errors)")
    #expect(first.result.output.contains("results [30, 10, 20, 70, 50, 40]"))
    #expect(first.computed.sorted() == [1, 2, 3, 4, 5, 7])
    let second = try run(seed: seed, in: folder)
    #expect(second.result.output.contains("results [30, 10, 20, 70, 50, 40]"))
    #expect(second.computed.isEmpty)
    let fresh = try run(seed: seed, in: folder, ["--fresh"])
    #expect(fresh.computed.count == 6)
    let other = try run(seed: seed + 1, in: folder)
    #expect(other.computed.count == 6)
  }

  @Test("that fail stop the chapter with the line; the others are kept")
  func failing() throws {
    let folder = try TemporaryFolder()
    let seed = Int.random(in: 1_000_000..<1_000_000_000)
    // Fault 27 is a mishap in the job of 7; another fault has the same keys but for the knob.
    let failed = try run(seed: seed, in: folder, fault: 27)
    #expect(failed.result.status == 1)
    #expect(failed.result.errors.contains("the job \"counted\": Mishap()"))
    #expect(failed.computed.sorted() == [1, 2, 3, 4, 5])
    let again = try run(seed: seed, in: folder, fault: 27)
    #expect(again.computed.isEmpty && again.result.status == 1)
  }
}
