import Exercises01
import Solutions01
import Workbook

let shares = Exercise(
  "shares",
  hints: [
    "Begin at the loss and go backwards: how does $L$ change with $h_2$, and $h_2$ with each $U$?",
    "$\\partial L / \\partial U_2 = (h_2 - y)\\, h_1$. On the way to $U_1$ there is one factor more: "
      + "$\\partial h_2 / \\partial h_1 = U_2$.",
    "`let middle = u * start + x.0`, `let error = u * middle + x.1 - target`; the second share is "
      + "`error * middle`, the first `error * u * start`.",
  ],
  reader: Exercises01.shares, solution: Solutions01.shares
) { shares, check in
  let step = 1e-5
  for (u, start, x, y) in [
    (0.5, 1.0, (0.0, 0.0), 2.0), (0.8, -0.5, (1.0, 0.25), 0.3), (-1.5, 2.0, (-1.0, 0.5), 1.0),
  ] {
    func loss(_ first: Double, _ second: Double) -> Double {
      let error = second * (first * start + x.0) + x.1 - y
      return error * error / 2
    }
    let measured = (
      first: (loss(u + step, u) - loss(u - step, u)) / (2 * step),
      second: (loss(u, u + step) - loss(u, u - step)) / (2 * step),
      both: (loss(u + step, u + step) - loss(u - step, u - step)) / (2 * step)
    )
    let given = shares(u, start, x, y)
    let place = "for U = \(u), h_0 = \(start), x = \(x), y = \(y)"
    check.near(
      "∂L/∂U_2 is what moving U_2 alone measures, \(place)", given.second, measured.second,
      within: 1e-7)
    check.near(
      "∂L/∂U_1 is what moving U_1 alone measures, \(place)", given.first, measured.first,
      within: 1e-7)
    check.near(
      "their sum is what moving U in the loop measures, \(place)", given.first + given.second,
      measured.both, within: 1e-7)
  }
}
