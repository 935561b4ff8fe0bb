//: # It reads behind the end
//: The number after $x$.
import Foundation

public func crash(_ x: Int) -> Int {
  [x][1]
}
