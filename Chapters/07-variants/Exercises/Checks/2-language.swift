import Exercises07
import Foundation
import Solutions07
import Workbook

let language = Exercise(
  "language",
  hints: [
    "One unit should count, up at an a and down at a b. What must the other one know, so that an empty "
      + "count behind S and one behind the last b are told apart?",
    "$C_1$ goes up by $s$ and down by $s$, $\\tilde C = \\pm s$; $\\tilde C_2 \\approx \\pm 1$ and nothing is "
      + "kept, so $h_2 \\approx \\pm 0.76$, and 0 behind S. Then b wants $h_1 > s/2$, and T a low $h_2$ *and* a low $h_1$.",
    "`([0, atanh(0.01), -atanh(0.01)], true)`, `([0, 40, -40], false)`; for b `(2000, 0, -10)`; for T "
      + "`-1000` and `-100`, and a bias between −76 and −66: behind a b $h_2 = -0.76$ gives +76, and a "
      + "count of one, 0.01, takes 10 away.",
  ],
  reader: Exercises07.language, solution: Solutions07.language
) { language, check in
  let (units, outputs) = language()
  guard units.count == 2, units.allSatisfy({ $0.candidate.count == 3 }), outputs.count == 3 else {
    return check.fail(
      "there are two units with three weights each, and three outputs",
      "there are \(units.count) and \(outputs.count)")
  }
  for n in 1...100 {
    var cells = [0.0, 0]
    for step in 0...(2 * n) {
      let symbol = step == 0 ? 0 : step <= n ? 1 : 2
      for (number, unit) in units.enumerated() {
        cells[number] = (unit.keeps ? cells[number] : 0) + tanh(unit.candidate[symbol])
      }
      let legal = step == 0 ? "a" : step <= n ? "ab" : step < 2 * n ? "b" : "T"
      for (name, output) in zip("abT", outputs) {
        let value =
          output.first * tanh(cells[0]) + output.second * tanh(cells[1]) + output.bias
        let read =
          step == 0 ? "S" : "\(min(step, n)) a's" + (step > n ? " and \(step - n) b's" : "")
        let place = "the output for \(name) behind \(read), n = \(n)"
        if legal.contains(name) {
          check.holds("\(place), is above 0.1", value > 0.1, "it is \(value)")
        } else {
          check.holds("\(place), is below −0.1", value < -0.1, "it is \(value)")
        }
      }
    }
  }
}
