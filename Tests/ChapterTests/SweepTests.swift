import Foundation
import Testing
import Workbook

@Suite("A sweep")
struct SweepTests {
  private let chapter = packageRoot.appendingPathComponent("Tests/FaultyChapter").path

  private func arguments(_ plan: String, _ folder: TemporaryFolder) -> [String] {
    ["sweep", chapter, "--plan", plan, "--runs", folder.url.path, "--no-build"]
  }

  private func sweep(_ plan: String, _ folder: TemporaryFolder, _ more: [String] = []) throws
    -> Program.Result
  {
    try Program(name: "workbook").run(arguments(plan, folder) + more)
  }

  private func lines(_ folder: TemporaryFolder, _ plan: String) throws -> [String] {
    try RunsFile(folder: folder.url, plan: plan).read()
  }

  @Test(
    "computes every job once, in the plan's order, however many run side by side",
    arguments: [1, 2, 5])
  func complete(processes: Int) throws {
    let folder = try TemporaryFolder()
    let first = try sweep("squares", folder, ["--processes", "\(processes)"])
    #expect(first.status == 0, "\(first.errors)")
    let found = try lines(folder, "squares")
    #expect(found.map { RunsFile.key(of: $0) } == ["1", "2", "3", "4", "5", "6"])
    #expect(found.last?.hasSuffix("\"result\":36}") == true)
    let again = try sweep("squares", folder)
    #expect(again.output.contains("6 done, 0 to do"))
    #expect(!again.output.contains("squares/"))
    #expect(try lines(folder, "squares") == found)
  }

  @Test("only says what it would do where it is asked to")
  func dryRun() throws {
    let folder = try TemporaryFolder()
    let result = try sweep("squares", folder, ["--dry-run"])
    #expect(result.output.contains("6 jobs, 0 done, 6 to do"))
    #expect(try folder.contents().isEmpty)
  }

  @Test("repeats no finished job and keeps results that are no longer planned")
  func resumes() throws {
    let folder = try TemporaryFolder()
    let kept = [
      #"{"arguments":99,"core":"abc","result":9801}"#,
      #"{"arguments":2,"core":"abc","result":-1}"#,
    ]
    try RunsFile(folder: folder.url, plan: "squares").write(kept)
    let result = try sweep("squares", folder)
    #expect(result.output.contains("1 done, 5 to do"))
    let found = try lines(folder, "squares")
    #expect(found.count == 7 && found[1] == kept[1] && found[6] == kept[0])
  }

  @Test("names a job that failed, keeps the others, and ends with an error")
  func failure() throws {
    let folder = try TemporaryFolder()
    let result = try sweep("unlucky", folder)
    #expect(result.status == 1)
    #expect(result.output.contains("unlucky/1  failed"))
    #expect(result.output.contains("--job unlucky/1"))
    #expect(try lines(folder, "unlucky").count == 2)
  }

  @Test("interrupted or killed keeps what was finished", arguments: [SIGINT, SIGKILL])
  func interrupted(number: Int32) throws {
    let folder = try TemporaryFolder()
    let (process, output, _) = Program(name: "workbook").process(arguments("slow", folder))
    try process.run()
    var seen = ""
    while !seen.contains("slow/0  done") {
      let bytes = output.fileHandleForReading.availableData
      try #require(!bytes.isEmpty)
      seen += String(decoding: bytes, as: UTF8.self)
    }
    kill(process.processIdentifier, number)
    process.waitUntilExit()
    // The pipe ends only when the job that never ends is gone as well.
    _ = output.fileHandleForReading.readDataToEndOfFile()
    #expect(process.terminationStatus == (number == SIGINT ? 130 : SIGKILL))
    let next = try sweep("slow", folder, ["--dry-run"])
    #expect(next.output.contains("2 jobs, 1 done, 1 to do"))
  }

  @Test("takes results that other machines wrote")
  func merges() throws {
    let folder = try TemporaryFolder()
    let job = try Program(name: "FaultyChapter").run(["--job", "squares/4"])
    #expect(job.status == 0)
    let file = folder.url.appendingPathComponent("from-elsewhere.json")
    try Data(job.output.utf8).write(to: file)
    let result = try sweep("squares", folder, ["--merge", file.path, "--dry-run"])
    #expect(result.output.contains("1 done, 5 to do"))
    let missing = try sweep("squares", folder, ["--merge", "/no/such/file"])
    #expect(missing.status != 0 && missing.errors.contains("/no/such/file"))
  }

  @Test("names the jobs that are missing, and takes in what other programs have computed")
  func collects() throws {
    let folder = try TemporaryFolder()
    func job(_ number: Int) throws -> String {
      try Program(name: "FaultyChapter").run(["--job", "squares/\(number)"]).output
    }
    let partial = folder.url.appendingPathComponent("squares.partial")
    try FileManager.default.createDirectory(at: partial, withIntermediateDirectories: true)
    // One result, one twice, one of a job that is not planned, and the beginning of a line.
    let unplanned = #"{"arguments":99,"core":"abc","result":{"square":9801}}"#
    let (second, fifth) = (try job(1), try job(4))
    let text = second + fifth + second + unplanned + "\n" + fifth.dropLast(3)
    try Data(text.utf8).write(to: partial.appendingPathComponent("parallel.jsonl"))
    let missing = try sweep("squares", folder, ["--missing"])
    #expect(missing.output == [0, 2, 3, 5].map { "squares/\($0)\n" }.joined())
    let collected = try sweep("squares", folder, ["--collect"])
    #expect(collected.status == 0 && collected.output.contains("2 of 6 jobs are in"))
    let wanted = (second + fifth).split(separator: "\n").map(String.init) + [unplanned]
    #expect(try lines(folder, "squares") == wanted)
    #expect(try folder.contents().keys.sorted() == ["squares.jsonl"])
    let rest = try sweep("squares", folder)
    #expect(rest.output.contains("2 done, 4 to do"))
    #expect(try lines(folder, "squares").count == 7)
    let both = try sweep("squares", folder, ["--missing", "--collect"])
    #expect(both.status != 0 && both.errors.contains("exclude each other"))
  }

  @Test("refuses a plan or a job that is not there")
  func unknown() throws {
    let folder = try TemporaryFolder()
    let result = try sweep("cubes", folder)
    #expect(result.status != 0 && result.errors.contains("there is no plan cubes"))
    let program = Program(name: "FaultyChapter")
    #expect(try program.run(["--job", "squares/6"]).errors.contains("its jobs are 0 to 5"))
    #expect(try program.run(["--job", "cubes/0"]).errors.contains("no plan of this name"))
    #expect(try program.run(["--job", "squares"]).errors.contains("write plan/number"))
  }
}
