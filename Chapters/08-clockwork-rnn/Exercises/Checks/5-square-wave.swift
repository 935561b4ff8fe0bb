import Exercises08
import Foundation
import Solutions08
import Workbook

let squareWave = Exercise(
  "square-wave",
  hints: [
    "A unit that changes its sign at each of its ticks makes a square wave of twice its period.",
    "$\\tanh(-10\\,h)$ flips a sign and keeps the size near 1. But 0 stays 0: something must push it.",
    "Period 4 for the slow one, `slowSeesItself: -10`, its bias 1; the fast one copies: `fastSeesSlow: "
      + "10`.",
  ],
  reader: Exercises08.squareWave, solution: Solutions08.squareWave
) { squareWave, check in
  let made = squareWave()
  let numbers = [
    made.fastSeesItself, made.fastSeesSlow, made.slowSeesItself, made.biases.fast, made.biases.slow,
  ]
  check.holds(
    "no number is beyond 50", numbers.allSatisfy { abs($0) <= 50 }, "they are \(numbers)")
  check.holds(
    "the fast one's period is 1, and the slow one's is longer",
    made.periods.fast == 1 && made.periods.slow > 1, "they are \(made.periods)")
  guard made.periods.fast == 1, made.periods.slow > 1 else { return }
  /// The fast unit's numbers over 80 steps, where it sees the slow one by some weight.
  func play(seeingSlow weight: Double) -> [Double] {
    var (fast, slow) = (0.0, 0.0)
    return (0..<80).map { step in
      fast = tanh(made.fastSeesItself * fast + weight * slow + made.biases.fast)
      if step % made.periods.slow == 0 {
        slow = tanh(made.slowSeesItself * slow + made.biases.slow)
      }
      return fast
    }
  }
  func changes(_ output: [Double]) -> Int {
    (9..<80).filter { output[$0] * output[$0 - 1] < 0 }.count
  }
  let output = play(seeingSlow: made.fastSeesSlow)
  for step in 8..<80 {
    check.holds(
      "the output at step \(step) is within 0.01 of 1 or −1", abs(output[step]) >= 0.99,
      "it is \(output[step])")
  }
  for step in 12..<80 {
    check.holds(
      "the sign at step \(step) is not the one four steps before",
      output[step] * output[step - 4] < 0, "they are \(output[step]) and \(output[step - 4])")
  }
  check.holds(
    "the sign changes every four steps", (17...18).contains(changes(output)),
    "it changes \(changes(output)) times in 71 steps")
  let alone = changes(play(seeingSlow: 0))
  check.holds(
    "with `fastSeesSlow` set to 0 the square wave is gone", !(17...18).contains(alone),
    "the sign still changes \(alone) times in 71 steps")
}
