import BenchmarkReport
import COpenBLAS
import Foundation
import Recurrent

/// Measures what the machine can do at most.
enum Rates {
  /// The best rates of several trials; with two threads each has work of its own.
  ///
  /// The peak is what the processor's multipliers do on numbers that are in registers already: no
  /// library's product, which may know this processor badly.
  static func measure(threads: Int) -> MachineRates {
    openblas_set_num_threads(1)
    return MachineRates(
      operations: max(
        multiplyAdds(threads, repeatMultiplyAdds6), multiplyAdds(threads, repeatMultiplyAdds12)),
      bytes: copies(threads), activations: activations(threads))
  }

  private static func multiplyAdds(
    _ threads: Int, _ loop: @escaping (_ count: Int, _ sums: inout SIMD16<Float>) -> Double
  ) -> Double {
    var results = [SIMD16<Float>](repeating: .zero, count: 8 * threads)
    return results.withUnsafeMutableBufferPointer { results in
      nonisolated(unsafe) let results = results
      return best(10, threads) { thread in loop(4_000_000, &results[8 * thread]) }
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

/// Chains of multiply-adds side by side, so many that none waits for the one before, all in registers.
///
/// Which number of chains is fastest depends on the processor: 6 vectors of 64 bytes fill the 16 registers
/// of AVX2 nearly, 12 hide the latency of AVX-512.
@inline(__always)
private func repeatMultiplyAdds<let chains: Int>(
  _ count: Int, _ result: inout SIMD16<Float>, _: Chains<chains>.Type
) -> Double {
  // Each starts elsewhere, or they would be one.
  let start = result
  var sums = InlineArray<chains, SIMD16<Float>> { start + Float($0) }
  // Numbers read from memory, and neither 0 nor 1: the loop can't be computed beforehand.
  let factor = result + 0.999
  let addend = result + 0.001
  for _ in 0..<count {
    for chain in 0..<chains {
      sums[unchecked: chain] = addend.addingProduct(factor, sums[unchecked: chain])
    }
  }
  var total = SIMD16<Float>.zero
  for chain in 0..<chains { total += sums[unchecked: chain] }
  result = total * 1e-30
  return 2 * 16 * Double(chains) * Double(count)
}

@inline(never)
private func repeatMultiplyAdds6(_ count: Int, _ result: inout SIMD16<Float>) -> Double {
  repeatMultiplyAdds(count, &result, Chains<6>.self)
}

@inline(never)
private func repeatMultiplyAdds12(_ count: Int, _ result: inout SIMD16<Float>) -> Double {
  repeatMultiplyAdds(count, &result, Chains<12>.self)
}

private enum Chains<let count: Int> {}
