import Exercises02
import Recurrent
import Solutions02
import Workbook

let baseline = Exercise(
  "baseline",
  hints: [
    "The best constant answer is the mean. What is the mean squared distance from the mean called?",
    "Independent numbers add their variances, and one from $[a, b)$ has $(b - a)^2 / 12$.",
    "Only `count - known` numbers are uncertain: `Double(count - known) * (upper - lower) * …`.",
  ],
  reader: Exercises02.baseline, solution: Solutions02.baseline
) { baseline, check in
  var generator = SeededGenerator(seed: 1)
  for (lower, upper, count, known) in [
    (0.0, 1.0, 2, 0), (0, 1, 2, 1), (-1, 1, 2, 0), (2, 5, 3, 1), (0, 1, 2, 2),
  ] {
    // Simulated: the sum of what is unknown, and its distance from its own mean.
    let sums = (0..<40_000).map { _ in
      (0..<(count - known)).reduce(0.0) { sum, _ in
        sum + lower + (upper - lower) * generator.uniform()
      }
    }
    let middle = mean(sums)
    let measured = mean(sums.map { ($0 - middle) * ($0 - middle) })
    let answer = baseline(lower, upper, count, known)
    check.holds(
      "\(count) numbers from [\(lower), \(upper)), \(known) known: as 40,000 sums say",
      abs(answer - measured) <= 0.03 * measured + 1e-12,
      "you say \(answer), measured is \(measured)")
  }
  check.near("the chapter's baseline", baseline(0, 1, 2, 0), AddingProblem.baseline, within: 1e-12)
}
