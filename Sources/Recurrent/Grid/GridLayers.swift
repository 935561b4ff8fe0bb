/// The blocks of a grid along its depth: one for all layers, or one a layer.
public struct GridLayers<Scalar: TensorScalar>: Module {
  /// One where the layers are tied, else as many as there are layers.
  public let blocks: [GridBlock<Scalar>]
  /// How many.
  public let count: Int
  /// "block.…" where tied, else "layer0.…" and so on.
  public let parameters: [(name: String, variable: Variable<Scalar>)]

  /// Tied layers: the same block, with the same weights, at each.
  public init(_ block: GridBlock<Scalar>, layers: Int) {
    self.init([block], count: layers)
  }

  /// Untied layers, the lowest first.
  public init(_ blocks: [GridBlock<Scalar>]) { self.init(blocks, count: blocks.count) }

  private init(_ blocks: [GridBlock<Scalar>], count: Int) {
    guard count > 0, let first = blocks.first,
      blocks.allSatisfy({ $0.hidden == first.hidden && $0.dimensions == first.dimensions })
    else {
      fatalError(
        "GridLayers: needs at least one layer and blocks of one shape, not \(count) layers and "
          + "[N, H] = \(blocks.map { [$0.dimensions, $0.hidden] })")
    }
    self.blocks = blocks
    self.count = count
    isTied = blocks.count == 1
    parameters =
      blocks.count == 1 && count > 1
      ? named("block", first.parameters)
      : blocks.enumerated().flatMap { named("layer\($0)", $1.parameters) }
    guard Set(parameters.map { ObjectIdentifier($0.variable) }).count == parameters.count else {
      fatalError(
        "GridLayers: a block is in it twice, and every update would move it twice; tie the layers "
          + "or use copied()")
    }
  }

  /// Tied or untied layers of new blocks.
  ///
  /// - Parameters:
  ///   - layers: How many.
  ///   - isTied: Whether all are the same block.
  ///   - block: Makes a block.
  public init(layers: Int, isTied: Bool, block: () -> GridBlock<Scalar>) {
    self.init((0..<(isTied ? 1 : max(1, layers))).map { _ in block() }, count: layers)
  }

  /// Whether all layers share their weights.
  public let isTied: Bool
  /// H.
  public var hidden: Int { blocks[0].hidden }

  /// The block of a layer.
  public subscript(layer: Int) -> GridBlock<Scalar> { blocks[isTied ? 0 : layer] }

  /// The gates of each dimension of each block, where all are LSTMs of the same kind.
  var gates: [[GridGates<Scalar>]]? {
    var gates: [[GridGates<Scalar>]] = []
    for block in blocks {
      guard block.output == blocks[0].output, block.priority == blocks[0].priority else {
        return nil
      }
      let own = block.transforms.compactMap { transform in
        if case .lstm(let gates) = transform { gates } else { nil }
      }
      guard own.count == block.dimensions else { return nil }
      gates.append(own)
    }
    return gates
  }

  public func replacing(_ variables: [Variable<Scalar>]) -> GridLayers {
    let own = variables.parts(of: blocks.map(\.parameters.count))
    return GridLayers(zip(blocks, own).map { $0.replacing($1) }, count: count)
  }
}
