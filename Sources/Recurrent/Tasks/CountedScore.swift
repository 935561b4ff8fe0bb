/// The share of symbols, but each list's first, that are the likeliest behind the ones before them.
///
/// - Parameters:
///   - lists: What is counted.
///   - judged: What is told.
///   - order: How many symbols a count spans, the one to be told included.
func countedScore(learning lists: [[Int]], judged: [[Int]], order: Int) -> Double {
  func context(_ list: [Int], _ place: Int) -> [Int] {
    Array(list[max(0, place - order + 1)..<place])
  }
  var counts: [[Int]: [Int: Int]] = [:]
  for list in lists {
    for place in list.indices.dropFirst() {
      counts[context(list, place), default: [:]][list[place], default: 0] += 1
    }
  }
  let guesses = counts.mapValues { $0.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }
  let right = judged.map { list in
    list.indices.dropFirst().count { guesses[context(list, $0)] == list[$0] }
  }
  let all = judged.map { $0.count - 1 }.reduce(0, +)
  return Double(right.reduce(0, +)) / Double(max(1, all))
}
