//: # Sums without carries
//: Somebody adds column by column and forgets every carry into a column that has digits: 704 + 518
//: becomes 1212. (A first digit of 1 is written
//: where the highest column alone comes to 10 or more.) Numbers have $n$ digits, the first of them 1 to 9, the
//: others 0 to 9. Which share of the $n + 1$ digits of a sum is right, on average? Predict for three digits.

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
