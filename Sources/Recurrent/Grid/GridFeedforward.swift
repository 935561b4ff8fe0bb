/// A one-dimensional Grid LSTM: a deep feed-forward network with a memory along its depth.
///
/// $$(h^{(0)}, m^{(0)}) = (V_h x + b_h,\; V_m x + b_m)$$
/// $$m^{(l)} = f \odot m^{(l-1)} + i \odot \tilde m \qquad h^{(l)} = o \odot \tanh m^{(l)}$$
///
/// with the gates of layer l computed from $h^{(l-1)}$ alone. It is an LSTM that reads nothing while it
/// takes L steps; tied layers are the same step again. With `.plain` it is the deep network without a
/// memory to compare it with.
///
/// Axes: B batch, D input, H hidden, L layers.
///
/// - Source: Kalchbrenner, Danihelka and Graves 2015, sections 3 and 5.1.
public struct GridFeedforward<Scalar: TensorScalar>: Module {
  /// What lets x in.
  public let projection: GridProjection<Scalar>
  /// The blocks along depth, the lowest first.
  public let layers: GridLayers<Scalar>

  public init(projection: GridProjection<Scalar>, layers: GridLayers<Scalar>) {
    guard layers.blocks[0].dimensions == 1, projection.hidden.weight.shape[0] == layers.hidden
    else {
      fatalError(
        "GridFeedforward: needs blocks of 1 dimension and a projection to their \(layers.hidden) "
          + "units, not \(layers.blocks[0].dimensions) dimensions and "
          + "\(projection.hidden.weight.shape[0])")
    }
    self.projection = projection
    self.layers = layers
  }

  /// New weights, all drawn uniformly: ±1/√D into the network, ±1/√H in it.
  ///
  /// - Parameters:
  ///   - layers: L.
  ///   - inputs: D.
  ///   - hidden: H.
  ///   - tied: Whether all layers are the same block.
  ///   - depth: What stands along depth.
  ///   - output: How an LSTM shows its memory.
  ///   - generator: Draws the weights.
  public init(
    layers: Int, inputs: Int, hidden: Int, tied: Bool, depth: GridDimension<Scalar> = .lstm,
    output: GridOutput = .gatedTanh, using generator: inout SeededGenerator
  ) {
    let projection = GridProjection<Scalar>(inputs: inputs, hidden: hidden, using: &generator)
    self.init(
      projection: projection,
      layers: GridLayers(layers: layers, isTied: tied) {
        GridBlock(dimensions: [depth], hidden: hidden, output: output, using: &generator)
      })
  }

  public var inputs: Int { projection.inputs }
  public var hidden: Int { layers.hidden }
  public var parameters: [(name: String, variable: Variable<Scalar>)] {
    named("projection", projection.parameters) + layers.parameters
  }

  /// All layers: one fused pass where they are LSTMs.
  ///
  /// - Parameter x: [B, D].
  /// - Returns: h and m of the highest layer, each [B, H].
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public func callAsFunction(_ x: Variable<Scalar>) -> GridSide<Scalar> {
    guard let gates = layers.gates else { return unrolled(x)[layers.count] }
    let top = fusedGrid(
      gates, layers: layers.count, of: layers.blocks[0], depth: projection(x), time: [], steps: 1,
      nil
    ).top
    let shape = [x.shape[0], hidden]
    return GridSide(hidden: top.hidden.reshaped(shape), memory: top.memory.reshaped(shape))
  }

  /// Layer by layer: what the fused pass is compared with, and what shows each layer.
  ///
  /// - Parameter x: [B, D].
  /// - Returns: h and m before the lowest layer and after each, L + 1 of them, each [B, H].
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public func unrolled(_ x: Variable<Scalar>) -> [GridSide<Scalar>] {
    var sides = [projection(x)]
    for layer in 0..<layers.count { sides.append(layers[layer]([sides[layer]])[0]) }
    return sides
  }

  public func replacing(_ variables: [Variable<Scalar>]) -> GridFeedforward {
    let end = projection.parameters.count
    return GridFeedforward(
      projection: projection.replacing(Array(variables[..<end])),
      layers: layers.replacing(Array(variables[end...])))
  }
}
