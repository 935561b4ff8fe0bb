//: # What may come next?
//: A reader of the embedded Reber grammar that knows the automaton needs no network. Given the beginning of
//: *one* string, from its B on, say which symbols may follow: one or two, and after the final E the next
//: string's B. The table above has the inner automaton. Where does the outer symbol come in, and how much
//: must be remembered until then?

/// - Parameter beginning: The first symbols of a string of the grammar; empty before it has begun.
/// - Returns: The symbols that may follow.
public func successors(of beginning: String) -> Set<Character> {
  []
}
