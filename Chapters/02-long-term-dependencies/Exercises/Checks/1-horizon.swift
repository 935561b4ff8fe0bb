import Exercises02
import Foundation
import Solutions02
import Workbook

let horizon = Exercise(
  "horizon",
  hints: [
    "After k steps $(\\gamma \\rho)^k$ is left. For which factors does that never get small?",
    "$(\\gamma \\rho)^k < s$ means $k > \\ln s / \\ln(\\gamma \\rho)$: the sign turns, since the logarithm "
      + "of a number below 1 is negative.",
    "`guard slope * stretch < 1 else { return nil }`, and else the next whole number above "
      + "`log(share) / log(slope * stretch)`.",
  ],
  reader: Exercises02.horizon, solution: Solutions02.horizon
) { horizon, check in
  func name(_ lag: Int?) -> String { lag.map { "\($0)" } ?? "nil" }
  for (stretch, slope, share) in [
    (0.9, 1.0, 0.013), (0.5, 1, 0.3), (1.5, 0.25, 1e-6), (3.9, 0.25, 0.02), (0.99, 1, 0.4),
    (0.5, 1, 0.25),
  ] {
    var (lag, left) = (0, 1.0)
    while left >= share { (lag, left) = (lag + 1, left * slope * stretch) }
    let answer = horizon(stretch, slope, share)
    check.holds(
      "less than \(share) is left for ρ = \(stretch), γ = \(slope)", answer == lag,
      "you say after \(name(answer)) steps; stepping through it takes \(lag)")
  }
  for (stretch, slope) in [(1.0, 1.0), (4, 0.25), (1.1, 1)] {
    let answer = horizon(stretch, slope, 0.1)
    check.holds(
      "the gradient never gets small for ρ = \(stretch), γ = \(slope)", answer == nil,
      "you say after \(name(answer)) steps; each step multiplies by \(stretch * slope)")
  }
}
