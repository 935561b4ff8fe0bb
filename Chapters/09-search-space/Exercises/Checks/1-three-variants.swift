import Exercises09
import Foundation
import Recurrent
import Solutions09
import Workbook

/// A unit of the exercise as the reader's module has it.
struct StepOfForm {
  let step:
    (_ weights: [[Double]], _ form: String, _ x: Double, _ hidden: Double, _ cell: Double) -> (
      hidden: Double, cell: Double
    )
}

let readersStep = StepOfForm { weights, form, x, hidden, cell in
  let unit = Exercises09.VanillaUnit(
    input: weights[0], forget: weights[1], candidate: weights[2], output: weights[3],
    peepholes: weights[4])
  return Exercises09.variantStep(
    unit, Exercises09.Form(rawValue: form) ?? .vanilla, x: x, hidden: hidden, cell: cell)
}
let solutionsStep = StepOfForm { weights, form, x, hidden, cell in
  let unit = Solutions09.VanillaUnit(
    input: weights[0], forget: weights[1], candidate: weights[2], output: weights[3],
    peepholes: weights[4])
  return Solutions09.variantStep(
    unit, Solutions09.Form(rawValue: form) ?? .vanilla, x: x, hidden: hidden, cell: cell)
}

let threeVariants = Exercise(
  "three-variants",
  hints: [
    "Each form changes one line only. Which line makes the gate, or the squashing, that it does without?",
    "$f_t = 1$; $i_t = 1 - f_t$, with the $f_t$ of the same step; $h_t = o_t C_t$",
    "`let forget = form == .noForgetGate ? 1 : logistic(…)`, before `input`, which may need it",
  ],
  reader: readersStep, solution: solutionsStep
) { unit, check in
  var generator = SeededGenerator(seed: 9)
  let forms = [LSTMVariant.vanilla, .coupledGates, .noForgetGate, .noOutputActivation]
  for form in forms {
    let cell = LSTMVariantCell<Double>(
      variant: form, inputs: 1, hidden: 1, deviation: 1, using: &generator)
    func weights(_ layer: RecurrentLinear<Double>?) -> [Double] {
      layer?.parameters.map { $0.variable.value.scalars[0] } ?? [0.3, -0.2, 0.1]
    }
    let gates = [cell.inputGate, cell.forgetGate, cell.outputGate]
    let all = [
      weights(gates[0]?.layer), weights(gates[1]?.layer), weights(cell.candidate),
      weights(gates[2]?.layer), gates.map { $0?.peephole?.value.scalars[0] ?? 0.4 },
    ]
    var state = cell.initialState(batch: 1)
    var (hidden, memory) = (0.0, 0.0)
    for t in 1...5 {
      let x = generator.normal()
      state = cell.step(Variable(Tensor([[x]])), state).state
      (hidden, memory) = unit.step(all, form.rawValue, x, hidden, memory)
      check.near(
        "C at step \(t), \(form.rawValue)", memory, state.cell.value.scalars[0], within: 1e-9)
      check.near(
        "h at step \(t), \(form.rawValue)", hidden, state.hidden.value.scalars[0], within: 1e-9)
    }
  }
}
