import Foundation
import Testing

@testable import Workbook

@Suite("Formulas that pandoc can't read")
struct FormulaCheckTests {
  private func check(_ source: String) throws {
    try checkFormulas(in: scan(source), pandoc: Pandoc(bibliography: nil))
  }

  @Test(
    "are told with their line before anything runs",
    arguments: [
      (3, "$\\LaTeX$"), (3, "$h_{t-1$"), (3, "$$h_t = \\tahn(W x_t)$$"),
    ])
  func unread(line: Int, formula: String) throws {
    let error = #expect(throws: ChapterError.self) {
      try check("//: # Title\n//: A promise with $x_t$.\n//: And \(formula) as well.\n")
    }
    #expect(error?.line == line)
    #expect(error?.message.contains("can't read the formula") == true)
  }

  @Test("are not those of the book's kind")
  func read() throws {
    try check(
      """
      //: # Title
      //: With $\\tilde{C}_t$, $\\delta_{t+1}$ and a price of 5 $ or 6 $.
      //:
      //: $$\\frac{\\partial L}{\\partial U} = \\sum_{t=1}^{T} \\delta_t h_{t-1}^\\top$$
      """)
  }
}
