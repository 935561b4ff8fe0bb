//: # It reads behind the end
//: The number after $x$.
import Foundation

public func crash(_ x: Int) -> Int {
  // solution
  x + 1
  // stub
  // [x][1]
  // end
}
