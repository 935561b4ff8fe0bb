import CSystemCalls
import Foundation
import Plot

/// A chapter of the book: the first thing that its `main.swift` makes.
///
/// ```swift
/// let book = Chapter()
/// let hidden = book.knob("hidden", 128, in: 8...512, "units in the hidden state")
/// book.section("One step")
/// ```
///
/// The program runs twice. Started by a reader it only watches: it runs itself again as a child, whose
/// `Chapter()` returns and lets the chapter go on. So a crash of the chapter loses nothing.
public final class Chapter {
  /// The seed of every random number in the chapter.
  public let seed: UInt64
  public let scale: Scale

  let place: ChapterPlace
  let options: ChapterOptions
  private let mode: Mode
  private var knobs: [KnobRecord] = []
  private var knobHelp: [String: String] = [:]
  private var dataFiles: [URL] = []
  private var reservedNames: Set<String> = []
  private lazy var sources = Result { try ChapterSources(place: place) }
  private var knobsAreComplete = false
  /// Whether a marker has been reached.
  private(set) var hasBegun = false
  private lazy var printer = TerminalPrinter(folder: figureFolder.lastPathComponent)

  private enum Mode: Equatable {
    /// The child, which writes its figures into this folder.
    case child(staging: URL)
    /// One process, for debuggers; figures go into a temporary folder.
    case alone(figures: URL)
    /// Only the knobs are wanted, for `--help`.
    case describing
    /// Only the plans are wanted.
    case planning(PlanRequest)
  }

  /// Reads the command line. In the process that the reader started, this does not return.
  public init(mainFile: String = #filePath) {
    place = ChapterPlace(folder: URL(fileURLWithPath: mainFile).deletingLastPathComponent())
    options = ChapterOptions.parseOrExit()
    (seed, scale) = (options.seed, options.scale)
    buffer_output_by_line()
    if options.help {
      mode = .describing
    } else if let request = options.planRequest {
      _ = end_with_parent()
      mode = .planning(request)
    } else if let path = ProcessInfo.processInfo.environment[ChildProcess.stagingVariable] {
      _ = end_with_parent()
      mode = .child(staging: URL(fileURLWithPath: path))
      // Ctrl-C reaches the whole group: the parent hears it and passes it on, once, as SIGTERM.
      hear([SIGPIPE, SIGTERM])
    } else if options.inProcess {
      guard let folder = try? makeTemporaryFolder("figures") else {
        writeError("no room for the figures in the temporary folder\n")
        exit(1)
      }
      mode = .alone(figures: folder)
    } else {
      exit(Supervisor(place: place, options: options).run())
    }
    // Read before the run: a file that is saved meanwhile must not count as what ran.
    if case .child = mode { _ = sources }
  }

  // MARK: Settings

  /// A number that the reader may turn with `--set NAME=VALUE`.
  ///
  /// Knobs come before the first section. The help lists them with their ranges.
  public func knob<Value: KnobValue>(
    _ name: String, _ standard: Value, in range: ClosedRange<Value>, _ help: String = "",
    line: Int = #line
  ) -> Value {
    guard !knobsAreComplete else {
      fail(line, "the knob \"\(name)\" stands behind the first section; move it before it")
    }
    var value = standard
    if let text = options.settingTexts[name] {
      guard let number = Value(text), range.contains(number) else {
        fail(
          line,
          "--set \(name)=\(text): \(name) must be \(Value.kind) from "
            + "\(range.lowerBound) to \(range.upperBound)")
      }
      value = number
    }
    let record = KnobRecord(
      name: name, value: value.number, standard: standard.number, lower: range.lowerBound.number,
      upper: range.upperBound.number)
    knobs.append(record)
    knobHelp[name] = help
    send(.knob(record))
    return value
  }

  /// The value that belongs to the scale of this run.
  public func scaled<Value>(quick: Value, standard: Value, paper: Value) -> Value {
    switch scale {
    case .quick: quick
    case .standard: standard
    case .paper: paper
    }
  }

  /// The text of a file that `make data` fetched.
  public func text(_ name: String, line: Int = #line) -> String {
    let file = place.data.appendingPathComponent(name)
    finishKnobs()
    guard let data = try? Data(contentsOf: file) else {
      fail(line, "the data file .data/\(name) is missing; \"make data\" fetches it")
    }
    if let expected = Checksum.expected(name, in: place.dataSums),
      (try? Checksum.sha256(data)) != expected
    {
      fail(
        line,
        "the data file .data/\(name) is not the expected text (its sha256 differs); "
          + "\"make data\" fetches it anew")
    }
    dataFiles.append(file)
    return String(decoding: data, as: UTF8.self)
  }

  // MARK: The run

  /// Ends the chapter with an error at a line of its source.
  func fail(_ line: Int, _ message: String) -> Never {
    fflush(nil)
    let text = "\(ChapterError(line: line, message))\n"
    writeError(text)
    exit(ChildProcess.toldStatus)
  }

  /// What every job's key covers beside its own name and argument; nil where the program is older
  /// than its sources, so that its results belong to none of them.
  func jobCircumstances() throws -> String? {
    finishKnobs()
    let sources = try sources.get()
    guard !sources.isNewerThanProgram else { return nil }
    return try JobCache.circumstances(
      sources: sources, seed: seed, scale: scale, knobs: knobs, data: dataFiles)
  }

  /// Takes a name for a job or plan; a second one of the same name is refused.
  func reserveName(_ name: String, of kind: String, line: Int) {
    guard reservedNames.insert("\(kind) \(name)").inserted else {
      fail(line, "a second \(kind) named \"\(name)\"; give each its own name")
    }
  }

  /// Notes a file that results depend on.
  func dependOn(_ file: URL) { dataFiles.append(file) }

  var figureFolder: URL {
    switch mode {
    case .child(let folder), .alone(let folder): folder
    case .describing, .planning: place.folder
    }
  }

  /// A marker has been reached.
  func open(_ line: Int) {
    finishKnobs()
    hasBegun = true
    // Plans stand before the first marker: what was asked of them has been answered by now.
    if let planRequest { endPlanning(planRequest) }
    send(.open(line: line))
  }

  /// Reports to the supervisor, or to the terminal where there is none.
  func send(_ event: Event) {
    switch mode {
    case .child:
      fflush(nil)
      try? FileHandle.standardOutput.write(contentsOf: EventStream.encode(event))
    case .alone:
      fflush(nil)
      printer.show(event)
    case .describing, .planning: break
    }
  }

  /// What is asked of the plans, where this process was started for them.
  var planRequest: PlanRequest? {
    if case .planning(let request) = mode { request } else { nil }
  }

  private func endPlanning(_ request: PlanRequest) -> Never {
    guard case .job(let plan, _) = request else { exit(0) }
    let text = "--job \(plan): no plan of this name stands before the chapter's first section\n"
    writeError(text)
    exit(64)
  }

  /// After the last knob: answers `--help`, and refuses a setting that no knob has asked for.
  func finishKnobs() {
    guard !knobsAreComplete else { return }
    knobsAreComplete = true
    if mode == .describing {
      print(ChapterOptions.helpMessage(columns: 100))
      print(KnobHelp.text(knobs, help: knobHelp))
      exit(0)
    }
    let known = Set(knobs.map(\.name))
    if let name = options.settingTexts.keys.sorted().first(where: { !known.contains($0) }) {
      let names = knobs.map(\.name).joined(separator: ", ")
      let hint = nearest(to: name, in: known).map { "did you mean \($0)? It has" } ?? "it has"
      let text = "--set \(name): this chapter has no such knob; \(hint) \(names)\n"
      writeError(text)
      exit(ChildProcess.toldStatus)
    }
  }
}
