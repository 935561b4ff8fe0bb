extension Variable {
  /// Differentiates this variable by everything that it was computed from.
  ///
  /// $\bar p \mathrel{+}= \bar y\,\frac{\partial y}{\partial p}$ for each operation $y(p, \dots)$,
  /// latest first, starting from $\partial L/\partial L = 1$. Gradients add up until they are cleared.
  /// The record of the computation is released on the way. A value that nothing trainable went into
  /// can't be differentiated, and says so.
  ///
  /// - Parameters:
  ///   - seed: ∂L/∂value to start from, of the value's shape; 1 by default, for a single number.
  ///   - keepingGraph: Leaves the record in place, so that `backward` can be called again.
  /// - Source: Rumelhart, Hinton and Williams 1986; through time: Werbos 1990.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public func backward(seed: Tensor<Scalar>? = nil, keepingGraph: Bool = false) {
    guard !wasReleased else {
      fatalError(
        "backward: this graph was released by an earlier backward(); "
          + "call backward(keepingGraph: true) the first time")
    }
    if let seed, seed.shape != shape {
      fatalError("backward: the seed's shape \(seed.shape) must be the value's, \(shape)")
    }
    guard seed != nil || value.count == 1 else {
      fatalError("backward: the value has shape \(shape); give a seed of that shape")
    }
    guard requiresGradient else {
      fatalError("backward: nothing that this value was computed from is trainable")
    }
    let order = ancestorsLastFirst()
    // What earlier passes left in a computed value must not be handed on a second time.
    let earlier = order.map { node -> Tensor<Scalar>? in
      guard node.origin != nil else { return nil }
      defer { node.gradient = nil }
      return node.gradient
    }
    accumulate(seed ?? Tensor(repeating: 1, shape))
    for (node, earlier) in zip(order, earlier) {
      node.isVisited = false
      guard let origin = node.origin else { continue }
      let upstream = node.gradient
      if !node.keepsGradient { node.gradient = nil }
      if let upstream { origin.pullback(upstream, keepingGraph: keepingGraph) }
      if let earlier, node.keepsGradient { node.accumulate(earlier) }
      if !keepingGraph {
        node.origin = nil
        node.wasReleased = true
      }
    }
  }

  /// Every ancestor that needs a gradient, this variable first, each before its own parents.
  private func ancestorsLastFirst() -> [Variable] {
    var finished: [Variable] = []
    var stack: [(node: Variable, nextParent: Int)] = []
    func visit(_ node: Variable) {
      guard node.requiresGradient, !node.isVisited else { return }
      guard !node.wasReleased else {
        fatalError(
          "backward: part of this graph was released by an earlier backward(); "
            + "call backward(keepingGraph: true) the first time, or detached() between the two")
      }
      node.isVisited = true
      stack.append((node, 0))
    }
    visit(self)
    while let (node, nextParent) = stack.last {
      if let parents = node.origin?.parents, nextParent < parents.count {
        stack[stack.count - 1].nextParent += 1
        visit(parents[nextParent])
      } else {
        finished.append(node)
        stack.removeLast()
      }
    }
    return finished.reversed()
  }
}
