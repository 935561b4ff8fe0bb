//: # It ends the program
//: The number after $x$.
import Foundation

public func exiting(_ x: Int) -> Int {
  exit(0)
}
