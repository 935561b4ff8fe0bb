import Foundation

@testable import Recurrent

// The cells' equations on plain numbers in nested loops: nothing of the core computes here.

func scalarSigmoid(_ x: Double) -> Double { 1 / (1 + Foundation.exp(-x)) }
func scalarTanh(_ x: Double) -> Double { Foundation.tanh(x) }

/// $a_i = b_i + \sum_j W_{ij} x_j + \sum_k U_{ik} h_k$, for one sequence.
struct ScalarLayer {
  var w, u: [[Double]]
  var b: [Double]

  init(_ layer: RecurrentLinear<Double>) {
    w = layer.inputWeight.value.rows
    u = layer.recurrentWeight.value.rows
    b = layer.bias.value.scalars
  }

  init(_ cell: RNNCell<Double>) {
    w = cell.inputWeight.value.rows
    u = cell.recurrentWeight.value.rows
    b = cell.bias.value.scalars
  }

  /// As many zeros as there are weights: for gradients.
  init(zerosLike other: ScalarLayer) {
    w = other.w.map { $0.map { _ in 0 } }
    u = other.u.map { $0.map { _ in 0 } }
    b = other.b.map { _ in 0 }
  }

  func inputSum(_ x: [Double], _ i: Int) -> Double {
    var sum = 0.0
    for j in x.indices { sum += w[i][j] * x[j] }
    return sum
  }

  func recurrentSum(_ h: [Double], _ i: Int) -> Double {
    var sum = 0.0
    for k in h.indices { sum += u[i][k] * h[k] }
    return sum
  }

  func sums(_ x: [Double], _ h: [Double]) -> [Double] {
    b.indices.map { b[$0] + inputSum(x, $0) + recurrentSum(h, $0) }
  }
}

func scalarRNNStep(_ cell: RNNCell<Double>, _ x: [Double], _ h: [Double]) -> [Double] {
  ScalarLayer(cell).sums(x, h).map(scalarTanh)
}

/// What a step of an LSTM computed.
struct ScalarLSTMStep {
  var i, f, candidate, o, before, c, h: [Double]
}

/// The LSTM, or the one of 1997 where there is no forget gate.
func scalarLSTMStep(
  input: ScalarLayer, forget: ScalarLayer?, candidate: ScalarLayer, output: ScalarLayer,
  _ x: [Double], _ h: [Double], _ c: [Double]
) -> ScalarLSTMStep {
  let i = input.sums(x, h).map(scalarSigmoid)
  let f = forget?.sums(x, h).map(scalarSigmoid) ?? c.map { _ in 1 }
  let g = candidate.sums(x, h).map(scalarTanh)
  let o = output.sums(x, h).map(scalarSigmoid)
  let next = c.indices.map { f[$0] * c[$0] + i[$0] * g[$0] }
  let shown = c.indices.map { o[$0] * scalarTanh(next[$0]) }
  return ScalarLSTMStep(i: i, f: f, candidate: g, o: o, before: c, c: next, h: shown)
}

/// The LSTM with coupled gates: c and h.
func scalarCoupledStep(
  _ cell: CoupledLSTMCell<Double>, _ x: [Double], _ h: [Double], _ c: [Double]
) -> (c: [Double], h: [Double]) {
  let f = ScalarLayer(cell.forgetGate).sums(x, h).map(scalarSigmoid)
  let g = ScalarLayer(cell.candidate).sums(x, h).map(scalarTanh)
  let o = ScalarLayer(cell.outputGate).sums(x, h).map(scalarSigmoid)
  let next = c.indices.map { f[$0] * c[$0] + (1 - f[$0]) * g[$0] }
  return (next, c.indices.map { o[$0] * scalarTanh(next[$0]) })
}

/// The LSTM with peepholes: c and h.
func scalarPeepholeStep(
  _ cell: PeepholeLSTMCell<Double>, _ x: [Double], _ h: [Double], _ c: [Double]
) -> (c: [Double], h: [Double]) {
  func gate(_ layer: RecurrentLinear<Double>, _ number: Int, _ c: [Double]) -> [Double] {
    let weights = cell.peepholes[number].value
    let sums = ScalarLayer(layer).sums(x, h)
    return c.indices.map { i in
      var sum = sums[i]
      if weights.shape.count == 1 {
        sum += weights.scalars[i] * c[i]
      } else {
        for j in c.indices { sum += weights.rows[i][j] * c[j] }
      }
      return scalarSigmoid(sum)
    }
  }
  func squashed(_ value: Double) -> Double { cell.isSquashing ? scalarTanh(value) : value }
  let i = gate(cell.inputGate, 0, c)
  let f = gate(cell.forgetGate, 1, c)
  let g = ScalarLayer(cell.candidate).sums(x, h).map(squashed)
  let next = c.indices.map { f[$0] * c[$0] + i[$0] * g[$0] }
  let o = gate(cell.outputGate, 2, next)
  return (next, c.indices.map { o[$0] * squashed(next[$0]) })
}

/// A depth-gated stack: c and h of each layer, the lowest first.
func scalarDepthGatedStep(
  _ cell: DepthGatedLSTM<Double>, _ x: [Double], _ state: [(h: [Double], c: [Double])]
) -> [(h: [Double], c: [Double])] {
  var next: [(h: [Double], c: [Double])] = []
  for (number, layer) in cell.layers.enumerated() {
    let (h, c) = state[number]
    let input = number == 0 ? x : next[number - 1].h
    let i = ScalarLayer(layer.inputGate).sums(input, h).map(scalarSigmoid)
    let f = ScalarLayer(layer.forgetGate).sums(input, h).map(scalarSigmoid)
    let g = ScalarLayer(layer.candidate).sums(input, h).map(scalarTanh)
    let o = ScalarLayer(layer.outputGate).sums(input, h).map(scalarSigmoid)
    var new = c.indices.map { f[$0] * c[$0] + i[$0] * g[$0] }
    if number > 0 {
      let gate = cell.depthGates[number - 1]
      let lower = next[number - 1].c
      for k in c.indices {
        var sum = gate.bias.value.scalars[k]
        for j in input.indices { sum += gate.inputWeight.value.rows[k][j] * input[j] }
        sum += gate.cellWeight.value.scalars[k] * c[k]
        sum += gate.lowerWeight.value.scalars[k] * lower[k]
        new[k] += scalarSigmoid(sum) * lower[k]
      }
    }
    next.append((c.indices.map { o[$0] * scalarTanh(new[$0]) }, new))
  }
  return next
}

/// The Clockwork RNN, by its full matrix: weights that a module has not are zero.
func scalarClockworkStep(
  _ cell: ClockworkRNNCell<Double>, time: Int, _ x: [Double], _ h: [Double]
) -> [Double] {
  var next = h
  var start = 0
  for clock in cell.clocks {
    for unit in 0..<clock.units where time % clock.period == 0 {
      var sum = clock.bias.value.scalars[unit]
      for j in x.indices { sum += clock.inputWeight.value.rows[unit][j] * x[j] }
      for k in start..<h.count {
        sum += clock.recurrentWeight.value.rows[unit][k - start] * h[k]
      }
      next[start + unit] = scalarTanh(sum)
    }
    start += clock.units
  }
  return next
}

func scalarGRUStep(_ cell: GRUCell<Double>, _ x: [Double], _ h: [Double]) -> [Double] {
  let r = ScalarLayer(cell.resetGate).sums(x, h).map(scalarSigmoid)
  let z = ScalarLayer(cell.updateGate).sums(x, h).map(scalarSigmoid)
  let layer = ScalarLayer(cell.candidate)
  let recurrentBias = cell.candidateRecurrentBias?.value.scalars
  return h.indices.map { i in
    var a = layer.b[i] + layer.inputSum(x, i)
    switch cell.reset {
    case .before: a += layer.recurrentSum(h.indices.map { r[$0] * h[$0] }, i)
    case .after: a += r[i] * (layer.recurrentSum(h, i) + (recurrentBias?[i] ?? .nan))
    }
    let candidate = scalarTanh(a)
    switch cell.update {
    case .write: return (1 - z[i]) * h[i] + z[i] * candidate
    case .keep: return z[i] * h[i] + (1 - z[i]) * candidate
    }
  }
}

/// An LSTM and the gradients of one sequence's loss, by the equations of backpropagation through time.
///
/// With $\bar h_t$ from outside and from the step after,
///
/// $$\delta o = \bar h \tanh(c)\,o(1 - o), \qquad
/// \bar c_t = \bar h\,o\,(1 - \tanh^2 c) + \bar c_{t+1} f_{t+1}$$
/// $$\delta f = \bar c\,c_{t-1} f(1 - f), \qquad \delta i = \bar c\,\tilde c\,i(1 - i), \qquad
/// \delta\tilde c = \bar c\,i\,(1 - \tilde c^2)$$
///
/// - Source: Hochreiter and Schmidhuber 1997, Gers, Schmidhuber and Cummins 2000, without their
///   truncation.
struct ScalarLSTM {
  /// Input gate, forget gate, candidate, output gate.
  let layers: [ScalarLayer]

  init(_ cell: LSTMCell<Double>) {
    layers = [cell.inputGate, cell.forgetGate, cell.candidate, cell.outputGate]
      .map { ScalarLayer($0) }
  }

  func forward(_ inputs: [[Double]], _ h: [Double], _ c: [Double]) -> [ScalarLSTMStep] {
    var steps: [ScalarLSTMStep] = []
    for x in inputs {
      steps.append(
        scalarLSTMStep(
          input: layers[0], forget: layers[1], candidate: layers[2], output: layers[3], x,
          steps.last?.h ?? h, steps.last?.c ?? c))
    }
    return steps
  }

  /// Adds one sequence's share to `gradients`.
  ///
  /// - Parameters:
  ///   - outside: ∂L/∂h_t, T of [H].
  ///   - last: ∂L/∂ of the final h and c.
  /// - Returns: ∂L/∂ of x_t, and of h and c before the first step.
  func backward(
    _ inputs: [[Double]], _ start: [Double], _ steps: [ScalarLSTMStep], outside: [[Double]],
    last: (h: [Double], c: [Double]), adding gradients: inout [ScalarLayer]
  ) -> (inputs: [[Double]], h: [Double], c: [Double]) {
    var ofInputs = inputs
    var (ofH, ofC) = last
    for t in inputs.indices.reversed() {
      let step = steps[t]
      let h = t > 0 ? steps[t - 1].h : start
      var deltas = layers.map { $0.b }
      for k in h.indices {
        let (i, f, g, o) = (step.i[k], step.f[k], step.candidate[k], step.o[k])
        let ofOutput = ofH[k] + outside[t][k]
        let squashed = scalarTanh(step.c[k])
        let ofCell = ofC[k] + ofOutput * o * (1 - squashed * squashed)
        deltas[0][k] = ofCell * g * i * (1 - i)
        deltas[1][k] = ofCell * step.before[k] * f * (1 - f)
        deltas[2][k] = ofCell * i * (1 - g * g)
        deltas[3][k] = ofOutput * squashed * o * (1 - o)
        ofC[k] = ofCell * f
      }
      ofInputs[t] = inputs[t].map { _ in 0 }
      ofH = h.map { _ in 0 }
      for (number, delta) in deltas.enumerated() {
        for k in delta.indices {
          gradients[number].b[k] += delta[k]
          for j in inputs[t].indices {
            gradients[number].w[k][j] += delta[k] * inputs[t][j]
            ofInputs[t][j] += delta[k] * layers[number].w[k][j]
          }
          for j in h.indices {
            gradients[number].u[k][j] += delta[k] * h[j]
            ofH[j] += delta[k] * layers[number].u[k][j]
          }
        }
      }
    }
    return (ofInputs, ofH, ofC)
  }
}
