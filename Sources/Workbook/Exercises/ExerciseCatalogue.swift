import Foundation

/// A chapter's exercises, in their order, by the files in its folder.
package struct ExerciseCatalogue: Sendable {
  package let place: ChapterPlace
  package let exercises: [ExerciseText]
  /// Of the solution files, by their path in the chapter's folder; they are sources of its page.
  let texts: [String: String]

  /// - Throws: `ExerciseError` where a file's name or text is not an exercise's, or a number or an id
  ///   is taken twice.
  package init(_ place: ChapterPlace) throws {
    self.place = place
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.solutions.path)) ?? []
    var texts: [String: String] = [:]
    var exercises: [ExerciseText] = []
    for name in names.sorted() where name.hasSuffix(".swift") && !name.hasPrefix(".") {
      let file = place.solutions.appendingPathComponent(name)
      let text = try String(contentsOf: file, encoding: .utf8)
      let exercise = try ExerciseText(text, file: name, of: place)
      if let other = exercises.first(where: {
        $0.id == exercise.id || $0.number == exercise.number
      }) {
        throw ExerciseError(
          file: "Exercises/Solutions/\(name)", line: 1,
          "its \(other.id == exercise.id ? "id" : "number") is that of \(other.file); give each "
            + "its own")
      }
      exercises.append(exercise)
      texts["Exercises/Solutions/\(name)"] = text
    }
    self.exercises = exercises.sorted { $0.number < $1.number }
    self.texts = texts
  }

  package subscript(id: String) -> ExerciseText? { exercises.first { $0.id == id } }

  /// Whether the mechanism is there: a chapter without `Checks/main.swift` has no exercises.
  package var isEmpty: Bool { exercises.isEmpty }

  /// The program that checks them.
  package var program: String { "Checks\(place.digits)" }

  /// "1.1 pulse, 1.2 bug", for messages.
  package var list: String {
    exercises.map { "\($0.label) \($0.id)" }.joined(separator: ", ")
  }

  /// Whether something stands where the stub belongs, text or not.
  package func hasStub(_ exercise: ExerciseText) -> Bool {
    // Unlike `fileExists`, this sees a link that leads nowhere.
    (try? FileManager.default.attributesOfItem(atPath: stub(of: exercise).path)) != nil
  }

  /// What tells one text of a stub from another; nil where it can't be read.
  package func checksum(_ exercise: ExerciseText) throws -> String? {
    try (try? Data(contentsOf: stub(of: exercise))).map {
      String(try Checksum.sha256($0).prefix(12))
    }
  }

  package func stub(of exercise: ExerciseText) -> URL {
    place.stubs.appendingPathComponent(exercise.file)
  }

  /// Whether the stub is still as it was shipped, byte for byte.
  package func isUntouched(_ exercise: ExerciseText) -> Bool {
    (try? Data(contentsOf: stub(of: exercise))) == Data(exercise.stub.utf8)
  }

  /// The hints, out of the source of the check: they can be had where nothing compiles.
  package func hints(of exercise: ExerciseText) throws -> [String] {
    let file = place.checks.appendingPathComponent(exercise.file)
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      throw RunError("\(place.pathInPackage)/Exercises/Checks/\(exercise.file) is missing")
    }
    return try exerciseHints(in: text, file: "Exercises/Checks/\(exercise.file)")
  }

  /// Restores a stub. What stood there, text or not, is moved into the folder `Replaced` beside the
  /// stubs, which nothing compiles.
  ///
  /// - Returns: Where it is kept; nil where there was nothing to keep.
  package func reset(_ exercise: ExerciseText) throws -> URL? {
    let manager = FileManager.default
    try manager.createDirectory(at: place.stubs, withIntermediateDirectories: true)
    var kept: URL?
    if hasStub(exercise), !isUntouched(exercise) {
      let folder = place.exercises.appendingPathComponent("Replaced")
      try manager.createDirectory(at: folder, withIntermediateDirectories: true)
      let stem = "\(exercise.number)-\(exercise.id)"
      let names = ["\(stem).swift"] + (2...9999).lazy.map { "\(stem)-\($0).swift" }
      guard
        let file = names.lazy.map({ folder.appendingPathComponent($0) })
          .first(where: { !manager.fileExists(atPath: $0.path) })
      else { throw RunError("\(folder.path) is full; take something out of it") }
      try manager.moveItem(at: stub(of: exercise), to: file)
      kept = file
    }
    do {
      try Data(exercise.stub.utf8).write(to: stub(of: exercise), options: .atomic)
    } catch {
      if let kept { try? manager.moveItem(at: kept, to: stub(of: exercise)) }
      throw error
    }
    return kept
  }
}
