import Foundation
import Testing

@testable import Recurrent

/// A function of Floats, and what it should be.
struct Nonlinearity: CustomTestStringConvertible, Sendable {
  let name: String
  /// Over an array, as the tensor operation has it.
  let ofArray: @Sendable (Tensor<Float>) -> Tensor<Float>
  /// Of a vector register, as the fused passes have it; nil where they need none.
  let ofRegister: (@Sendable (Float.Register) -> Float.Register)?
  let exact: @Sendable (Double) -> Double
  /// At −∞ and at ∞.
  let limits: (Float, Float)
  var testDescription: String { name }

  static let all = [
    Nonlinearity(
      name: "tanh", ofArray: { tanh($0) }, ofRegister: { .hyperbolicTangent($0) },
      exact: { scalarTanh($0) }, limits: (-1, 1)),
    Nonlinearity(
      name: "sigmoid", ofArray: { sigmoid($0) }, ofRegister: { .logistic($0) },
      exact: { 1 / (1 + Foundation.exp(-$0)) }, limits: (0, 1)),
    Nonlinearity(
      name: "exp", ofArray: { exp(Variable($0)).value }, ofRegister: nil,
      exact: { Foundation.exp($0) }, limits: (0, .infinity)),
  ]
}

@Suite("Float's non-linearities")
struct NonlinearityTests {
  /// Every 1021st pattern of a Float's bits, and all around the places where the formula changes.
  private static let values: [Float] = {
    var values: [Float] = []
    for bits in stride(from: UInt32(0), through: 0xFFFF_FFFF - 1021, by: 1021) {
      // An exponent of all ones is infinity or NaN.
      if bits & 0x7F80_0000 != 0x7F80_0000 { values.append(Float(bitPattern: bits)) }
    }
    let edges: [Float] = [
      0.625, 88.7, 87.3, 103.9, 104, 9, 17, 1e-8, .leastNormalMagnitude, .leastNonzeroMagnitude,
      .greatestFiniteMagnitude,
    ]
    for edge in edges.flatMap({ [$0, -$0] }) {
      for near in -200...200 {
        let value = edge + Float(near) * edge.ulp
        if value.isFinite { values.append(value) }
      }
    }
    return values + [0, -0.0]
  }()

  /// A Float's place in their order: neighbours differ by one, through zero and subnormal numbers.
  private func place(_ value: Float) -> Int {
    let bits = Int(value.bitPattern & 0x7FFF_FFFF)
    return value.sign == .minus ? -bits : bits
  }

  @Test(
    "are within four units in the last place over the whole range", arguments: Nonlinearity.all)
  func error(function: Nonlinearity) {
    let values = Self.values
    #expect(values.count > 4_000_000)
    let results = function.ofArray(Tensor(values)).scalars
    var worst = (distance: -1, value: Float.nan)
    for index in values.indices {
      let result = results[index]
      let expected = Float(function.exact(Double(values[index])))
      let distance = result.isNaN ? .max : abs(place(result) - place(expected))
      if distance > worst.distance { worst = (distance, values[index]) }
    }
    #expect((0...4).contains(worst.distance), "at \(worst.value)")
  }

  @Test("are the same in a register as over an array, in every lane", arguments: Nonlinearity.all)
  func registers(function: Nonlinearity) {
    guard let ofRegister = function.ofRegister else { return }
    let values = stride(from: 0, to: Self.values.count - 16, by: 1009).flatMap {
      Self.values[$0..<($0 + 16)]
    }
    let results = function.ofArray(Tensor(values)).scalars
    var different = 0
    for start in stride(from: 0, to: values.count, by: 16) {
      let register = ofRegister(Float.Register(values[start..<(start + 16)]))
      for lane in 0..<16 where register[lane].bitPattern != results[start + lane].bitPattern {
        different += 1
      }
    }
    #expect(values.count > 50_000 && different == 0)
  }

  @Test("pass NaN on and reach their limits at infinity", arguments: Nonlinearity.all)
  func specialValues(function: Nonlinearity) {
    let values: [Float] = [.nan, -.nan, .signalingNaN, -.infinity, .infinity]
    let results = function.ofArray(Tensor(values)).scalars
    #expect(results.prefix(3).allSatisfy { $0.isNaN })
    #expect(results[3] == function.limits.0 && results[4] == function.limits.1)
    guard let ofRegister = function.ofRegister else { return }
    let register = ofRegister(Float.Register(values + Array(repeating: 0, count: 11)))
    #expect((0..<3).allSatisfy { register[$0].isNaN })
    #expect(register[3] == function.limits.0 && register[4] == function.limits.1)
  }

  @Test(
    "of Double are the C library's, and pass NaN on",
    arguments: [-1000, -30, -1, 0, 1e-300, 1, 30, 1000, .infinity])
  func double(value: Double) {
    let values = Tensor([value, -value, .nan])
    for (x, y) in zip(values.scalars, tanh(values).scalars) where !x.isNaN {
      #expect(y == scalarTanh(x))
    }
    for (x, y) in zip(values.scalars, sigmoid(values).scalars) where !x.isNaN {
      let expected = x < 0 ? Foundation.exp(x) / (1 + Foundation.exp(x)) : scalarSigmoid(x)
      #expect(y == expected)
    }
    #expect(tanh(values).scalars[2].isNaN && sigmoid(values).scalars[2].isNaN)
  }
}
