import Testing

@testable import Workbook

@Suite("The colours of symbols in equations")
struct EquationColoursTests {
  /// What is coloured in an equation, each piece as "class:text".
  private func pieces(_ equation: String) throws -> [String] {
    let html = try PageFragments(["$\(equation)$"], pandoc: KitchenSink.pandoc())
      .block("$\(equation)$")
    let opening = #/<(\w+) class="sym-(\w+)">/#.matchingSemantics(.unicodeScalar)
    return html.matches(of: opening).map { match in
      let (_, name, style) = match.output
      let rest = html.unicodeScalars[match.range.upperBound...]
      let end = String(rest).firstRange(of: "</\(name)>").map(\.lowerBound)
      let inside = end.map { String(String(rest)[..<$0]) } ?? ""
      let text = inside.unicodeScalars.reduce(into: (text: "", isTag: false)) { state, scalar in
        if scalar == "<" { state.isTag = true }
        if !state.isTag { state.text.unicodeScalars.append(scalar) }
        if scalar == ">" { state.isTag = false }
      }
      return "\(style):\(text.text)"
    }
  }

  @Test(
    "A letter of the cell has its colour where time is its index",
    arguments: [
      ("f_t", ["f:ft"]), ("i_t", ["i:it"]), ("o_{t}", ["o:ot"]), ("x_{t+1}", ["x:xt+1"]),
      ("C_{t-1}", ["C:Ct−1"]), ("h_{t-k}", ["h:ht−k"]), ("C_0", ["C:C0"]), ("h_T", ["h:hT"]),
      ("f_k", ["f:fk"]), ("h_{t,j}", ["h:ht,j"]), ("c_t", ["C:ct"]), ("h_\\tau", ["h:hτ"]),
      ("{h_t}^2", ["h:ht"]), ("f_t'", ["f:ft"]),
    ])
  func letters(equation: String, expected: [String]) throws {
    #expect(try pieces(equation) == expected)
  }

  @Test(
    "A candidate has its colour with a tilde, with and without an index",
    arguments: [
      ("\\tilde{C}_t", ["candidate:C\u{303}t"]), ("\\tilde h_t", ["candidate:h\u{303}t"]),
      ("\\widetilde{C}_{t-1}", ["candidate:C\u{303}t−1"]), ("\\tilde C", ["candidate:C\u{303}"]),
      ("i_t\\tilde C", ["i:it", "candidate:C\u{303}"]), ("a\\tilde C", ["candidate:C\u{303}"]),
    ])
  func candidates(equation: String, expected: [String]) throws {
    #expect(try pieces(equation) == expected)
  }

  @Test(
    "An exponent keeps the colour of the text, a layer is part of the name",
    arguments: [
      ("h_t^2", ["h:h", "h:t"]), ("h_{t-1}^\\top", ["h:h", "h:t−1"]),
      ("f_t^\\prime", ["f:f", "f:t"]),
      ("\\tilde{C}_t^2", ["candidate:C\u{303}", "candidate:t"]), ("f_t^k", ["f:f", "f:t"]),
      ("C_t^{(1)}", ["C:C", "C:t", "C:(1)"]), ("x_t^{L+1}", ["x:x", "x:t", "x:L+1"]),
      ("C_t^L", ["C:C", "C:t", "C:L"]), ("h_t^T", ["h:h", "h:t"]),
    ])
  func exponents(equation: String, expected: [String]) throws {
    #expect(try pieces(equation) == expected)
  }

  @Test("Derivatives colour what they are of, not their signs")
  func derivatives() throws {
    #expect(
      try pieces("\\frac{\\partial C_T}{\\partial C_0} = \\prod_{t=1}^T f_t")
        == ["C:CT", "C:C0", "f:ft"])
    #expect(
      try pieces("\\delta_t = (1 - h_t^2) \\odot (v_t + U^\\top \\delta_{t+1})") == ["h:h", "h:t"])
    #expect(try pieces("\\partial L / \\partial h_t") == ["h:ht"])
  }

  @Test(
    "What only looks like a symbol has no colour",
    arguments: [
      "W_f", "W_{\\tilde C}", "b_i", "x_i", "h_j", "f(x)", "\\sum_{i=1}^T a_i", "L_t", "z_t",
      "\\hat{x}_t", "\\delta_t", "U_t", "\\tanh'(a)", "h", "10^{-5}", "\\prod_t a_t",
    ])
  func others(equation: String) throws {
    #expect(try pieces(equation) == [])
  }
}
