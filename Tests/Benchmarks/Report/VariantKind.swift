/// The cells that PyTorch has no layer for: there they are written in its operations, step by step.
public enum VariantKind: String, Codable, CaseIterable, Sendable {
  case peephole = "peephole LSTM"
  case coupled = "coupled LSTM"
  case resetBefore = "reset-before GRU"
  case depthGated = "depth-gated LSTM"
  case clockwork = "Clockwork RNN"
  case tiedGrid = "tied Grid LSTM"
  case untiedGrid = "untied Grid LSTM"

  /// Those over time alone.
  public static let cells = allCases.filter { !grids.contains($0) }
  /// Those over depth and time.
  public static let grids: [VariantKind] = [.tiedGrid, .untiedGrid]
  /// How many layers a grid has.
  public static let gridLayers = 6

  /// "coupled LSTM T 100, B 20, I 2, H 32"
  public func name(_ shape: LayerShape) -> String { "\(rawValue) \(shape.name)" }
}
