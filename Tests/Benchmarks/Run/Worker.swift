import BenchmarkReport
import Foundation
import Recurrent
import Workbook

/// PyTorch in a process of its own, spoken to through pipes: see `worker.py`.
final class Worker {
  private let process = Process()
  private let requests = Pipe()
  private let answers = Pipe()
  private var received = Data()
  /// By program: "PyTorch", "Python".
  private(set) var versions: [String: String] = [:]
  /// How its threads wait: "active" or "passive".
  let waiting: String

  var processIdentifier: Int32 { process.processIdentifier }

  private struct Request: Encodable {
    var command: String
    var kind: String?
    var time: Int?
    var batch: Int?
    var inputs: Int?
    var hidden: Int?
    var shapes: [[Int]]?
    var integers: [[Int]]?
    var pass: String?
    var threads: Int?
    var count: Int?
  }

  private struct Answer: Decodable {
    var versions: [String: String]?
    var names: [String]?
    var shapes: [[Int]]?
    var seconds: Double?
    var error: String?
  }

  /// Starts it and waits until it has loaded PyTorch.
  ///
  /// - Parameters:
  ///   - python: the program.
  ///   - environment: what it finds beside our own environment.
  /// - Throws: `RunError` where that Python has no PyTorch.
  init(python: String, environment: [String: String] = [:]) throws {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("worker.py")
    let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    waiting = variables["OMP_WAIT_POLICY"]?.lowercased() == "passive" ? "passive" : "active"
    process.executableURL = URL(fileURLWithPath: python)
    // Its import leaves no compiled file behind (-B).
    process.arguments = ["-B", script.path]
    process.environment = variables
    process.standardInput = requests
    process.standardOutput = answers
    do { try process.run() } catch {
      throw RunError("\(python) can't be run: \(error.localizedDescription)")
    }
    try requests.fileHandleForReading.close()
    try answers.fileHandleForWriting.close()
    versions = try answer().versions ?? [:]
  }

  deinit {
    try? requests.fileHandleForWriting.close()
    if process.isRunning { process.terminate() }
  }

  /// Builds a case with the same weights there.
  ///
  /// - Returns: its outputs and gradients.
  func prepare(_ workload: Workload) throws -> [(name: String, value: Tensor<Float>)] {
    let shape = workload.shape
    try send(
      Request(
        command: "prepare", kind: workload.kind, time: shape.time, batch: shape.batch,
        inputs: shape.inputs, hidden: shape.hidden, shapes: workload.arrays.map(\.shape),
        integers: workload.integers))
    for array in workload.arrays {
      let data = array.scalars.withUnsafeBytes { Data($0) }
      try requests.fileHandleForWriting.write(contentsOf: data)
    }
    let answer = try answer()
    return try zip(answer.names ?? [], answer.shapes ?? []).map { name, shape in
      let data = try read(4 * shape.reduce(1, *))
      let scalars = [Float](unsafeUninitializedCapacity: data.count / 4) { buffer, count in
        count = data.copyBytes(to: buffer) / 4
      }
      return (name, Tensor(scalars, shape: shape))
    }
  }

  /// Repeats a pass of the case that was prepared.
  ///
  /// - Returns: how long all repetitions took, in seconds, by its own clock.
  func run(_ pass: Pass, threads: Int, count: Int) throws -> Double {
    try send(Request(command: "run", pass: pass.rawValue, threads: threads, count: count))
    guard let seconds = try answer().seconds else { throw RunError("worker.py gave no time") }
    return seconds
  }

  private func send(_ request: Request) throws {
    let line = try JSONEncoder().encode(request) + Data("\n".utf8)
    do { try requests.fileHandleForWriting.write(contentsOf: line) } catch { throw ended() }
  }

  private func answer() throws -> Answer {
    var end = received.firstIndex(of: 10)
    while end == nil {
      try receive()
      end = received.firstIndex(of: 10)
    }
    guard let end else { throw ended() }
    let line = Data(received[received.startIndex..<end])
    received = Data(received[(end + 1)...])
    let answer = try JSONDecoder().decode(Answer.self, from: line)
    if let error = answer.error { throw RunError("worker.py: \(error)") }
    return answer
  }

  private func read(_ count: Int) throws -> Data {
    while received.count < count { try receive() }
    let data = Data(received.prefix(count))
    received = Data(received.dropFirst(count))
    return data
  }

  private func receive() throws {
    let data = answers.fileHandleForReading.availableData
    if data.isEmpty { throw ended() }
    received.append(data)
  }

  private func ended() -> RunError { RunError("worker.py ended; what it said stands above") }
}
