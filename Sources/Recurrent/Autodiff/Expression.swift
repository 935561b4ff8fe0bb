/// A value that is computed when somebody needs it: sums of products, all into one buffer.
///
/// $W x + U h + b$ is one matrix product onto another onto the bias, and $f \odot c + i \odot \tilde c$
/// one pass over four arrays, though each operation is written, and differentiated, by itself. An
/// expression holds the numbers as they were when it was written down.
indirect enum Expression<Scalar: TensorScalar> {
  /// Numbers that are there already. They alone may have fewer axes than the sum, and are then added to
  /// each row.
  case tensor(Tensor<Scalar>)
  /// $x W^\top$: x is [B, inputs], the weight [outputs, inputs].
  case applied(weight: Tensor<Scalar>, Tensor<Scalar>)
  /// a ⊙ b, of the same shape.
  case product(Tensor<Scalar>, Tensor<Scalar>)
  case sum(Expression, Expression, depth: Int)

  /// Sums nest to the left. One with more terms than this is computed before it becomes a term itself,
  /// so that a long chain doesn't exhaust the stack.
  static var deepest: Int { 16 }

  var depth: Int {
    if case .sum(_, _, let depth) = self { depth } else { 0 }
  }

  /// The numbers, of the given shape.
  @inline(always)
  func evaluated(_ shape: [Int]) -> Tensor<Scalar> {
    switch self {
    case .tensor(let tensor): return tensor
    case .product(let a, let b): return a * b
    case .applied(let weight, let x): return matrixProduct(x, weight, transposing: .second)
    case .sum:
      let result = Tensor<Scalar>(uninitialized: shape)
      var terms: [Expression] = []
      collect(into: &terms)
      var rest = terms[...]
      if case .tensor(let a) = terms[0], terms.count > 1, case .tensor(let b) = terms[1] {
        Scalar.add(a, b, into: result)
        rest = rest.dropFirst(2)
      } else {
        terms[0].add(to: result, isFirst: true)
        rest = rest.dropFirst()
      }
      for term in rest { term.add(to: result, isFirst: false) }
      return result
    }
  }

  private func collect(into terms: inout [Expression]) {
    if case .sum(let a, let b, _) = self {
      a.collect(into: &terms)
      b.collect(into: &terms)
    } else {
      terms.append(self)
    }
  }

  /// result (+)= this term.
  @inline(always)
  private func add(to result: Tensor<Scalar>, isFirst: Bool) {
    let out = result.storage.pointer
    switch self {
    case .tensor(let tensor):
      let source = tensor.storage.pointer
      for start in stride(from: 0, to: result.count, by: max(1, tensor.count)) {
        if isFirst {
          (out + start).update(from: source, count: tensor.count)
        } else {
          Scalar.accumulate(source, times: 1, into: out + start, tensor.count)
        }
      }
    case .product(let a, let b):
      if isFirst {
        Scalar.multiply(a.storage.pointer, b.storage.pointer, into: out, result.count)
      } else {
        Scalar.accumulate(
          productOf: a.storage.pointer, b.storage.pointer, into: out, result.count)
      }
    case .applied(let weight, let x):
      Scalar.matrixProduct(
        MatrixProduct(
          a: x.storage.pointer, b: weight.storage.pointer, out: out, rows: x.shape[0],
          columns: weight.shape[0], inner: x.shape[1], transposing: .second,
          accumulating: !isFirst))
    case .sum: fatalError("Expression: a sum's terms are no sums")
    }
  }
}

extension TensorScalar {
  /// result = a + b, where b may have fewer axes and is added to each row.
  @inline(always)
  fileprivate static func add(_ a: Tensor<Self>, _ b: Tensor<Self>, into result: Tensor<Self>) {
    for start in stride(from: 0, to: result.count, by: max(1, b.count)) {
      add(
        a.storage.pointer + start, b.storage.pointer, into: result.storage.pointer + start, b.count)
    }
  }
}
