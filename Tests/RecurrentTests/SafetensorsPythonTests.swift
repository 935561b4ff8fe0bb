import Foundation
import Testing

@testable import Recurrent

/// A Python that has the safetensors package: that of the variable WORKBOOK_PYTHON, the benchmarks'
/// own, or the one in PATH.
private let python: URL? = {
  let environment = ProcessInfo.processInfo.environment
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../..").standardizedFileURL
  let candidates =
    [environment["WORKBOOK_PYTHON"], root.appendingPathComponent(".bench/bin/python").path]
    .compactMap { $0 }
    + (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/python3" }
  return candidates.filter { FileManager.default.isExecutableFile(atPath: $0) }
    .map { URL(fileURLWithPath: $0) }
    .first { (try? output(of: $0, ["-c", "import safetensors; print('here')"])) == "here\n" }
}()

private func output(of program: URL, _ arguments: [String]) throws -> String {
  let process = Process()
  let pipe = Pipe()
  process.executableURL = program
  process.arguments = arguments
  process.standardOutput = pipe
  process.standardError = FileHandle.nullDevice
  try process.run()
  let data = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return String(decoding: data, as: UTF8.self)
}

@Suite("A written file in Python")
struct SafetensorsPythonTests {
  private static let script = """
    import sys
    from safetensors import deserialize
    for name, tensor in sorted(deserialize(open(sys.argv[1], "rb").read())):
        print(name, tensor["dtype"], tensor["shape"], bytes(tensor["data"]).hex())
    """

  @Test(
    "opens there with the same names, shapes and bytes",
    .enabled(if: python != nil, "no Python with safetensors: set WORKBOOK_PYTHON to one"))
  func opens() throws {
    let program = try #require(python)
    let folder = try ScratchFolder()
    let tensors: [(name: String, tensor: Tensor<Double>)] = [
      ("cell.weight", Tensor([[1, -2], [0.5, 0]])), ("bias ħ", Tensor(3)),
      ("none", Tensor(zeros: [0, 2])),
    ]
    try Safetensors.write(tensors, metadata: ["a": "\"\n"], to: folder.file("file"))
    let lines = [
      "bias ħ F64 [] 0000000000000840",
      "cell.weight F64 [2, 2] 000000000000f03f00000000000000c0000000000000e03f0000000000000000",
      "none F64 [0, 2] ",
    ]
    let read = try output(of: program, ["-c", Self.script, folder.file("file").path])
    #expect(read == lines.map { $0 + "\n" }.joined())
  }
}
