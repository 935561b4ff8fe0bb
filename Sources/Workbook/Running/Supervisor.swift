import Foundation
import Plot

/// Runs a chapter as a child, shows it in the terminal, and writes its folder when it has ended well.
struct Supervisor {
  let place: ChapterPlace
  let options: ChapterOptions

  /// - Returns: The exit status: 0, 1 where something went wrong, 130 where it was interrupted.
  func run() -> Int32 {
    do { return try supervise() } catch let error as CocoaError {
      writeLine("\(place.name): the page can't be written: \(error.localizedDescription)")
    } catch {
      writeLine("\(place.name): \(error)")
    }
    return 1
  }

  private func supervise() throws -> Int32 {
    let start = ContinuousClock.now
    // A reader of our output that goes away must not leave an unfinished folder behind.
    signal(SIGPIPE, SIG_IGN)
    // Mistakes in the prose are told before the training, not after it.
    let renderer = try ChapterRenderer(place: place)
    let output = options.output.map { URL(fileURLWithPath: $0) } ?? place.committedOutput
    let staging = try Staging(output: output, name: place.name)
    var published = false
    defer { if !published { staging.discard() } }

    let shownFolder = staging.destination.shownPath
    var printer = TerminalPrinter(folder: shownFolder)
    printer.title(renderer.title)
    var recorder = EventRecorder()
    let child = ChildProcess(
      arguments: Array(CommandLine.arguments.dropFirst()), staging: staging.folder,
      showingFigures: options.show)
    let ending = try child.run { part in
      switch part {
      case .text(let bytes): printer.show(text: bytes)
      case .event(let event):
        printer.show(event)
        if case .figure(let figure) = event,
          let picture = TerminalFigures.take(from: staging.folder, name: figure.name)
        {
          printer.show(text: picture)
        }
      }
      recorder.receive(part)
    }
    recorder.flush()
    if let status = report(ending, recorder, shownFolder) { return status }

    let document = try renderer.weave(recorder.events, options: options)
    try renderer.write(document, into: staging.folder)
    guard !child.wasInterrupted else {
      writeLine("\(place.name): interrupted. \(shownFolder) is as it was. Finished jobs are kept.")
      return 130
    }
    try staging.publish()
    published = true
    let failed = document.claims.filter { $0.holds == false }
    let judged = document.claims.filter { $0.holds != nil }
    let unjudged = document.claims.count - judged.count
    let seconds = (ContinuousClock.now - start).components.seconds
    printer.show(
      text: Data(
        ("\n\(judged.count - failed.count) of \(judged.count) claims hold"
          + (unjudged == 0 ? ". " : ", \(unjudged) are not judged at quick scale. ")
          + "\(shownFolder)/index.html is new, after \(seconds) s.\n").utf8))
    guard options.strict, !failed.isEmpty else { return 0 }
    writeLine(
      "\(place.name): these claims do not hold: \(failed.map(\.id).joined(separator: ", "))")
    return 1
  }

  /// Says what stopped the child; nil where it ended well.
  private func report(
    _ ending: ChildProcess.Ending, _ recorder: EventRecorder, _ folder: String
  ) -> Int32? {
    guard ending.status != 0 || ending.signal != nil || ending.printedTooMuch else { return nil }
    let kept = "\(folder) is as it was."
    if ending.wasInterrupted {
      writeLine("\(place.name): interrupted. \(kept) Finished jobs are kept.")
      return 130
    }
    if ending.printedTooMuch {
      let line = recorder.section.map { "main.swift:\($0.line): " } ?? ""
      writeLine(
        "\(place.name): \(line)more than \(ChildProcess.largestOutput >> 20) MiB printed; "
          + "is there an endless loop? \(kept)")
      return 1
    }
    if ending.status == ChildProcess.toldStatus, ending.signal == nil {
      writeLine("\(place.name): stopped there. \(kept)")
      return 1
    }
    let crash = CrashReport(
      section: recorder.section, signal: ending.signal,
      status: ending.status, backtrace: ending.backtrace)
    writeLine("\(place.name): \(crash.message) \(kept)")
    return 1
  }

  private func writeLine(_ text: String) {
    writeError(text + "\n")
  }
}

/// Collects a run: its events, with the text between them, and the section that is open.
struct EventRecorder {
  private(set) var events: [Event] = []
  private(set) var section: (title: String, line: Int)?
  private var text = Data()

  mutating func receive(_ part: EventStream.Decoder.Part) {
    switch part {
    case .text(let bytes): text += bytes
    case .event(let event):
      flush()
      if case .section(let title, let line) = event { section = (title, line) }
      events.append(event)
    }
  }

  mutating func flush() {
    guard !text.isEmpty else { return }
    events.append(.output(String(decoding: text, as: UTF8.self)))
    text = Data()
  }
}
