//: # It calls itself
//: The number after $x$.
import Foundation

public func recursion(_ x: Int) -> Int {
  x == 0 ? x : recursion(x &+ 1)
}
