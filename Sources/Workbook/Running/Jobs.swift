import Foundation
import Synchronization

extension Chapter {
  /// Computes one value for each argument, in parallel, and keeps the results.
  ///
  /// A result that is already in `.cache/` is read instead of computed again. What the body returns
  /// may depend only on its argument, the chapter's seed, scale and knobs, and its code: not on a
  /// variable that the chapter changes.
  ///
  /// ```swift
  /// let losses = book.job("recall", over: seeds) { seed in train(seed: seed) }
  /// ```
  ///
  /// - Parameters:
  ///   - name: Kebab-case, unique in the chapter.
  ///   - arguments: One job each; a seed is the usual one.
  ///   - body: Runs on a thread of its own, one core a job.
  /// - Returns: The results, in the arguments' order.
  public func job<Argument: Codable & Sendable, Result: Codable & Sendable>(
    _ name: String, over arguments: [Argument], line: Int = #line,
    _ body: @escaping (Argument) throws -> Result
  ) -> [Result] {
    reserveName(name, of: "job", line: line)
    do {
      return try JobRun(chapter: self, name: name, arguments: arguments, body).results()
    } catch {
      fail(line, "the job \"\(name)\": \(error)")
    }
  }

  /// Computes one value, once, and keeps it.
  public func job<Result: Codable & Sendable>(
    _ name: String, line: Int = #line, _ body: @escaping () throws -> Result
  ) -> Result {
    job(name, over: [0], line: line) { _ in try body() }[0]
  }
}

/// One job over its arguments.
private struct JobRun<Argument: Codable & Sendable, Result: Codable & Sendable> {
  private let name: String
  private let arguments: [Argument]
  private let body: Body
  private let cache: JobCache
  /// Where each result is kept; nil where none is.
  private let files: [URL]?
  private let fresh: Bool

  /// A chapter's closure is called from several threads; it may read what the chapter has set up.
  private struct Body: @unchecked Sendable {
    let call: (Argument) throws -> Result
  }

  init(
    chapter: Chapter, name: String, arguments: [Argument],
    _ body: @escaping (Argument) throws -> Result
  ) throws {
    self.name = name
    self.arguments = arguments
    self.body = Body(call: body)
    let cache = JobCache(folder: chapter.place.cache)
    self.cache = cache
    fresh = chapter.options.fresh
    files = try chapter.jobCircumstances().map { circumstances in
      try cache.files(
        job: name, circumstances: circumstances,
        arguments: try arguments.map { try JobCache.encoder.encode([$0]) })
    }
    if files == nil {
      JobNotice.show("a source is newer than this program, so the job \(name) is not kept")
    }
  }

  func results() throws -> [Result] {
    let found = arguments.indices.map { position in
      fresh ? nil : files.flatMap { cache.load(Result.self, from: $0[position]) }
    }
    let missing = found.indices.filter { found[$0] == nil }
    guard !missing.isEmpty else { return found.compactMap { $0 } }
    // A single job shows its own training; several show how many are done.
    let progress = missing.count > 1 ? JobProgress(name, total: missing.count) : nil
    let computed = Mutex<[Int: Swift.Result<Result, any Error>]>([:])
    let next = Mutex(0)
    let cores = ProcessInfo.processInfo.activeProcessorCount
    DispatchQueue.concurrentPerform(iterations: min(cores, missing.count)) { _ in
      while let position = next.withLock({ next -> Int? in
        defer { next += 1 }
        return next < missing.count ? missing[next] : nil
      }) {
        let result = Swift.Result { try compute(position) }
        // Where the reader interrupted it, no other job begins.
        if case .failure(let error) = result, wasCancelled(error) {
          next.withLock { $0 = missing.count }
        }
        computed.withLock { $0[position] = result }
        progress?.advance()
      }
    }
    let all = computed.withLock { $0 }
    if let failure = missing.lazy.compactMap({ all[$0] }).first(where: { (try? $0.get()) == nil }) {
      _ = try failure.get()
    }
    return try found.enumerated().compactMap { position, result in
      try result ?? all[position]?.get()
    }
  }

  /// Runs the body and keeps its result. What is returned has been through the file's format, so that
  /// a first run and a repeated one can't differ.
  private func compute(_ position: Int) throws -> Result {
    let data = try JobCache.encode(body.call(arguments[position]))
    do {
      if let files { try cache.save(data, to: files[position]) }
    } catch {
      JobNotice.show("the result of \(name) can't be kept: \(error.localizedDescription)")
    }
    return try JobCache.decode(Result.self, from: data)
  }
}

/// Whether an error says that the reader asked for the end, as an interrupted training's does.
private func wasCancelled(_ error: any Error) -> Bool {
  (error as? any CustomNSError)?.errorCode == CocoaError.Code.userCancelled.rawValue
}

/// A line on stderr, each only once.
private enum JobNotice {
  private static let shown = Mutex<Set<String>>([])

  static func show(_ text: String) {
    guard shown.withLock({ $0.insert(text).inserted }) else { return }
    writeError(text + "\n")
  }
}

/// "recall: 3 of 10 jobs done", on stderr: a line that redraws itself in a terminal, else one a tenth.
private final class JobProgress: Sendable {
  private let name: String
  private let total: Int
  private let done = Mutex(0)

  init(_ name: String, total: Int) {
    self.name = name
    self.total = total
  }

  func advance() {
    done.withLock { done in
      done += 1
      let text = "\(name): \(done) of \(total) jobs done"
      let line: String
      if isatty(STDERR_FILENO) == 1 {
        line = "\r\u{1B}[2K" + (done == total ? "" : text)
      } else {
        guard done * 10 / total > (done - 1) * 10 / total else { return }
        line = text + "\n"
      }
      writeError(line)
    }
  }
}
