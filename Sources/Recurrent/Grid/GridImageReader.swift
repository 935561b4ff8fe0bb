/// A three-dimensional Grid LSTM that reads an image, patch by patch, from some of its corners.
///
/// From each corner a grid of its own walks over the patches: rows, columns and depth, with a memory along
/// each. All let the patches in through the same projection. What the highest layer's blocks say is
/// averaged over the places, and the corners' averages stand side by side before a read-out:
///
/// $$a = V\,[\bar h^{(1)}; \dots; \bar h^{(K)}] + d \qquad
/// \bar h^{(k)} = \frac{1}{RC} \sum_{r,c} h^{(k,L)}_{rc}$$
///
/// How the paper joins its four directions could not be read; this is a choice of this book.
///
/// Axes: B batch, D numbers of a patch, H hidden, K corners, L layers, R rows and C columns of patches,
/// V outputs.
///
/// - Source: Kalchbrenner, Danihelka and Graves 2015, section 5.2.
public struct GridImageReader<Scalar: TensorScalar>: Module {
  /// Where the walks begin.
  public let corners: [GridCorner]
  /// What lets a patch in.
  public let projection: GridProjection<Scalar>
  /// The blocks along depth, of each corner.
  public let grids: [GridLayers<Scalar>]
  /// From K·H numbers.
  public let readout: Linear<Scalar>

  public init(
    corners: [GridCorner], projection: GridProjection<Scalar>, grids: [GridLayers<Scalar>],
    readout: Linear<Scalar>
  ) {
    let hidden = projection.hidden.weight.shape[0]
    guard !corners.isEmpty, corners.count == grids.count,
      grids.allSatisfy({ $0.blocks[0].dimensions == 3 && $0.hidden == hidden }),
      readout.weight.shape[1] == corners.count * hidden
    else {
      fatalError(
        "GridImageReader: needs for each of \(corners.count) corners blocks of 3 dimensions and "
          + "\(hidden) units, and a read-out of them all, not [N, H] = "
          + "\(grids.map { [$0.blocks[0].dimensions, $0.hidden] }) and \(readout.weight.shape)")
    }
    self.corners = corners
    self.projection = projection
    self.grids = grids
    self.readout = readout
  }

  /// New weights, all drawn uniformly; forget gates begin at 1.
  ///
  /// - Parameters:
  ///   - corners: Where the walks begin.
  ///   - layers: L.
  ///   - inputs: D.
  ///   - hidden: H.
  ///   - outputs: V.
  ///   - isTied: Whether all layers of a corner are the same block.
  ///   - generator: Draws the weights.
  public init(
    corners: [GridCorner] = GridCorner.allCases, layers: Int, inputs: Int, hidden: Int,
    outputs: Int, isTied: Bool, using generator: inout SeededGenerator
  ) {
    self.init(
      corners: corners,
      projection: GridProjection(inputs: inputs, hidden: hidden, using: &generator),
      grids: corners.map { _ in
        GridLayers(layers: layers, isTied: isTied) {
          GridBlock(dimensions: [.lstm, .lstm, .lstm], hidden: hidden, using: &generator)
        }
      },
      readout: Linear(inputs: corners.count * hidden, outputs: outputs, using: &generator))
  }

  /// What leaves the highest layer at each place, from each corner.
  ///
  /// - Parameter patches: Row by row, each [B, D].
  /// - Returns: Of each corner row by row h and m, each [B, H].
  public func tops(_ patches: [[Variable<Scalar>]]) -> [[[GridSide<Scalar>]]] {
    let entering = patches.map { $0.map { projection($0) } }
    return zip(corners, grids).map { corner, layers in
      (0..<layers.count).reduce(entering) { layers[$1].sweep($0, from: corner) }
    }
  }

  /// What the image is.
  ///
  /// - Parameter patches: Row by row, each [B, D].
  /// - Returns: Logits, [B, V].
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public func callAsFunction(_ patches: [[Variable<Scalar>]]) -> Variable<Scalar> {
    let averages = tops(patches).map { places in
      let all = places.flatMap { $0.map(\.hidden) }
      return all.dropFirst().reduce(all[0], +) / Scalar(all.count)
    }
    return readout(averages.dropFirst().reduce(averages[0]) { joining($0, $1) })
  }

  public var parameters: [(name: String, variable: Variable<Scalar>)] {
    named("projection", projection.parameters)
      + zip(corners, grids).flatMap { named($0.rawValue, $1.parameters) }
      + named("readout", readout.parameters)
  }

  public func replacing(_ variables: [Variable<Scalar>]) -> GridImageReader {
    let parts = variables.parts(
      of: [projection.parameters.count] + grids.map(\.parameters.count) + [2])
    return GridImageReader(
      corners: corners, projection: projection.replacing(parts[0]),
      grids: zip(grids, parts.dropFirst()).map { $0.replacing($1) },
      readout: readout.replacing(parts[grids.count + 1]))
  }
}
