/// How a fused pass lays out the layers of a cell: panels of a vector of units and all their gates.
///
/// A panel has `slots` vectors side by side, so that one tile computes every gate of its units and the
/// gates never leave the cache before they are used. A cell with one layer fills the slots with more
/// units instead. Units beyond H in the last panel have zero weights.
///
/// Axes: B batch, T time, D inputs, H hidden, L lanes of a vector, R = T · B rows.
struct GatePanels<Scalar: TensorScalar> {
  let time: Int
  let batch: Int
  let inputs: Int
  let hidden: Int
  /// Vectors in a panel.
  let slots: Int
  /// Whether the slots are gates of the same units, or one layer's next units.
  let slotsAreGates: Bool
  /// The slots that x has weights for.
  let inputSlots: Range<Int>
  /// The slots that h has weights for.
  let recurrentSlots: Range<Int>

  @inline(always) var lanes: Int { Scalar.Register.width }
  var rows: Int { time * batch }
  /// Vectors that hold H numbers.
  var blocks: Int { (hidden + lanes - 1) / lanes }
  var panels: Int { slotsAreGates ? blocks : (blocks + slots - 1) / slots }
  /// Numbers in one row of a panel.
  @inline(always) var record: Int { slots &* lanes }
  /// Numbers in a row of H padded to whole vectors.
  var paddedHidden: Int { blocks * lanes }

  /// Whether x fills less than a quarter of a vector.
  var hasNarrowInputs: Bool { inputs <= lanes / 4 }

  /// The first unit of a slot.
  @inline(always)
  func firstUnit(_ panel: Int, _ slot: Int) -> Int {
    (slotsAreGates ? panel : panel &* slots &+ slot) &* lanes
  }

  /// How many of a slot's lanes are units.
  @inline(always)
  func units(_ panel: Int, _ slot: Int) -> Int {
    max(0, min(lanes, hidden &- firstUnit(panel, slot)))
  }

  /// How many of a block's lanes are units.
  @inline(always)
  func unitsInBlock(_ block: Int) -> Int { min(lanes, hidden &- block &* lanes) }

  /// The layer that a slot belongs to, among `layers`, of which the first is that of `slots.lowerBound`.
  @inline(always)
  func layer<Layer>(_ layers: [Layer], _ slot: Int) -> Layer { layers[slotsAreGates ? slot : 0] }

  /// Weights for the forward product: [panel][column][slot][lane], from layers of [H, columns].
  @inline(always)
  func pack(
    _ layers: [Tensor<Scalar>], columns: Int, slots: Range<Int>, into out: Destination<Scalar>,
    panels: Range<Int>
  ) {
    let width = slots.count &* lanes
    for panel in panels {
      let start = out + panel &* columns &* width
      for slot in 0..<slots.count {
        let units = units(panel, slot &+ slots.lowerBound)
        let weight =
          layer(layers, slot).storage.pointer
          + (units > 0 ? firstUnit(panel, slot &+ slots.lowerBound) : 0)
          &* columns
        for column in stride(from: 0, to: columns, by: lanes) {
          transposeBlock(
            Source(weight + column), columns, rows: units, columns: min(lanes, columns &- column),
            into: start + (column &* width &+ slot &* lanes), width)
        }
      }
    }
  }

  /// Biases: [panel][slot][lane], from layers of [H].
  func packBias(_ layers: [Tensor<Scalar>], into out: Destination<Scalar>) {
    for panel in 0..<panels {
      for slot in 0..<slots {
        let units = units(panel, slot)
        let vector = out + (panel * slots + slot) * lanes
        let bias = layer(layers, slot).storage.pointer + (units > 0 ? firstUnit(panel, slot) : 0)
        for lane in 0..<lanes { vector[lane] = lane < units ? bias[lane] : 0 }
      }
    }
  }

  /// Weights for the backward product: for each group of columns
  /// [panel][slot][lane][vectors of columns], from layers of [H, columns].
  @inline(always)
  func packTransposed(
    _ layers: [Tensor<Scalar>], columns: Int, slots: Range<Int>, into out: Destination<Scalar>,
    groups: Range<Int>
  ) {
    for number in groups {
      let group = ColumnGroup<Scalar>(number, of: columns)
      var vector = out + group.firstColumn &* panels &* slots.count &* lanes
      for panel in 0..<panels {
        for slot in slots {
          let units = units(panel, slot)
          let weight = layer(layers, slot &- slots.lowerBound).storage.pointer + group.firstColumn
          let first = firstUnit(panel, slot)
          for lane in 0..<lanes {
            if lane < units {
              let row = weight + (first &+ lane) &* columns
              for n in 0..<group.vectors {
                let rest = columns &- group.firstColumn &- n &* lanes
                Scalar.Register.load(row + n &* lanes, first: rest).store(vector + n &* lanes)
              }
            } else {
              for n in 0..<group.vectors { Scalar.Register().store(vector + n &* lanes) }
            }
            vector += group.vectors &* lanes
          }
        }
      }
    }
  }
}

/// Up to four vectors of a matrix's columns; the groups of a matrix are as even as can be.
struct ColumnGroup<Scalar: TensorScalar> {
  let firstColumn: Int
  let vectors: Int
  /// How many lanes of the last vector are columns.
  let lastLanes: Int

  @inline(always)
  static func vectors(_ columns: Int) -> Int {
    (columns &+ Scalar.Register.width &- 1) / Scalar.Register.width
  }
  /// How many groups a matrix has.
  @inline(always)
  static func count(_ columns: Int) -> Int { (vectors(columns) &+ 3) / 4 }

  @inline(always)
  init(_ number: Int, of columns: Int) {
    let (total, groups) = (Self.vectors(columns), Self.count(columns))
    let (first, end) = (total &* number / groups, total &* (number &+ 1) / groups)
    firstColumn = first &* Scalar.Register.width
    vectors = end &- first
    lastLanes = min(
      Scalar.Register.width, columns &- (end &- 1) &* Scalar.Register.width)
  }
}

extension GatePanels {
  /// [B, H] as [block][B][lane], zeros beyond H.
  func packRows(_ rows: Tensor<Scalar>, into out: TensorStorage<Scalar>) {
    for block in 0..<blocks {
      let units = min(lanes, hidden - block * lanes)
      for row in 0..<batch {
        Scalar.Register.load(rows.storage.pointer + row * hidden + block * lanes, first: units)
          .store(out.pointer + (block * batch + row) * lanes)
      }
    }
  }

  /// [block][B][lane] back as [B, H].
  func unpackRows(_ packed: Source<Scalar>) -> Tensor<Scalar> {
    let result = Tensor<Scalar>(uninitialized: [batch, hidden])
    for block in 0..<blocks {
      let units = min(lanes, hidden - block * lanes)
      for row in 0..<batch {
        Scalar.Register.load(packed + (block * batch + row) * lanes)
          .store(result.storage.pointer + row * hidden + block * lanes, first: units)
      }
    }
    return result
  }
}
