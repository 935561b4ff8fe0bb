//: # A fair draw of a rate
//: A search tries learning rates from $10^{-4}$ to 1. If it draws them uniformly, nine of ten lie above 0.1. Turn a
//: uniform number $u$ from 0 to 1 into a rate so that every factor of ten gets its fair share: *log-uniform*.
import Foundation

/// - Parameters:
///   - share: u, 0 to 1.
///   - low: What u = 0 gives, above 0.
///   - high: What u = 1 gives.
public func logUniform(_ share: Double, from low: Double, to high: Double) -> Double {
  // solution
  low * pow(high / low, share)
  // stub
  // low + share * (high - low)
  // end
}
