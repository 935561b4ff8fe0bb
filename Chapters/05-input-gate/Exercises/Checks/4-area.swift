import Exercises05
import Recurrent
import Solutions05
import Workbook

let area = Exercise(
  "area",
  hints: [
    "Part the values into those of marked steps and those of the others, and compare each with each.",
    "$\\frac{1}{mn} \\sum_{a} \\sum_{b} \\left([a > b] + \\tfrac12 [a = b]\\right)$ over $m$ marked and $n$ "
      + "other values.",
    "`for a in inside { for b in outside { wins += a > b ? 1 : a == b ? 0.5 : 0 } }`.",
  ],
  reader: Exercises05.area, solution: Solutions05.area
) { area, check in
  let marked = [true, false, false, true]
  check.near("a gate that opens at marks only", area([1, 0, 0, 0.9], marked), 1, within: 1e-12)
  check.near("a gate that closes at marks", area([0, 1, 0.9, 0.1], marked), 0, within: 1e-12)
  check.near("a gate of 0.5 throughout", area([0.5, 0.5, 0.5, 0.5], marked), 0.5, within: 1e-12)
  check.near("one pair of four in order", area([0.5, 0.4, 0.9, 0.3], marked), 0.25, within: 1e-12)
  var generator = SeededGenerator(seed: 4)
  for _ in 1...10 {
    let gate = (0..<50).map { _ in Double(Int.random(in: 0...20, using: &generator)) / 20 }
    let places = gate.indices.map { $0 == 7 || (generator.uniform() < 0.2 && $0 != 11) }
    let wanted = areaUnderCurve(
      gate.indices.filter { places[$0] }.map { gate[$0] },
      above: gate.indices.filter { !places[$0] }.map { gate[$0] })
    check.near("random values, with ties", area(gate, places), wanted, within: 1e-12)
  }
}
