import Testing

@testable import Recurrent

@Suite("A sum of products")
struct ExpressionTests {
  private func draw(_ shape: [Int], _ seed: UInt64) -> Variable<Double> {
    var generator = SeededGenerator(seed: seed)
    return Variable(Tensor(normal: 1, shape, using: &generator), trainable: true)
  }

  @Test("takes products that are added to each row: value and gradient")
  func broadcastProducts() {
    let (x, gain, bias) = (draw([3, 4], 1), draw([4], 2), draw([4], 3))
    let (scalar, weight, sequence) = (draw([], 4), draw([4, 5], 5), draw([2, 3, 4], 6))
    let input = draw([3, 5], 7)
    let sums: [() -> Variable<Double>] = [
      { x + gain * bias }, { x + scalar * scalar }, { x + (bias + gain * bias) },
      { sequence + weight.applied(to: input) }, { weight.applied(to: input) + gain * bias },
    ]
    for makeSum in sums {
      let known = makeSum()
      let parameters = [x, gain, bias, scalar, weight, sequence, input]
      let checks = checkGradients(parameters.enumerated().map { ("\($0)", $1) }) {
        let y = makeSum()
        return sum(y * y)
      }
      #expect(worstRelativeError(checks.map { ($0.analytic, $0.numeric) }) < 1e-6)
      #expect(known.value.isFinite)
    }
    let expected = (0..<12).map { x.value.scalars[$0] + gain.value[$0 % 4] * bias.value[$0 % 4] }
    #expect((x + gain * bias).value.scalars == expected)
  }

  @Test("adds in the order written, whether or not somebody looked at a part")
  func order() {
    let (large, small) = (Variable(Tensor<Float>([1e8])), Variable(Tensor<Float>([1])))
    #expect((large + ((-1 * large) + small)).value.scalar == 0)
    #expect(((large + (-1 * large)) + small).value.scalar == 1)
    func terms(looking: Bool) -> Float {
      let part = small + -1 * large
      if looking { _ = part.value }
      return (large + part).value.scalar
    }
    #expect(terms(looking: true) == terms(looking: false))
  }

  @Test("of a value with itself, many times over, stays cheap and right")
  func doubling() {
    var y = Variable(Tensor<Double>([1]), trainable: true)
    let first = y
    for _ in 0..<50 { y = y + y }
    #expect(y.value.scalar == 0x1p50)
    y.backward()
    #expect(first.gradient?.scalar == 0x1p50)
  }

  @Test("holds the numbers of the moment when it was written down")
  func valueSemantics() {
    let weight = Variable(Tensor<Double>([[2]]), trainable: true)
    let x = Variable(Tensor<Double>([[3]]))
    let y = weight.applied(to: x) + x
    weight.value[0, 0] = 100
    #expect(y.value.scalar == 9)
  }
}
