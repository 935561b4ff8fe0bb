import Exercises04
import Recurrent
import Solutions04
import Workbook

let successors = Exercise(
  "successors",
  hints: [
    "Walk the automaton from node 0, starting with the third symbol. Which node stands where?",
    "Places 0 and 1 are B and the outer symbol; then come the nodes 0 to 6; then the outer symbol again, "
      + "E, and the next B.",
    "`let ways: [[Character: Int]] = [[\"B\": 1], [\"T\": 2, \"P\": 3], …]`, `node = ways[node][symbol]` "
      + "along the string, and at the end of it `symbols[1]`.",
  ],
  reader: Exercises04.successors, solution: Solutions04.successors
) { successors, check in
  func names(_ symbols: Set<Character>) -> String {
    symbols.isEmpty ? "nothing" : symbols.sorted().map(String.init).joined(separator: " or ")
  }
  var stream = EmbeddedReber.Stream(seed: 4)
  for _ in 1...200 {
    var beginning = ""
    repeat {
      let legal = EmbeddedReber.arcs(from: stream.place).map { EmbeddedReber.symbols[$0.symbol] }
      check.equal(
        "what may follow \(beginning.isEmpty ? "nothing" : beginning)",
        names(successors(beginning)), names(Set(legal)))
      beginning.append(EmbeddedReber.symbols[stream.next()])
    } while stream.place != .start
    check.equal("what may follow the whole \(beginning)", names(successors(beginning)), "B")
  }
}
