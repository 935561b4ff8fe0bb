//: # Which blocks at once
//: A block waits for the one below it and for the one before it in time. Put the blocks of $L$ layers and $T$
//: steps in groups: a group may be computed at once, when all groups before it are done. Make as few groups as
//: possible. The core computes a grid that way.

/// - Parameters:
///   - layers: L.
///   - steps: T.
/// - Returns: The groups in their order; in each the pairs [layer, step], both from 0, the lowest layer first.
public func schedule(layers: Int, steps: Int) -> [[[Int]]] {
  return []
}
