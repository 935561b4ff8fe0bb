//: # It prints and is right
//: The number after $x$.
import Foundation

public func quiet(_ x: Int) -> Int {
  // solution
  x + 1
  // stub
  // print("one\u{1B}[1m two")
  // return x + 1
  // end
}
