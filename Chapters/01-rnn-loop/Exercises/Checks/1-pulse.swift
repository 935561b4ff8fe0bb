import Exercises01
import Recurrent
import Solutions01
import Workbook

let pulse = Exercise(
  "pulse",
  hints: [
    "Only the first state has an input for a cause; each later one has nothing but the state before.",
    "$h_1 = \\tanh(W)$, and from then on $h_t = \\tanh(U h_{t-1})$.",
    "`var state = 0.0`, then for each step `state = tanh(w * (step == 0 ? 1 : 0) + u * state)` and "
      + "`states.append(state)`.",
  ],
  reader: Exercises01.pulse, solution: Solutions01.pulse
) { pulse, check in
  check.equal("0 steps leave 0 states", pulse(1.2, 0.8, 0).count, 0)
  for (w, u) in [(1.2, 0.8), (0.7, 0), (1.5, -2), (-0.3, 3)] {
    let cell = RNNCell(
      inputWeight: Variable(Tensor([[w]])), recurrentWeight: Variable(Tensor([[u]])),
      bias: Variable(Tensor([0.0])))
    let inputs = (0..<12).map { Variable(Tensor([[$0 == 0 ? 1.0 : 0]])) }
    let wanted = cell.run(inputs, from: cell.initialState(batch: 1)).outputs.map(\.value.scalar)
    check.near(
      "the states for W = \(w), U = \(u) are those of the core's cell", pulse(w, u, 12), wanted,
      within: 1e-12)
  }
}
