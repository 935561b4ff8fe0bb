import Foundation
import Testing

@testable import Workbook

/// One exercise of one chapter, as an argument of a test.
struct ShippedExercise: CustomTestStringConvertible, Sendable {
  let catalogue: ExerciseCatalogue
  let exercise: ExerciseText
  var testDescription: String { "\(exercise.label) \(exercise.id)" }

  /// Those of the book.
  static let all: [ShippedExercise] = {
    let book = Book(root: packageRoot)
    return book.chapters.flatMap { name -> [ShippedExercise] in
      guard let catalogue = try? ExerciseCatalogue(book.place(of: name)) else { return [] }
      return catalogue.exercises.map { ShippedExercise(catalogue: catalogue, exercise: $0) }
    }
  }()

  /// Those whose program of checks is there. `make test` leaves it out where a stub that the reader
  /// changed doesn't compile; that a program is missing for another reason is a failure.
  static let built = all.filter { shipped in
    let catalogue = shipped.catalogue
    guard !shipped.hasProgram, catalogue.exercises.contains(where: { !catalogue.isUntouched($0) })
    else { return true }
    print("skipped: \(shipped.exercise.label), for its chapter's exercises don't compile")
    return false
  }

  /// Those that the reader has left as they were.
  static let untouched = built.filter { shipped in
    guard !shipped.catalogue.isUntouched(shipped.exercise) else { return true }
    print(
      "skipped: \(shipped.exercise.label), whose stub was changed; \"workbook reset\" restores it")
    return false
  }

  var program: Program { Program(name: catalogue.program) }
  var hasProgram: Bool {
    FileManager.default.isExecutableFile(
      atPath: Program.folder.appendingPathComponent(catalogue.program).path)
  }

  func report(ofSolution: Bool) throws -> CheckRun.Report {
    try CheckRun(
      program: Program.folder.appendingPathComponent(catalogue.program), id: exercise.id,
      ofSolution: ofSolution, limit: 60
    ).report()
  }
}

@Suite("Every exercise of the book")
struct ShippedExerciseTests {
  @Test(
    "stands in a folder that can be read, with its three files",
    arguments: Book(root: packageRoot).chapters)
  func catalogue(chapter: String) throws {
    let catalogue = try ExerciseCatalogue(Book(root: packageRoot).place(of: chapter))
    let manager = FileManager.default
    for folder in [catalogue.place.stubs, catalogue.place.checks] {
      let names = ((try? manager.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".swift") && $0 != "main.swift" }
      #expect(names.sorted() == catalogue.exercises.map(\.file).sorted(), "\(folder.path)")
    }
    try #require(!catalogue.isEmpty, "every chapter has exercises")
    #expect(catalogue.exercises.map(\.number) == Array(1...catalogue.exercises.count))
    // What can't be read is no reason to test less.
    let tested = ShippedExercise.all.filter { $0.catalogue.place.name == chapter }
    #expect(tested.map(\.exercise) == catalogue.exercises)
    guard ShippedExercise.built.contains(where: { $0.catalogue.place.name == chapter }) else {
      return
    }
    let listed = try Program(name: catalogue.program).run([])
    #expect(
      listed.output.split(separator: "\n").map(String.init) == catalogue.exercises.map(\.id),
      "Checks/main.swift lists them in their order")
  }

  @Test("is committed as it follows from its solution", arguments: ShippedExercise.all)
  func derived(_ shipped: ShippedExercise) throws {
    let exercise = shipped.exercise
    let folder = "\(shipped.catalogue.place.pathInPackage)/Exercises"
    func committed(_ path: String) throws -> String? {
      guard Command.find("git") != nil else { return nil }
      let result = try Command.run("git", ["show", "HEAD:\(path)"], folder: packageRoot)
      return result.status == 0 ? result.text : nil
    }
    guard let solution = try committed("\(folder)/Solutions/\(exercise.file)") else {
      return print("skipped: \(exercise.label) is in no commit that git shows here")
    }
    let derived = try ExerciseText(solution, file: exercise.file, of: shipped.catalogue.place)
    #expect(try committed("\(folder)/Stubs/\(exercise.file)") == derived.stub)
  }

  @Test("fails as it is shipped, by a property", arguments: ShippedExercise.untouched)
  func shipped(_ shipped: ShippedExercise) throws {
    let report = try shipped.report(ofSolution: false)
    guard case .failed(let property, _) = report.outcome else {
      Issue.record("it is \(report.outcome)")
      return
    }
    #expect(!property.isEmpty)
  }

  @Test("is passed by its solution, which prints nothing", arguments: ShippedExercise.built)
  func solution(_ shipped: ShippedExercise) throws {
    let report = try shipped.report(ofSolution: true)
    #expect(report.outcome == .passed)
    #expect(report.printed.isEmpty)
  }

  @Test("has three hints, which are read as they are compiled", arguments: ShippedExercise.built)
  func hints(_ shipped: ShippedExercise) throws {
    let hints = try shipped.catalogue.hints(of: shipped.exercise)
    #expect(hints.count == 3 && hints.allSatisfy { !$0.isEmpty } && Set(hints).count == 3)
    let compiled = try shipped.program.run([shipped.exercise.id, "--hints"])
    #expect(compiled.output == hints.map { $0 + "\n" }.joined())
  }
}

@Suite("Exercises that go wrong")
struct FaultyExerciseTests {
  private static let place = ChapterPlace(
    folder: packageRoot.appendingPathComponent("Tests/FaultyExercises"))
  private static let program = Program.folder.appendingPathComponent("ChecksFaulty")

  private func exercise(_ id: String) throws -> ExerciseText {
    try #require(try ExerciseCatalogue(Self.place)[id])
  }

  /// What the reader is told, on one line.
  private func words(_ id: String, limit: Double = 60) throws -> String {
    let report = try CheckRun(program: Self.program, id: id, limit: limit).report()
    return try report.lines(of: exercise(id), in: Self.place, root: packageRoot.path)
      .joined(separator: " / ")
  }

  /// "Tests/…/Stubs/3-loop.swift:6: ", for the line of the stub that holds a text.
  private func at(_ id: String, _ text: String) throws -> String {
    let exercise = try exercise(id)
    let lines = exercise.stub.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains(text) }) + 1
    return "Tests/FaultyExercises/Exercises/Stubs/\(exercise.file):\(line): "
  }

  @Test("are committed as they follow from their solutions")
  func derived() throws {
    let catalogue = try ExerciseCatalogue(Self.place)
    for exercise in catalogue.exercises {
      #expect(catalogue.isUntouched(exercise), "\(exercise.id)")
    }
  }

  @Test("a wrong number is told with the property and the right one")
  func wrong() throws {
    #expect(try words("wrong") == "does not hold: the number after 1 / it is 1, should be 2")
  }

  @Test("a crash is told with its line and the runtime's words")
  func crash() throws {
    #expect(try words("crash") == at("crash", "[x][1]") + "it crashed: Index out of range")
  }

  @Test("a call without end is told with its line")
  func recursion() throws {
    let words = try words("recursion")
    #expect(words.hasPrefix("Tests/FaultyExercises/Exercises/Stubs/4-recursion.swift:"))
    #expect(words.contains("it crashed: it touched memory that is not its own"))
  }

  @Test("a loop without end is stopped, and told with its line")
  func loop() throws {
    #expect(
      try words("loop", limit: 1).hasPrefix(
        at("loop", "while") + "it was here when it was stopped after 1 s; is there an endless loop?"
      ))
  }

  @Test("printing without end is stopped, and told with its line")
  func print() throws {
    let words = try words("print")
    let place = try at("print", "while")
    #expect(words.hasPrefix(place + "more than 4 MiB printed"), "\(words)")
    #expect(words.contains("more lines") && words.count < 1000)
  }

  @Test("an end of the program, and an error, are told")
  func others() throws {
    #expect(try words("exit").hasPrefix("the code ended the program (status 0)"))
    #expect(try words("throw").hasPrefix("it threw an error: Mishap()"))
  }

  @Test("what is right may print and draw")
  func quiet() throws {
    #expect(
      try words("quiet")
        == "passed / drawn: .build/exercises/FaultyExercises/quiet/figure.svg / it printed: / | one two"
    )
  }

  @Test("hints are read as they are compiled, and an unknown exercise is refused")
  func hints() throws {
    let program = Program(name: "ChecksFaulty")
    for exercise in try ExerciseCatalogue(Self.place).exercises {
      let hints = try ExerciseCatalogue(Self.place).hints(of: exercise)
      #expect(hints.count == 3)
      #expect(
        try program.run([exercise.id, "--hints"]).output == hints.map { $0 + "\n" }.joined())
    }
    let unknown = try program.run(["nothing"])
    #expect(unknown.status == 65 && unknown.errors.contains("there are wrong, crash"))
  }
}
