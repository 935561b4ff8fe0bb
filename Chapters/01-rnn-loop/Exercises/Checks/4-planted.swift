import Exercises01
import Foundation
import Solutions01
import Workbook

let planted = Exercise(
  "planted",
  hints: [
    "$h$ has one entry more than $x$: `h[t]` is the state before `x[t]` was read, `h[t + 1]` the one "
      + "after.",
    "$\\delta_t = (1 - h_t^2)(v_t + U \\delta_{t+1})$ and $\\partial L / \\partial U = "
      + "\\sum_t \\delta_t h_{t-1}$: the slope of tanh is taken at the state it gave, the weight met "
      + "the state it was given.",
    "The two lines to mend are those of `delta` and `du`; each has the index that the other needs.",
  ],
  reader: Exercises01.gradients, solution: Solutions01.gradients
) { gradients, check in
  let step = 1e-5
  let cases: [([Double], [Double])] = [
    ([1], [1]), ([1, 0], [0, 1]), ([0.5, -1, 2, 0.3], [0.2, -1, 0.7, 1.5]),
  ]
  for (x, v) in cases {
    func loss(_ w: Double, _ u: Double, _ b: Double) -> Double {
      var (h, sum) = (0.0, 0.0)
      for (input, weight) in zip(x, v) {
        h = tanh(w * input + u * h + b)
        sum += weight * h
      }
      return sum
    }
    let (w, u, b) = (0.7, -0.9, 0.2)
    let given = gradients(w, u, b, x, v)
    let place = "as central differences measure it, for x = \(x), v = \(v)"
    check.near(
      "∂L/∂b is \(place)", given.b, (loss(w, u, b + step) - loss(w, u, b - step)) / (2 * step),
      within: 1e-8)
    check.near(
      "∂L/∂W is \(place)", given.w, (loss(w + step, u, b) - loss(w - step, u, b)) / (2 * step),
      within: 1e-8)
    check.near(
      "∂L/∂U is \(place)", given.u, (loss(w, u + step, b) - loss(w, u - step, b)) / (2 * step),
      within: 1e-8)
  }
}
