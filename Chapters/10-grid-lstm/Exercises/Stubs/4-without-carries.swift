//: # Sums without carries
//: A sum of two numbers of $n$ digits is written with $n + 1$, the first of them 0 or 1. Somebody adds each
//: column by itself and passes no carry on: 704 + 518 becomes 1212. The first digit is 1 where the two highest
//: digits alone come to 10 or more. The highest digits are drawn from 1 to 9, the others from 0 to 9. Which
//: share of the $n + 1$ digits is right, on average? Predict for ten digits.

/// - Parameter digits: n, at least 1.
/// - Returns: The share of digits that are right, 0 to 1.
public func shareWithoutCarries(digits: Int) -> Double {
  return 0
}
