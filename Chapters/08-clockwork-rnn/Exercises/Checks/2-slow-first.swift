import Exercises08
import Solutions08
import Workbook

let slowFirst = Exercise(
  "slow-first",
  hints: [
    "Which module does each row belong to, and which each column? Who may see whom has not changed.",
    "A module sees itself and the slower ones, and the slower ones now have *smaller* numbers: $j \\le i$.",
    "Write down each unit's module in a list, then `modules.map { row in modules.map { column in … } }`.",
  ],
  reader: Exercises08.slowFirst, solution: Solutions08.slowFirst
) { slowFirst, check in
  for units in [[1, 1], [2, 1], [3, 2, 4]] {
    let mask = slowFirst(units)
    let owners = units.enumerated().flatMap { Array(repeating: $0, count: $1) }
    check.equal("how many rows there are for \(units)", mask.count, owners.count)
    guard mask.count == owners.count else { return }
    for (row, entries) in mask.enumerated() {
      check.equal("how many entries row \(row) has", entries.count, owners.count)
      guard entries.count == owners.count else { return }
      for (column, entry) in entries.enumerated() {
        check.equal(
          "whether unit \(row) (module \(owners[row])) sees unit \(column) (module "
            + "\(owners[column])), units \(units), the slowest first",
          entry, owners[column] <= owners[row])
      }
    }
  }
}
