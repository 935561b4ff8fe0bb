import Exercises10
import Solutions10
import Workbook

let withoutCarries = Exercise(
  "without-carries",
  hints: [
    "Except for the first, a digit is right exactly when no carry comes into its column. How likely is one, with $j$ columns below?",
    "Two uniform digits come to 10 or more in 45 cases of 100, and to 9 in 10 of 100, so the chance of a carry "
      + "out of $j$ columns is $c_0 = 0$, $c_{j+1} = 0.45 + 0.1\\,c_j$. When is the first digit wrong?",
    "Add `1 - carry(j)` for j from 0 to n − 1. The first digit is wrong where the highest digits add to 9, in 8 "
      + "of 81 cases, and a carry comes in: add `1 - 8 / 81.0 * carry(n - 1)`. Divide by n + 1.",
  ],
  reader: Exercises10.shareWithoutCarries, solution: Solutions10.shareWithoutCarries
) { shareWithoutCarries, check in
  for digits in 1...3 {
    let power = [1, 10, 100, 1000][digits]
    var (right, asked) = (0, 0)
    for a in power / 10..<power {
      for b in power / 10..<power {
        var (sum, column) = (a + b, 1)
        while column <= power {
          // Without carries: the column's own sum, and in the highest place what that of the digits below it
          // comes to.
          let said =
            column == power
            ? (a * 10 / power + b * 10 / power) / 10
            : (a / column + b / column % 10) % 10
          right += said % 10 == sum % 10 ? 1 : 0
          asked += 1
          sum /= 10
          column *= 10
        }
      }
    }
    check.near(
      "the share of right digits, all sums of \(digits) digits counted",
      shareWithoutCarries(digits),
      Double(right) / Double(asked), within: 1e-9)
  }
}
