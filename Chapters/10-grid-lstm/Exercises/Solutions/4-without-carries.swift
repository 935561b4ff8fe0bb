//: # Sums without carries
//: A sum of two numbers of $n$ digits is written with $n + 1$, the first of them 0 or 1. Somebody adds each
//: column by itself and passes no carry on: 704 + 518 becomes 1212. The first digit is 1 where the two highest
//: digits alone come to 10 or more. The highest digits are drawn from 1 to 9, the others from 0 to 9. Which
//: share of the $n + 1$ digits is right, on average? Predict for ten digits.

/// - Parameter digits: n, at least 1.
/// - Returns: The share of digits that are right, 0 to 1.
public func shareWithoutCarries(digits: Int) -> Double {
  // solution
  // The carry into the column above j others, which are all uniform: (1 − 10^−j)/2.
  func carry(_ columns: Int) -> Double {
    var power = 1.0
    for _ in 0..<columns { power /= 10 }
    return (1 - power) / 2
  }
  let columns = (0..<digits).reduce(0) { $0 + 1 - carry($1) }
  // The first digit is wrong where the highest column alone is 9, in 8 of 81 cases, and a carry comes in.
  let first = 1 - 8 / 81.0 * carry(digits - 1)
  return (columns + first) / Double(digits + 1)
  // stub
  // return 0
  // end
}
