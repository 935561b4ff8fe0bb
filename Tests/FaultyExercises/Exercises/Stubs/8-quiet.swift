//: # It prints and is right
//: The number after $x$.
import Foundation

public func quiet(_ x: Int) -> Int {
  print("one\u{1B}[1m two")
  return x + 1
}
