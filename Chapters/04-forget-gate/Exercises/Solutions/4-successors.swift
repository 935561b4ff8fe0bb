//: # What may come next?
//: A reader of the embedded Reber grammar that knows the automaton needs no network. Given the beginning of
//: *one* string, from its B on, say which symbols may follow: one or two, and after the final E the next
//: string's B. The table above has the inner automaton. Where does the outer symbol come in, and how much
//: must be remembered until then?

/// - Parameter beginning: The first symbols of a string of the grammar; empty before it has begun.
/// - Returns: The symbols that may follow.
public func successors(of beginning: String) -> Set<Character> {
  // solution
  // To be remembered: the node, and one bit for the outer symbol.
  let ways: [[Character: Int]] = [
    ["B": 1], ["T": 2, "P": 3], ["S": 2, "X": 4], ["T": 3, "V": 5], ["X": 3, "S": 6],
    ["P": 4, "V": 6], ["E": 7],
  ]
  let symbols = Array(beginning)
  switch symbols.count {
  case 0: return ["B"]
  case 1: return ["T", "P"]
  default: break
  }
  var node = 0
  for (place, symbol) in symbols.enumerated().dropFirst(2) {
    guard node < 7 else {
      // Behind the inner E stand the outer symbol and the final E.
      return place == symbols.count - 1 ? ["E"] : ["B"]
    }
    node = ways[node][symbol] ?? 7
  }
  return node < 7 ? Set(ways[node].keys) : [symbols[1]]
  // stub
  // []
  // end
}
