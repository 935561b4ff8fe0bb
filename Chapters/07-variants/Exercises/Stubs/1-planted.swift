//: # A planted bug
//: This step of one unit with peepholes runs, trains and passes every test of shapes. One of its lines is not the
//: paper's. Find it by experiments, then mend it.
import Foundation

/// The weights of one unit; each layer's for x, for h_{t−1}, and its bias.
public struct PeepholeUnit {
  public var input, forget, candidate, output: [Double]
  /// For the input, the forget and the output gate.
  public var peepholes: [Double]

  public init(
    input: [Double], forget: [Double], candidate: [Double], output: [Double], peepholes: [Double]
  ) {
    (self.input, self.forget, self.candidate) = (input, forget, candidate)
    (self.output, self.peepholes) = (output, peepholes)
  }
}

/// - Returns: h_t and C_t.
public func peepholeStep(
  _ unit: PeepholeUnit, x: Double, hidden: Double, cell: Double
) -> (hidden: Double, cell: Double) {
  func sum(_ weights: [Double]) -> Double {
    weights[0] * x + weights[1] * hidden + weights[2]
  }
  func logistic(_ a: Double) -> Double { 1 / (1 + exp(-a)) }
  let input = logistic(sum(unit.input) + unit.peepholes[0] * cell)
  let forget = logistic(sum(unit.forget) + unit.peepholes[1] * cell)
  let next = forget * cell + input * tanh(sum(unit.candidate))
  let output = logistic(sum(unit.output) + unit.peepholes[2] * cell)
  return (output * tanh(next), next)
}
