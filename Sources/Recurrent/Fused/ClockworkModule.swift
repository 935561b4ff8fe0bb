/// One module of a Clockwork RNN in a fused pass, with its weights as the products read them.
struct ClockworkModule<Scalar: TensorScalar> {
  /// Its first unit among all.
  let start: Int
  let units: Int
  let period: Int
  /// [units, D].
  let inputWeight: Tensor<Scalar>
  /// [units, H − start].
  let recurrentWeight: Tensor<Scalar>
  /// [units].
  let bias: Tensor<Scalar>

  /// As many units as fill whole vectors.
  var paddedUnits: Int {
    ColumnGroup<Scalar>.vectors(units) * Scalar.Register.width
  }

  /// Weights in groups of up to four vectors, row by row; the groups lie one behind the other.
  struct Panels {
    private let storage: [TensorStorage<Scalar>]

    init(_ storage: [TensorStorage<Scalar>]) { self.storage = storage }

    @inline(always) var input: Source<Scalar> { Source(storage[0].pointer) }
    @inline(always) var recurrent: Source<Scalar> { Source(storage[1].pointer) }
    /// In forward panels only.
    @inline(always) var bias: Source<Scalar> { Source(storage[2].pointer) }
  }

  /// For sums over x and h: a row of weights for each of their numbers, a lane for each unit.
  func forwardPanels(_ inputs: Int, _ hidden: Int) -> Panels {
    func transposed(_ weight: Tensor<Scalar>, _ rows: Int) -> TensorStorage<Scalar> {
      packed(rows: rows, columns: units) { row, unit in
        weight.storage.pointer[unit * rows + row]
      }
    }
    let biases = packed(rows: 1, columns: units) { _, unit in bias.storage.pointer[unit] }
    return Panels([
      transposed(inputWeight, inputs), transposed(recurrentWeight, hidden - start), biases,
    ])
  }

  /// For ∂L/∂x and ∂L/∂h: a row of weights for each unit, a lane for each number of theirs.
  func backwardPanels(_ inputs: Int, _ hidden: Int) -> Panels {
    func straight(_ weight: Tensor<Scalar>, _ columns: Int) -> TensorStorage<Scalar> {
      packed(rows: units, columns: columns) { unit, column in
        weight.storage.pointer[unit * columns + column]
      }
    }
    return Panels([straight(inputWeight, inputs), straight(recurrentWeight, hidden - start)])
  }

  private func packed(
    rows: Int, columns: Int, _ value: (_ row: Int, _ column: Int) -> Scalar
  ) -> TensorStorage<Scalar> {
    let lanes = Scalar.Register.width
    let result = TensorStorage<Scalar>(
      count: rows * ColumnGroup<Scalar>.vectors(columns) * lanes)
    for number in 0..<ColumnGroup<Scalar>.count(columns) {
      let group = ColumnGroup<Scalar>(number, of: columns)
      let out = result.pointer + rows * group.firstColumn
      let width = group.vectors * lanes
      for row in 0..<rows {
        for lane in 0..<width {
          let column = group.firstColumn + lane
          out[row * width + lane] = column < columns ? value(row, column) : 0
        }
      }
    }
    return result
  }
}
