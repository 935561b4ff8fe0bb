/// The mean cross-entropy of a softmax over classes, in nats.
///
/// $L = -\frac{1}{N}\sum_n \log \mathrm{softmax}(a_n)_{y_n}$; backward:
/// $\bar a_n = \frac{1}{N}(\mathrm{softmax}(a_n) - e_{y_n})$.
///
/// - Parameters:
///   - logits: [N, V], any real numbers.
///   - targets: N class indices in 0..<V. A negative one is left out of the mean.
/// - Returns: [], in nats; 0 where every target is left out.
@specialized(where Scalar == Float)
@specialized(where Scalar == Double)
public func softmaxCrossEntropy<Scalar>(
  _ logits: Variable<Scalar>, targets: [Int]
) -> Variable<Scalar> {
  guard logits.shape.count == 2, logits.shape[0] == targets.count else {
    fatalError(
      "softmaxCrossEntropy: logits of shape \(logits.shape) need \(logits.shape.first ?? 0) "
        + "targets, not \(targets.count)")
  }
  let classes = logits.shape[1]
  if let target = targets.first(where: { $0 >= classes }) {
    fatalError("softmaxCrossEntropy: target \(target) is outside the \(classes) classes")
  }
  let probabilities = softmax(logits.value)
  let counted = max(1, targets.count { $0 >= 0 })
  var total: Double = 0
  for (row, target) in targets.enumerated() where target >= 0 {
    total -= logOfProbability(logits.value, row: row, target: target, probabilities)
  }
  return Variable(
    Tensor(Scalar(total / Double(counted))), "softmaxCrossEntropy", [logits],
    pullback: { upstream in
      var share = (upstream.scalar / Scalar(counted)) * probabilities
      let weight = upstream.scalar / Scalar(counted)
      share.makeUnique()
      for (row, target) in targets.enumerated() {
        let start = share.storage.pointer + row * classes
        if target >= 0 {
          start[target] -= weight
        } else {
          start.update(repeating: 0, count: classes)
        }
      }
      logits.accumulate(share)
    })
}

/// log softmax(row)[target], from the logits where the probability has underflowed.
private func logOfProbability<Scalar: TensorScalar>(
  _ logits: Tensor<Scalar>, row: Int, target: Int, _ probabilities: Tensor<Scalar>
) -> Double {
  let classes = logits.shape[1]
  let probability = Double(probabilities.storage.pointer[row * classes + target])
  if probability > 1e-30 { return naturalLogarithm(probability) }
  let start = logits.storage.pointer + row * classes
  let largest = (0..<classes).map { start[$0] }.max() ?? 0
  var normaliser: Double = 0
  for index in 0..<classes { normaliser += exponential(Double(start[index] - largest)) }
  return Double(start[target] - largest) - naturalLogarithm(normaliser)
}

/// $\mathrm{softmax}(a)_v = e^{a_v} / \sum_u e^{a_u}$ for each row, without gradients.
///
/// - Parameter logits: [N, V].
/// - Returns: [N, V]; each row sums to 1.
@specialized(where Scalar == Float)
@specialized(where Scalar == Double)
public func softmax<Scalar>(_ logits: Tensor<Scalar>) -> Tensor<Scalar> {
  let width = logits.rowLength
  let shifted = Tensor<Scalar>(uninitialized: logits.shape)
  for row in 0..<logits.rowCount {
    let start = logits.storage.pointer + row * width
    var largest = start[0]
    for index in 1..<max(1, width) { largest = max(largest, start[index]) }
    Scalar.scale(
      start, by: 1, plus: -largest, into: shifted.storage.pointer + row * width, width)
  }
  let result = shifted.mapped(Scalar.exponential)
  for row in 0..<logits.rowCount {
    let start = result.storage.pointer + row * width
    Scalar.scale(start, by: 1 / Scalar.sum(start, width), plus: 0, into: start, width)
  }
  return result
}

/// The mean squared error $L = \frac{1}{n}\sum (y - \hat y)^2$ over all n elements.
///
/// - Parameters:
///   - prediction: Any shape.
///   - target: The same shape.
/// - Returns: [], in squared units of the target.
public func meanSquaredError<Scalar>(
  _ prediction: Variable<Scalar>, _ target: Tensor<Scalar>
) -> Variable<Scalar> {
  guard prediction.shape == target.shape else {
    fatalError(
      "meanSquaredError: the prediction's shape \(prediction.shape) and the target's "
        + "\(target.shape) must be equal")
  }
  let difference = prediction - Variable(target)
  return mean(difference * difference)
}

/// The mean cross-entropy of independent logistic outputs, in nats: for sets, of which any number of
/// members may be wanted at once.
///
/// $L = \frac{1}{n}\sum \log(1 + e^{a}) - t\,a$ over all n elements; backward:
/// $\bar a = \frac{1}{n}(\sigma(a) - t)$.
///
/// - Parameters:
///   - logits: Any shape, any real numbers.
///   - targets: The same shape, each from 0 to 1.
/// - Returns: [], in nats.
@specialized(where Scalar == Float)
@specialized(where Scalar == Double)
public func sigmoidCrossEntropy<Scalar>(
  _ logits: Variable<Scalar>, targets: Tensor<Scalar>
) -> Variable<Scalar> {
  guard logits.shape == targets.shape else {
    fatalError(
      "sigmoidCrossEntropy: the logits' shape \(logits.shape) and the targets' \(targets.shape) "
        + "must be equal")
  }
  if let target = targets.scalars.first(where: { !(0...1).contains($0) }) {
    fatalError("sigmoidCrossEntropy: the target \(target) is outside 0...1")
  }
  let count = Double(max(1, targets.count))
  var total: Double = 0
  for (logit, target) in zip(logits.value.scalars, targets.scalars) {
    // log(1 + e^a) without overflow: max(a, 0) + log(1 + e^−|a|).
    let a = Double(logit)
    total += max(a, 0) + naturalLogarithm(1 + exponential(-abs(a))) - Double(target) * a
  }
  return Variable(
    Tensor(Scalar(total / count)), "sigmoidCrossEntropy", [logits],
    pullback: { upstream in
      let error = sigmoid(logits.value) - targets
      logits.accumulate((upstream.scalar / Scalar(count)) * error)
    })
}
