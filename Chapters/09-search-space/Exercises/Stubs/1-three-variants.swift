//: # Three variants in three lines
//: The step of one unit below is the vanilla LSTM's, with peepholes. Make it take the form that it is asked for: with
//: coupled gates $i_t = 1 - f_t$; without a forget gate $f_t = 1$; without the tanh on the output, $h_t = o_t C_t$.
import Foundation

/// The weights of one unit; each layer's for x, for h_{t−1}, and its bias.
public struct VanillaUnit {
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

/// Which cell.
public enum Form: String, CaseIterable {
  case vanilla, coupledGates, noForgetGate, noOutputActivation
}

/// - Returns: h_t and C_t.
public func variantStep(
  _ unit: VanillaUnit, _ form: Form, x: Double, hidden: Double, cell: Double
) -> (hidden: Double, cell: Double) {
  func sum(_ weights: [Double]) -> Double {
    weights[0] * x + weights[1] * hidden + weights[2]
  }
  func logistic(_ a: Double) -> Double { 1 / (1 + exp(-a)) }
  let input = logistic(sum(unit.input) + unit.peepholes[0] * cell)
  let forget = logistic(sum(unit.forget) + unit.peepholes[1] * cell)
  let next = forget * cell + input * tanh(sum(unit.candidate))
  let output = logistic(sum(unit.output) + unit.peepholes[2] * next)
  return (output * tanh(next), next)
}
