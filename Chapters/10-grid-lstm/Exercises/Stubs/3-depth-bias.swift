//: # A memory for a hundred layers
//: Let all weights along depth be 0 and the input gate be closed. Of a memory that enters below, $L$ tied layers
//: leave the share $\sigma(b)^L$. Which forget bias $b$ leaves a given share? Predict first: 90 % after a
//: hundred layers. The grids of this chapter begin at $b = 1$: what do ten layers leave?
import Foundation

/// - Parameters:
///   - layers: L.
///   - share: What is to be left on top, between 0 and 1.
/// - Returns: The forget gate's bias.
public func depthBias(layers: Int, share: Double) -> Double {
  return 0
}
