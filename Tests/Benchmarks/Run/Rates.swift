import BenchmarkReport
import COpenBLAS
import Foundation
import Recurrent

/// Measures what the machine can do at most.
enum Rates {
  /// The best rates of several trials; with two threads each has work of its own.
  ///
  /// The peak is OpenBLAS's sgemm; a pass of the core may come out a little above it.
  static func measure(threads: Int) -> MachineRates {
    openblas_set_num_threads(1)
    return MachineRates(
      operations: [768, 1536].map { products(size: $0, threads) }.max() ?? 0,
      bytes: copies(threads), activations: activations(threads))
  }

  private static func products(size: Int, _ threads: Int) -> Double {
    let operands = (0..<threads).map { _ in
      (0..<3).map { _ in buffer(size * size) }
    }
    defer { for pointer in operands.joined() { pointer.deallocate() } }
    let length = Int32(size)
    return best(10, threads) { thread in
      let (a, b, out) = (operands[thread][0], operands[thread][1], operands[thread][2])
      cblas_sgemm(
        CblasRowMajor, CblasNoTrans, CblasNoTrans, length, length, length, 1, a, length, b,
        length, 0, out, length)
      return 2 * Double(size) * Double(size) * Double(size)
    }
  }

  private static func copies(_ threads: Int) -> Double {
    let count = 1 << 24
    let operands = (0..<threads).map { _ in [buffer(count), buffer(count)] }
    defer { for pointer in operands.joined() { pointer.deallocate() } }
    return best(6, threads) { thread in
      memcpy(operands[thread][1], operands[thread][0], 4 * count)
      return 8 * Double(count)
    }
  }

  private static func activations(_ threads: Int) -> Double {
    let values = (0..<threads).map { _ in
      Variable(Tensor<Float>((0..<4096).map { Float($0) / 1024 - 2 }))
    }
    return best(10, threads) { thread in
      for _ in 0..<1000 { _ = sigmoid(values[thread]) }
      return 1000 * 4096
    }
  }

  /// - Returns: the best trial's amount of work a second, in 10⁹, over all threads.
  private static func best(
    _ trials: Int, _ threads: Int, _ work: @escaping (_ thread: Int) -> Double
  ) -> Double {
    (0..<trials).map { _ in
      var amounts = [Double](repeating: 0, count: threads)
      let time = amounts.withUnsafeMutableBufferPointer { amounts in
        nonisolated(unsafe) let amounts = amounts
        nonisolated(unsafe) let work = work
        return seconds {
          if threads == 1 {
            amounts[0] = work(0)
          } else {
            DispatchQueue.concurrentPerform(iterations: threads) { amounts[$0] = work($0) }
          }
        }
      }
      return amounts.reduce(0, +) / time / 1e9
    }.max() ?? 0
  }

  private static func buffer(_ count: Int) -> UnsafeMutablePointer<Float> {
    let pointer = UnsafeMutablePointer<Float>.allocate(capacity: count)
    for index in 0..<count { pointer[index] = Float(index % 97) / 97 - 0.5 }
    return pointer
  }
}
