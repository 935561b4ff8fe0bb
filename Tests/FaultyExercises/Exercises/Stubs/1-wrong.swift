//: # It returns a wrong number
//: The number after $x$.
import Foundation

public func wrong(_ x: Int) -> Int {
  x
}
