//: # Slow modules first
//: The book's modules stand from fast to slow, and the matrix is block-upper-triangular. Some write them from
//: slow to fast. Fill in which entries of the recurrent matrix may be other than zero in *that* order: entry
//: $(r, c)$ is the weight by which unit $r$ sees unit $c$. Predict first: which corner is empty?

/// - Parameters:
///   - units: How many units each module has, the slowest first.
/// - Returns: H rows of H entries, true where there is a weight.
public func slowFirst(units: [Int]) -> [[Bool]] {
  let size = units.reduce(0, +)
  return Array(repeating: Array(repeating: true, count: size), count: size)
}
