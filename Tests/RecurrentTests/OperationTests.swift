import Testing

@testable import Recurrent

/// A differentiable operation on one or two inputs of given shapes.
struct OperationCase: CustomTestStringConvertible, Sendable {
  let name: String
  let shapes: [[Int]]
  let apply: @Sendable ([Variable<Double>]) -> Variable<Double>
  var testDescription: String { "\(name) \(shapes)" }
}

let operationCases: [OperationCase] =
  [
    [[3, 4], [3, 4]], [[3, 4], [4]], [[1, 1], [1]], [[17, 3], [3]],
  ].flatMap { shapes in
    [
      OperationCase(name: "+", shapes: shapes) { $0[0] + $0[1] },
      OperationCase(name: "-", shapes: shapes) { $0[0] - $0[1] },
      OperationCase(name: "*", shapes: shapes) { $0[0] * $0[1] },
    ]
  } + [
    OperationCase(name: "scale", shapes: [[3, 2]]) { 2.5 * $0[0] },
    OperationCase(name: "scale from the right", shapes: [[3, 2]]) { $0[0] * 2.5 },
    OperationCase(name: "divide", shapes: [[3, 2]]) { $0[0] / 4 },
    OperationCase(name: "negate", shapes: [[3, 2]]) { -$0[0] },
    OperationCase(name: "1 -", shapes: [[3, 2]]) { 1 - $0[0] },
    OperationCase(name: "sum", shapes: [[3, 2]]) { sum($0[0]) },
    OperationCase(name: "mean", shapes: [[5]]) { mean($0[0]) },
    OperationCase(name: "tanh", shapes: [[3, 17]]) { tanh($0[0]) },
    OperationCase(name: "sigmoid", shapes: [[3, 17]]) { sigmoid($0[0]) },
    OperationCase(name: "exp", shapes: [[3, 17]]) { exp($0[0]) },
    OperationCase(name: "applied", shapes: [[4, 3], [5, 3]]) { $0[0].applied(to: $0[1]) },
    OperationCase(name: "applied, one row", shapes: [[1, 3], [1, 3]]) { $0[0].applied(to: $0[1]) },
    OperationCase(name: "matrixProduct", shapes: [[4, 3], [3, 5]]) { matrixProduct($0[0], $0[1]) },
    OperationCase(name: "joining", shapes: [[3, 2], [3, 5]]) { joining($0[0], $0[1]) },
    OperationCase(name: "stacking", shapes: [[3, 2], [1, 2]]) { stacking([$0[0], $0[1], $0[0]]) },
    OperationCase(name: "columns", shapes: [[3, 7]]) { $0[0].columns(2..<5) },
    OperationCase(name: "rows", shapes: [[4, 3]]) { $0[0].rows([2, 0, 2, 3]) },
    OperationCase(name: "slice", shapes: [[3, 2, 4]]) { $0[0].slice(1) },
    OperationCase(name: "choosingRows", shapes: [[3, 2], [3, 2]]) {
      choosingRows([true, false, true], $0[0], else: $0[1])
    },
    OperationCase(name: "dropout", shapes: [[5, 7]]) {
      var generator = SeededGenerator(seed: 1)
      return dropout($0[0], rate: 0.4, using: &generator)
    },
    OperationCase(name: "last rows", shapes: [[4, 3, 2], [3, 2]]) {
      lastRows(of: $0[0], [2, 0, 4], orElse: $0[1])
    },
    OperationCase(name: "embedding of sequences", shapes: [[4, 3]]) {
      Embedding(table: $0[0])([[2, 0], [2, 3], [1, 2]])
    },
    OperationCase(name: "reshaped", shapes: [[4, 3]]) { $0[0].reshaped([2, 6]) },
    OperationCase(name: "sigmoidCrossEntropy", shapes: [[4, 3]]) {
      sigmoidCrossEntropy(
        $0[0], targets: Tensor([[0, 1, 1], [0.3, 0, 0], [1, 1, 1], [0, 0.5, 0]]))
    },
    OperationCase(name: "softmaxCrossEntropy", shapes: [[4, 3]]) {
      softmaxCrossEntropy($0[0], targets: [2, 0, -1, 1])
    },
    OperationCase(name: "meanSquaredError", shapes: [[4, 3]]) {
      meanSquaredError($0[0], Tensor(repeating: 0.3, [4, 3]))
    },
  ]

@Suite("Every operation")
struct OperationTests {
  @Test(
    "has the gradient that central differences measure", arguments: operationCases, [1, 2, 3])
  func gradient(_ operation: OperationCase, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let inputs = operation.shapes.map {
      Variable(Tensor<Double>(normal: 1, $0, using: &generator), trainable: true)
    }
    let weights = Tensor<Double>(normal: 1, operation.apply(inputs).shape, using: &generator)
    let named = inputs.enumerated().map { (name: "input \($0)", variable: $1) }
    let checks = checkGradients(named) {
      // Different weights for each element: a permuted gradient would show.
      sum(operation.apply(inputs) * Variable(weights))
    }
    for check in checks {
      #expect(check.relativeError < 1e-6, "\(check.name): \(check.analytic) \(check.numeric)")
      #expect(check.analytic.norm > 0, "\(check.name) has no gradient")
    }
  }

  @Test("gives in Float what it gives in Double", arguments: [1, 2, 3] as [UInt64])
  func floatAgreesWithDouble(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let x = Tensor<Double>(normal: 1, [7, 33], using: &generator)
    let w = Tensor<Double>(normal: 0.2, [5, 33], using: &generator)
    func run<Scalar: TensorScalar>(_ type: Scalar.Type) -> (Tensor<Double>, Tensor<Double>) {
      let weight = Variable(w.cast(to: type), trainable: true)
      let y = sigmoid(tanh(weight.applied(to: Variable(x.cast(to: type)))))
      sum(exp(y) * y).backward()
      let gradient = weight.gradient ?? Tensor(zeros: weight.shape)
      return (y.value.cast(to: Double.self), gradient.cast(to: Double.self))
    }
    let (exact, exactGradient) = run(Double.self)
    let (single, singleGradient) = run(Float.self)
    #expect((exact - single).largestMagnitude < 1e-6)
    #expect((exactGradient - singleGradient).norm < 1e-5 * exactGradient.norm)
  }
}

@Suite("The gradient check")
struct GradientCheckTests {
  @Test("finds a wrong backward pass")
  func findsAnError() {
    let x = Variable(Tensor<Double>([0.3, -0.7]), trainable: true)
    let checks = checkGradients([("x", x)]) {
      // The forward pass of x² with the backward pass of x.
      sum(Variable(x.value * x.value, "wrong", [x], pullback: { x.accumulate($0) }))
    }
    #expect(checks[0].relativeError > 0.1)
  }

  @Test("leaves the parameters as they were")
  func restores() {
    let x = Variable(Tensor<Double>([0.3, -0.7]), trainable: true)
    _ = checkGradients([("x", x)]) { sum(x * x) }
    #expect(x.value == Tensor([0.3, -0.7]))
  }
}
