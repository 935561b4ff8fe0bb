import Exercises01
import Foundation
import Recurrent
import Solutions01
import Workbook

let parity = Exercise(
  "parity",
  hints: [
    "Odd is \"the new bit or the old parity, but not both\". One tanh unit can be an *or*, another an "
      + "*and*; the old parity is in the difference of the two.",
    "With $p$ the old parity, let $h_1 \\approx +1$ where $x + p > \\frac{1}{2}$ and "
      + "$h_2 \\approx +1$ where $x + p > \\frac{3}{2}$, else $-1$. Then "
      + "$p_t = (h_1 - h_2) / 2$, and the zeros of the start mean $p = 0$.",
    "With $k = 10$: `input: [k, k]`, both rows of U `[k / 2, -k / 2]`, "
      + "`bias: [-k / 2, -3 * k / 2]`, and the readout is the difference halved.",
  ],
  reader: Exercises01.parity, solution: Solutions01.parity
) { parity, check in
  let net = parity()
  check.equal("W has two numbers", net.input.count, 2)
  check.equal("U has two rows of two", net.recurrent.map(\.count), [2, 2])
  check.equal("b has two numbers", net.bias.count, 2)
  check.equal("v has two numbers", net.readout.count, 2)
  func answers(_ bits: [Int]) -> [Double] {
    var h = [0.0, 0.0]
    return bits.map { bit in
      h = (0..<2).map { unit in
        let past = net.recurrent[unit][0] * h[0] + net.recurrent[unit][1] * h[1]
        return tanh(net.input[unit] * Double(bit) + past + net.bias[unit])
      }
      return net.readout[0] * h[0] + net.readout[1] * h[1] + net.offset
    }
  }
  /// The first step whose answer is wrong.
  func firstMistake(_ bits: [Int]) -> (step: Int, answer: Double, wanted: Int)? {
    var wanted = 0
    for (step, (bit, answer)) in zip(bits, answers(bits)).enumerated() {
      wanted = (wanted + bit) % 2
      if answer.isNaN || (answer > 0.5) != (wanted == 1) { return (step + 1, answer, wanted) }
    }
    return nil
  }
  for number in 0..<256 {
    let bits = (0..<8).map { (number >> (7 - $0)) & 1 }
    if let mistake = firstMistake(bits) {
      return check.fail(
        "all 256 sequences of 8 bits are answered right",
        "after \(bits.prefix(mistake.step).map(String.init).joined(separator: " ")) it says "
          + "\(String(format: "%.3g", mistake.answer)), should be \(mistake.wanted)")
    }
  }
  var generator = SeededGenerator(seed: 1)
  let bits = (0..<1000).map { _ in Int.random(in: 0...1, using: &generator) }
  if let mistake = firstMistake(bits) {
    check.fail(
      "1000 random bits are answered right",
      "the first wrong answer comes at bit \(mistake.step): the state fades; are the units far "
        + "enough from 0, near ±1?")
  }
}
