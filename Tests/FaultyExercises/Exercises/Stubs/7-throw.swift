//: # It throws
//: The number after $x$.
import Foundation

struct Mishap: Error {}

public func throwing(_ x: Int) throws -> Int {
  throw Mishap()
}
