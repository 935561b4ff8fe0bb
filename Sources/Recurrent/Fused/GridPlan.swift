/// Where a fused pass over a grid keeps its blocks, and in which order they are computed.
///
/// The blocks of layer l and step t with the same l + t are a diagonal: none needs another. A block has
/// B rows. With tied layers the rows of a diagonal lie one below the other and are one product; else the
/// rows of a layer do, and a diagonal is one product a layer. Behind all blocks stand the faces: places
/// for what leaves the grid, on top at step t and behind the last step in layer l.
///
/// Axes: B batch, T time, L layers, H hidden, N dimensions (depth and time, or depth alone).
struct GridPlan<Scalar: TensorScalar> {
  /// Blocks with the same weights whose rows lie one below the other.
  struct Run {
    /// Which weights.
    let weights: Int
    let rows: Range<Int>
  }

  let dimensions: Int
  let layers: Int
  let time: Int
  let batch: Int
  let hidden: Int
  /// The weights of a dimension: four gates that see N · H numbers.
  let panels: GatePanels<Scalar>
  /// The runs of each diagonal.
  let diagonals: [[Run]]
  /// The rows that each set of weights meets.
  let rowsOfWeights: [Range<Int>]
  /// Of each place: the step.
  let steps: [Int]
  /// Of each dimension and place: the place where its side goes.
  let targets: [[Int]]
  /// Of each layer and step: the place.
  let places: [[Int]]

  init(dimensions: Int, layers: Int, time: Int, batch: Int, hidden: Int, isTied: Bool) {
    self.dimensions = dimensions
    self.layers = layers
    self.time = time
    self.batch = batch
    self.hidden = hidden
    let blocks = layers * time
    panels = GatePanels(
      time: blocks, batch: batch, inputs: dimensions * hidden, hidden: hidden, slots: 4,
      slotsAreGates: true, inputSlots: 0..<4, recurrentSlots: 0..<4)
    var places = Array(repeating: Array(repeating: 0, count: time), count: layers)
    var steps = Array(repeating: 0, count: blocks)
    var diagonals: [[Run]] = []
    var place = 0
    for diagonal in 0..<max(0, layers + time - 1) {
      let onDiagonal = max(0, diagonal - time + 1)...min(layers - 1, diagonal)
      let first = place
      for layer in onDiagonal {
        places[layer][diagonal - layer] = isTied ? place : layer * time + diagonal - layer
        steps[places[layer][diagonal - layer]] = diagonal - layer
        place += 1
      }
      if isTied {
        diagonals.append([Run(weights: 0, rows: first * batch..<place * batch)])
      } else {
        diagonals.append(
          onDiagonal.map { layer in
            let start = places[layer][diagonal - layer] * batch
            return Run(weights: layer, rows: start..<start + batch)
          })
      }
    }
    var targets = Array(repeating: Array(repeating: 0, count: blocks), count: dimensions)
    for layer in 0..<layers {
      for step in 0..<time {
        let own = places[layer][step]
        targets[0][own] = layer + 1 < layers ? places[layer + 1][step] : blocks + step
        if dimensions > 1 {
          targets[1][own] = step + 1 < time ? places[layer][step + 1] : blocks + layer
        }
      }
    }
    self.diagonals = diagonals
    self.places = places
    self.steps = steps
    self.targets = targets
    rowsOfWeights =
      isTied
      ? [0..<blocks * batch]
      : (0..<layers).map { $0 * time * batch..<($0 + 1) * time * batch }
  }

  @inline(always) var lanes: Int { Scalar.Register.width }
  /// Rows of all blocks.
  var rows: Int { layers * time * batch }
  /// Rows of all places.
  var rowsWithFaces: Int { (layers * time + max(time, layers)) * batch }
  /// Vectors that hold the units of a dimension.
  @inline(always) var blocks: Int { panels.blocks }
  /// Numbers in a side's row, padded to whole vectors.
  @inline(always) var width: Int { blocks &* lanes }
  /// Numbers in a row of all sides.
  @inline(always) var sides: Int { dimensions &* width }
  /// Numbers that a row and panel keep: four gates and what the last tanh gave.
  @inline(always) var record: Int { 5 &* lanes }
  /// Numbers in a row of ∂L/∂H, padded to whole vectors.
  @inline(always)
  var gradientWidth: Int { ColumnGroup<Scalar>.vectors(dimensions &* hidden) &* lanes }

  /// How many tiles of at most six rows a run has.
  @inline(always)
  func tiles(_ run: Run) -> Int { (run.rows.count &+ 5) / 6 }

  /// The rows of a tile: as even as can be.
  @inline(always)
  func rows(of run: Run, tile: Int) -> Range<Int> {
    let (count, tiles) = (run.rows.count, tiles(run))
    return run.rows.lowerBound &+ count &* tile / tiles..<run.rows.lowerBound &+ count
      &* (tile &+ 1) / tiles
  }

  /// One thread's share of a diagonal: for each run, of `parts` things a tile.
  @inline(always)
  func forEachItem(
    of diagonal: Int, parts: Int, _ member: Threads.Member,
    _ body: (_ weights: Int, _ rows: Range<Int>, _ part: Int) -> Void
  ) {
    var total = 0
    for run in diagonals[diagonal] { total += tiles(run) &* parts }
    let share = member.share(of: total)
    var start = 0
    for run in diagonals[diagonal] {
      let tiles = tiles(run)
      let own = share.clamped(to: start..<start &+ tiles &* parts)
      for item in own {
        let (part, tile) = ((item &- start) / tiles, (item &- start) % tiles)
        body(run.weights, rows(of: run, tile: tile), part)
      }
      start += tiles &* parts
    }
  }
}
