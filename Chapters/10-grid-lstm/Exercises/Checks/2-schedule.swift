import Exercises10
import Solutions10
import Workbook

let schedule = Exercise(
  "schedule",
  hints: [
    "Which blocks are ready when only the block at layer 0, step 0 is done?",
    "All blocks with the same $l + t$ can go together: $L + T - 1$ groups.",
    "`(0..<layers + steps - 1).map { d in (0..<layers).map { [$0, d - $0] }.filter { … } }`",
  ],
  reader: Exercises10.schedule, solution: Solutions10.schedule
) { schedule, check in
  for (layers, steps) in [(1, 1), (2, 3), (4, 2), (3, 7)] {
    let groups = schedule(layers, steps)
    let size = "\(layers) layers and \(steps) steps"
    check.equal("how many groups there are, \(size)", groups.count, layers + steps - 1)
    var done = Set<[Int]>()
    for (number, group) in groups.enumerated() {
      for block in group {
        check.equal("how many numbers a block has", block.count, 2)
        guard block.count == 2 else { return }
        check.holds(
          "each block of group \(number) is one of \(size)",
          (0..<layers).contains(block[0]) && (0..<steps).contains(block[1]), "\(block) is none")
        let needed = [[block[0] - 1, block[1]], [block[0], block[1] - 1]].filter {
          $0.min() ?? 0 >= 0
        }
        check.holds(
          "what block \(block) of group \(number) waits for is done, \(size)",
          done.isSuperset(of: needed), "needs \(needed)")
      }
      check.holds(
        "group \(number) has no block again",
        done.isDisjoint(with: group) && Set(group).count == group.count, "\(group), \(size)")
      done.formUnion(group)
    }
    check.equal("how many blocks are computed, \(size)", done.count, layers * steps)
    check.equal(
      "the order in the groups, \(size)", groups, groups.map { $0.sorted { $0[0] < $1[0] } })
  }
}
