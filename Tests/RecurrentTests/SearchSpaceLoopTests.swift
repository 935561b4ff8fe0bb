import Testing

@testable import Recurrent

/// The search-space study's LSTM: h, c and the three gates; a gate without a layer is 1 or coupled.
func scalarVariantStep(
  _ cell: LSTMVariantCell<Double>, _ x: [Double], _ h: [Double], _ c: [Double], _ last: [[Double]]
) -> (h: [Double], c: [Double], gates: [[Double]]) {
  func value(_ gate: LSTMGate<Double>?, _ c: [Double]) -> [Double] {
    guard let gate else { return c.map { _ in 1 } }
    let sums = ScalarLayer(gate.layer).sums(x, h)
    return c.indices.map { k in
      var sum = sums[k]
      if let peephole = gate.peephole { sum += peephole.value.scalars[k] * c[k] }
      for (seen, weight) in gate.gateWeights.enumerated() {
        for j in c.indices { sum += weight.value.rows[k][j] * last[seen][j] }
      }
      return scalarSigmoid(sum)
    }
  }
  let f = value(cell.forgetGate, c)
  let i = cell.variant == .coupledGates ? f.map { 1 - $0 } : value(cell.inputGate, c)
  let sums = ScalarLayer(cell.candidate).sums(x, h)
  let g = cell.variant == .noInputActivation ? sums : sums.map(scalarTanh)
  let next = c.indices.map { f[$0] * c[$0] + i[$0] * g[$0] }
  let o = value(cell.outputGate, next)
  let shown = cell.variant == .noOutputActivation ? next : next.map(scalarTanh)
  return (c.indices.map { o[$0] * shown[$0] }, next, [i, f, o])
}

/// MUT1, MUT2 and MUT3, with P where x is not bare.
func scalarMutatedStep(
  _ cell: MutatedGRUCell<Double>, _ x: [Double], _ h: [Double]
) -> [Double] {
  func product(_ weight: Variable<Double>?, _ v: [Double]) -> [Double]? {
    weight?.value.rows.map { row in
      var sum = 0.0
      for j in v.indices { sum += row[j] * v[j] }
      return sum
    }
  }
  func sums(_ layer: PartialRecurrentLinear<Double>, _ seen: [Double], _ h: [Double]) -> [Double] {
    let past = product(layer.recurrentWeight, h)
    return h.indices.map { layer.bias.value.scalars[$0] + seen[$0] + (past?[$0] ?? 0) }
  }
  func seen(_ layer: PartialRecurrentLinear<Double>) -> [Double] {
    product(layer.inputWeight, x) ?? x
  }
  let r = sums(cell.resetGate, seen(cell.resetGate), h).map(scalarSigmoid)
  let ofUpdate = cell.mutation == .third ? h.map(scalarTanh) : h
  let z = sums(cell.updateGate, seen(cell.updateGate), ofUpdate).map(scalarSigmoid)
  var ofCandidate = seen(cell.candidate)
  if cell.mutation == .first { ofCandidate = ofCandidate.map(scalarTanh) }
  let g = sums(cell.candidate, ofCandidate, h.indices.map { r[$0] * h[$0] }).map(scalarTanh)
  return h.indices.map { z[$0] * g[$0] + (1 - z[$0]) * h[$0] }
}

extension ScalarLoopTests {
  @Test(
    "are what the LSTM computes in each form of the search-space study",
    arguments: LSTMVariant.allCases, sizes)
  func searchSpace(variant: LSTMVariant, hidden: Int) {
    for (fused, hasPeepholes) in [(true, true), (true, false), (false, true), (false, false)] {
      var generator = SeededGenerator(seed: UInt64(hidden))
      let cell = LSTMVariantCell<Double>(
        variant: variant, inputs: 5, hidden: hidden, hasPeepholes: hasPeepholes, deviation: 0.4,
        using: &generator)
      compare(cell, fused, &generator) { x, state in
        let step = scalarVariantStep(cell, x, state[0], state[1], Array(state[2...]))
        return (step.h, [step.h, step.c] + (variant == .fullGateRecurrence ? step.gates : []))
      }
    }
  }

  @Test("are what the mutated GRUs compute", arguments: GRUMutation.allCases, sizes)
  func mutatedGRU(mutation: GRUMutation, hidden: Int) {
    for (fused, isBare) in [(true, true), (true, false), (false, true), (false, false)] {
      var generator = SeededGenerator(seed: UInt64(hidden))
      let cell = MutatedGRUCell<Double>(
        mutation: mutation, inputs: isBare ? hidden : 5, hidden: hidden, seesBareInput: isBare,
        using: &generator)
      compare(cell, fused, &generator) { x, state in
        let h = scalarMutatedStep(cell, x, state[0])
        return (h, [h])
      }
    }
  }
}
