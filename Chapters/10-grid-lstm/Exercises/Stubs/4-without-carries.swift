//: # Sums without carries
//: Somebody adds column by column and forgets every carry into a column that has digits: 704 + 518
//: becomes 1212. (A first digit of 1 is written
//: where the highest column alone comes to 10 or more.) Numbers have $n$ digits, the first of them 1 to 9, the
//: others 0 to 9. Which share of the $n + 1$ digits of a sum is right, on average? Predict for three digits.

/// - Parameter digits: n, at least 1.
/// - Returns: The share of digits that are right, 0 to 1.
public func shareWithoutCarries(digits: Int) -> Double {
  return 0
}
