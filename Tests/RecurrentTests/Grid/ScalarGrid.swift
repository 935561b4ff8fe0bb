@testable import Recurrent

/// A block on plain numbers in nested loops, for one sequence: nothing of the core computes here.
func scalarBlock(
  _ block: GridBlock<Double>, h: [[Double]], m: [[Double]]
) -> (h: [[Double]], m: [[Double]]) {
  let units = 0..<block.hidden
  func sums(_ layer: Linear<Double>, _ seen: [[Double]]) -> [Double] {
    let (weight, bias) = (layer.weight.value.rows, layer.bias.value.scalars)
    return units.map { unit in
      var sum = bias[unit]
      for (dimension, vector) in seen.enumerated() {
        for (place, number) in vector.enumerated() {
          sum += weight[unit][dimension * block.hidden + place] * number
        }
      }
      return sum
    }
  }
  var (newH, newM) = (h, m)
  func compute(_ dimension: Int, _ seen: [[Double]]) {
    switch block.transforms[dimension] {
    case .lstm(let gates):
      let i = sums(gates.inputGate, seen).map(scalarSigmoid)
      let f = sums(gates.forgetGate, seen).map(scalarSigmoid)
      let g = sums(gates.candidate, seen).map(scalarTanh)
      let o = sums(gates.outputGate, seen).map(scalarSigmoid)
      for unit in units {
        let memory = f[unit] * m[dimension][unit] + i[unit] * g[unit]
        newM[dimension][unit] = memory
        newH[dimension][unit] =
          block.output == .gatedTanh ? o[unit] * scalarTanh(memory) : scalarTanh(o[unit] * memory)
      }
    case .plain(let layer, let activation):
      newH[dimension] = sums(layer, seen).map {
        activation == .tanh ? scalarTanh($0) : max(0, $0)
      }
    case .identity: break
    }
  }
  for dimension in h.indices where dimension != block.priority { compute(dimension, h) }
  if let priority = block.priority {
    var seen = newH
    seen[priority] = h[priority]
    compute(priority, seen)
  }
  for dimension in h.indices {
    if case .identity(let source) = block.transforms[dimension] {
      newH[dimension] = newH[source]
    }
  }
  return (newH, newM)
}
