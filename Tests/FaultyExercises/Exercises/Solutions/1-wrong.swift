//: # It returns a wrong number
//: The number after $x$.
import Foundation

public func wrong(_ x: Int) -> Int {
  // solution
  x + 1
  // stub
  // x
  // end
}
