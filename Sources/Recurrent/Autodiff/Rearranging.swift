// Operations that move numbers without changing them: joining, slicing, looking up, reshaping.

/// $[a, b]$: the two joined along the last axis, as in the essay's $[h_{t-1}, x_t]$.
///
/// - Parameters:
///   - a: [B, n].
///   - b: [B, m].
/// - Returns: [B, n + m].
@specialized(where Scalar == Float)
@specialized(where Scalar == Double)
public func joining<Scalar>(_ a: Variable<Scalar>, _ b: Variable<Scalar>) -> Variable<Scalar> {
  guard a.shape.count == 2, b.shape.count == 2, a.shape[0] == b.shape[0] else {
    fatalError("joining: needs two matrices with as many rows, not \(a.shape) and \(b.shape)")
  }
  let (n, m) = (a.shape[1], b.shape[1])
  let result = Tensor<Scalar>(uninitialized: [a.shape[0], n + m])
  result.setColumns(0..<n, from: a.value)
  result.setColumns(n..<(n + m), from: b.value)
  return Variable(
    result, "joining", [a, b],
    pullback: { upstream in
      a.accumulate(upstream.columns(0..<n))
      b.accumulate(upstream.columns(n..<(n + m)))
    })
}

/// The batches one below the other: T of [B, n] become [T·B, n], time by time.
///
/// A read-out that is the same at each step is then one product instead of T.
@specialized(where Scalar == Float)
@specialized(where Scalar == Double)
public func stacking<Scalar>(_ parts: [Variable<Scalar>]) -> Variable<Scalar> {
  guard let first = parts.first, first.shape.count == 2,
    parts.allSatisfy({ $0.shape.count == 2 && $0.shape[1] == first.shape[1] })
  else {
    fatalError("stacking: needs matrices with as many columns, not \(parts.map(\.shape))")
  }
  let rows = parts.reduce(0) { $0 + $1.shape[0] }
  let result = Tensor<Scalar>(uninitialized: [rows, first.shape[1]])
  var start = 0
  for part in parts {
    (result.storage.pointer + start).update(
      from: part.value.storage.pointer, count: part.value.count)
    start += part.value.count
  }
  return Variable(
    result, "stacking", parts,
    pullback: { upstream in
      var start = 0
      for part in parts {
        let share = Tensor<Scalar>(uninitialized: part.shape)
        share.storage.pointer.update(from: upstream.storage.pointer + start, count: share.count)
        part.accumulate(share)
        start += share.count
      }
    })
}

/// Each row from one or the other of two matrices.
///
/// - Parameters:
///   - fromFirst: B choices.
///   - a: [B, n].
///   - b: [B, n].
/// - Returns: [B, n].
@specialized(where Scalar == Float)
@specialized(where Scalar == Double)
public func choosingRows<Scalar>(
  _ fromFirst: [Bool], _ a: Variable<Scalar>, else b: Variable<Scalar>
) -> Variable<Scalar> {
  guard a.shape == b.shape, a.shape.count == 2, a.shape[0] == fromFirst.count else {
    fatalError(
      "choosingRows: needs matrices of \(fromFirst.count) rows, not \(a.shape) and \(b.shape)")
  }
  let width = a.shape[1]
  let result = Tensor<Scalar>(uninitialized: a.shape)
  for (row, isFirst) in fromFirst.enumerated() {
    (result.storage.pointer + row * width).update(
      from: (isFirst ? a : b).value.storage.pointer + row * width, count: width)
  }
  return Variable(
    result, "choosingRows", [a, b],
    pullback: { upstream in
      for (row, isFirst) in fromFirst.enumerated() {
        (isFirst ? a : b)
          .accumulate(upstream.storage.pointer + row * width, count: width, at: row * width)
      }
    })
}

extension Variable {
  /// Some columns of a matrix. [B, n] becomes [B, range.count].
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public func columns(_ range: Range<Int>) -> Variable {
    guard shape.count == 2, range.lowerBound >= 0, range.upperBound <= shape[1] else {
      fatalError("columns: \(range) is outside the shape \(shape)")
    }
    return Variable(
      value.columns(range), "columns", [self],
      pullback: { upstream in
        self.accumulate(upstream, columns: range)
      })
  }

  /// One slice along the first axis: step t of a sequence. [T, B, n] becomes [B, n].
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public func slice(_ index: Int) -> Variable {
    guard shape.count > 1, (0..<shape[0]).contains(index) else {
      fatalError("slice: \(index) is outside the first axis of the shape \(shape)")
    }
    let result = Tensor<Scalar>(uninitialized: Array(shape.dropFirst()))
    let start = index * result.count
    result.storage.pointer.update(from: value.storage.pointer + start, count: result.count)
    return Variable(
      result, "slice", [self],
      pullback: { self.accumulate($0.storage.pointer, count: $0.count, at: start) })
  }

  /// The rows with the given indices: a look-up in a table. [V, n] becomes [indices.count, n].
  ///
  /// Backward: each row of the table collects the gradients of its look-ups.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public func rows(_ indices: [Int]) -> Variable {
    guard shape.count == 2 else { fatalError("rows: needs a matrix, not the shape \(shape)") }
    let width = shape[1]
    if let index = indices.first(where: { $0 < 0 || $0 >= shape[0] }) {
      fatalError("rows: index \(index) is outside the table's \(shape[0]) rows")
    }
    let result = Tensor<Scalar>(uninitialized: [indices.count, width])
    for (row, index) in indices.enumerated() {
      (result.storage.pointer + row * width)
        .update(from: value.storage.pointer + index * width, count: width)
    }
    return Variable(
      result, "rows", [self],
      pullback: { upstream in
        guard self.requiresGradient else { return }
        if self.gradient == nil { self.gradient = Tensor(zeros: self.shape) }
        self.gradient?.makeUnique()
        guard let table = self.gradient?.storage.pointer else { return }
        for (row, index) in indices.enumerated() {
          Scalar.accumulate(
            upstream.storage.pointer + row * width, times: 1, into: table + index * width, width)
        }
      })
  }

  /// The same elements under another shape with as many elements.
  public func reshaped(_ newShape: [Int]) -> Variable {
    Variable(
      value.reshaped(newShape), "reshaped", [self],
      pullback: { self.accumulate($0.reshaped(self.shape)) })
  }
}

extension Tensor {
  /// Some columns of a matrix.
  func columns(_ range: Range<Int>) -> Tensor {
    let result = Tensor(uninitialized: [shape[0], range.count])
    for row in 0..<shape[0] {
      (result.storage.pointer + row * range.count)
        .update(from: storage.pointer + row * shape[1] + range.lowerBound, count: range.count)
    }
    return result
  }

  /// Writes into memory that no other tensor shares yet.
  func setColumns(_ range: Range<Int>, from source: Tensor) {
    for row in 0..<shape[0] {
      (storage.pointer + row * shape[1] + range.lowerBound)
        .update(from: source.storage.pointer + row * range.count, count: range.count)
    }
  }
}
