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
    loss.backward()
    #expect(x.gradient == Tensor([12]))
    #expect(y.origin == nil)
  }

  @Test("hands a kept gradient on once, however often it is called")
  func keptAndRepeated() {
    let x = Variable(Tensor<Double>([3]), trainable: true)
    let y = (x * x).keepingGradient()
    let loss = sum(5 * y)
    loss.backward(keepingGraph: true)
    loss.backward(keepingGraph: true)
    #expect(x.gradient == Tensor([60]))
    #expect(y.gradient == Tensor([10]))
    sum(2 * y).backward()
    #expect(x.gradient == Tensor([72]))
    #expect(y.gradient == Tensor([12]))
  }

  @Test("of two losses that share a part adds their gradients")
  func twoLosses() {
    let x = Variable(Tensor<Double>([3]), trainable: true)
    let y = x * x
    sum(2 * y).backward(keepingGraph: true)
    sum(3 * y).backward()
    #expect(x.gradient == Tensor([30]))
  }

  @Test("through nothing trainable is refused, and a second time through a released graph as well")
  func refused() async {
    let constant = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      sum(Variable(Tensor<Double>([3]))).backward()
    }
    #expect(text(constant).contains("nothing that this value was computed from is trainable"))
    let released = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      let x = Variable(Tensor<Double>([3]), trainable: true)
      let y = x * x
      sum(y).backward()
      sum(2 * y).backward()
    }
    #expect(text(released).contains("keepingGraph: true"))
  }

  private func text(_ result: ExitTest.Result?) -> String {
    String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
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
