import Foundation

/// The committed results of a plan, as far as it has been run.
public struct PlanResults<Argument: Sendable, Result: Sendable>: Sendable {
  /// What has been run, in the plan's order.
  public let runs: [(argument: Argument, result: Result)]
  /// How many jobs the plan has.
  public let planned: Int
  /// How many of the runs were made by another version of the core than the present one.
  public let fromOtherVersions: Int
}

/// What a chapter's process was asked to do with its plans, instead of running the chapter.
enum PlanRequest: Equatable {
  /// Print each job of each plan: name, number, argument.
  case list
  /// Compute one job and print its line.
  case job(plan: String, index: Int)
}

extension Chapter {
  /// Experiments too heavy for a run of the chapter: `workbook sweep` computes them, one command a
  /// job, and their results are committed beside the chapter in `Runs/NAME.jsonl`.
  ///
  /// A run of the chapter only reads them. Plans stand before the first section, since each job runs
  /// the chapter up to its plan.
  ///
  /// ```swift
  /// let sweep = book.plan("gaps", over: settings) { setting in train(setting) }
  /// sweep.runs.count      // how many of them are done
  /// ```
  ///
  /// - Parameters:
  ///   - name: Kebab-case, unique in the chapter.
  ///   - arguments: One job each, all different.
  ///   - body: Computes a job's result; it depends on its argument only.
  public func plan<Argument: Codable & Sendable, Result: Codable & Sendable>(
    _ name: String, over arguments: [Argument], line: Int = #line,
    _ body: (Argument) throws -> Result
  ) -> PlanResults<Argument, Result> {
    reserveName(name, of: "plan", line: line)
    guard !hasBegun else {
      fail(line, "the plan \"\(name)\" stands behind the first section; move it before it")
    }
    do {
      let keys = try arguments.map { try jsonText($0) }
      if keys.count > Set(keys).count {
        throw RunError("the same argument stands in it twice; each job needs its own")
      }
      try answer(name, keys) { index in
        RunLine(
          arguments: arguments[index], core: try JobCache.coreVersion(place),
          result: try body(arguments[index]))
      }
      let file = RunsFile(folder: place.runs, plan: name)
      if FileManager.default.fileExists(atPath: file.url.path) { dependOn(file.url) }
      let lines: [RunLine<Argument, Result>] = try file.results()
      let byKey = try Dictionary(
        lines.map { (try jsonText($0.arguments), $0) }, uniquingKeysWith: { $1 })
      let found = keys.compactMap { byKey[$0] }
      let version = found.isEmpty ? "" : try JobCache.coreVersion(place)
      return PlanResults(
        runs: found.map { ($0.arguments, $0.result) }, planned: keys.count,
        fromOtherVersions: found.count { $0.core != version })
    } catch {
      fail(line, "the plan \"\(name)\": \(error)")
    }
  }

  /// The committed results of a plan of another chapter, in its file's order.
  ///
  /// ```swift
  /// let recall = ContestResults(book.runs("gap", of: "02-long-term-dependencies"))
  /// ```
  ///
  /// - Parameters:
  ///   - plan: Its name there.
  ///   - chapter: The other chapter's folder.
  public func runs<Argument: Codable & Sendable, Result: Codable & Sendable>(
    _ plan: String, of chapter: String, line: Int = #line
  ) -> [(argument: Argument, result: Result)] {
    let file = RunsFile(folder: Book(root: place.root).place(of: chapter).runs, plan: plan)
    guard FileManager.default.fileExists(atPath: file.url.path) else {
      fail(
        line,
        "the chapter \(chapter) has no \(file.name); "
          + "`workbook sweep \(chapter) --plan \(plan)` computes it")
    }
    dependOn(file.url)
    do {
      return try file.results().map { ($0.arguments, $0.result) }
    } catch {
      fail(line, "the plan \"\(plan)\" of \(chapter): \(error)")
    }
  }

  /// Where this process was started for a plan: lists its jobs, or computes one and ends.
  private func answer<Argument: Codable, Result: Codable>(
    _ name: String, _ keys: [String], _ compute: (Int) throws -> RunLine<Argument, Result>
  ) throws {
    finishKnobs()
    switch planRequest {
    case .list?:
      for (index, key) in keys.enumerated() { print("\(name)\t\(index)\t\(key)") }
    case .job(let plan, let index)? where plan == name:
      guard keys.indices.contains(index) else {
        throw RunError("there is no job \(index); its jobs are 0 to \(keys.count - 1)")
      }
      print(try jsonText(compute(index)))
      exit(0)
    case .job?, nil: break
    }
  }
}

/// One line of `Runs/NAME.jsonl`: the keys stand in this order.
struct RunLine<Argument: Codable, Result: Codable>: Codable {
  let arguments: Argument
  /// Which version of the core's sources computed it.
  let core: String
  let result: Result
}

/// The committed results of one plan.
public struct RunsFile: Sendable {
  public let url: URL
  /// "Runs/gaps.jsonl"
  public var name: String { "Runs/\(url.lastPathComponent)" }

  /// - Parameter folder: A chapter's `Runs`.
  public init(folder: URL, plan: String) {
    url = folder.appendingPathComponent("\(plan).jsonl")
  }

  /// Its lines; none where there is no file.
  public func read() throws -> [String] {
    guard FileManager.default.fileExists(atPath: url.path) else { return [] }
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// What its lines say.
  func results<Argument: Codable, Result: Codable>() throws -> [RunLine<Argument, Result>] {
    try read().enumerated().map { number, text in
      do {
        return try JobCache.decoder.decode(RunLine.self, from: Data(text.utf8))
      } catch {
        throw RunError("\(name) line \(number + 1) is no result of this plan: \(error)")
      }
    }
  }

  /// Replaces the file in one step.
  public func write(_ lines: [String]) throws {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: url, options: .atomic)
  }

  /// The argument of a line, as JSON; nil where it is no line of results.
  public static func key(of line: String) -> String? {
    let start = "{\"arguments\":"
    guard line.hasPrefix(start), line.hasSuffix("}"),
      // The first one outside a string: the version is hexadecimal, so it can't hold a quote.
      let end = line.firstMatch(of: /,"core":"[0-9a-f]*","result":/)?.range.lowerBound
    else { return nil }
    return String(line[line.index(line.startIndex, offsetBy: start.count)..<end])
  }
}

/// A value as JSON with sorted keys: equal values have equal texts.
func jsonText(_ value: some Encodable) throws -> String {
  String(decoding: try JobCache.encoder.encode(value), as: UTF8.self)
}
