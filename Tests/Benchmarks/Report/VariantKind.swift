/// The cells that PyTorch has no layer for: there they are written in its operations, step by step.
public enum VariantKind: String, Codable, CaseIterable, Sendable {
  case peephole = "peephole LSTM"
  case coupled = "coupled LSTM"
  case resetBefore = "reset-before GRU"
  case depthGated = "depth-gated LSTM"
  case clockwork = "Clockwork RNN"

  /// "coupled LSTM T 100, B 20, I 2, H 32"
  public func name(_ shape: LayerShape) -> String { "\(rawValue) \(shape.name)" }
}
