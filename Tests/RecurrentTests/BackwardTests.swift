import Testing

@testable import Recurrent

@Suite("Backward")
struct BackwardTests {
  @Test("adds up the gradients of a variable that is used several times")
  func addsUp() {
    let x = Variable(Tensor<Double>([3]), trainable: true)
    sum(x * x + x).backward()
    #expect(x.gradient == Tensor([7]))
  }

  @Test("adds to a gradient until it is cleared")
  func accumulates() {
    let x = Variable(Tensor<Double>([3]), trainable: true)
    sum(2 * x).backward()
    sum(2 * x).backward()
    #expect(x.gradient == Tensor([4]))
    x.clearGradient()
    #expect(x.gradient == nil)
  }

  @Test("keeps an intermediate gradient where it is asked to, and no other")
  func keepsIntermediate() {
    let x = Variable(Tensor<Double>([3]), trainable: true)
    let y = (x * x).keepingGradient()
    let z = 5 * y
    sum(z).backward()
    #expect(y.gradient == Tensor([5]))
    #expect(z.gradient == nil)
    #expect(x.gradient == Tensor([30]))
  }

  @Test("reaches a constant that is asked for its gradient")
  func constantKept() {
    let x = Variable(Tensor<Double>([3])).keepingGradient()
    sum(x * x).backward()
    #expect(x.gradient == Tensor([6]))
  }

  @Test("stops at a detached value")
  func detached() {
    let x = Variable(Tensor<Double>([3]), trainable: true)
    sum(x * (x * x).detached()).backward()
    #expect(x.gradient == Tensor([9]))
  }

  @Test("releases the record, or keeps it for a second pass")
  func releases() {
    let x = Variable(Tensor<Double>([3]), trainable: true)
    let y = x * x
    let loss = sum(y)
    loss.backward(keepingGraph: true)
    #expect(y.origin != nil)
    loss.clearGradient()
    loss.backward()
    #expect(x.gradient == Tensor([12]))
    #expect(y.origin == nil)
  }

  @Test("records nothing where no gradient can arrive")
  func recordsNothing() {
    let x = Variable(Tensor<Double>([3]))
    #expect(tanh(x * x).origin == nil)
  }

  @Test("starts from a seed of the value's shape")
  func seeded() {
    let x = Variable(Tensor<Double>([1, 2]), trainable: true)
    (x * x).backward(seed: Tensor([10, 100]))
    #expect(x.gradient == Tensor([20, 400]))
  }

  @Test("of a hundred thousand steps needs no deep stack, with and without a backward pass")
  func longChain() {
    let x = Variable(Tensor<Double>([1]), trainable: true)
    func chain() -> Variable<Double> {
      var y = x
      for _ in 0..<100_000 { y = 1 - y }
      return y
    }
    sum(chain()).backward()
    #expect(x.gradient == Tensor([1]))
    #expect(chain().value == Tensor([1]))
  }
}
