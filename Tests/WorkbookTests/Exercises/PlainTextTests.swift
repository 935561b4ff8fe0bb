import Testing

@testable import Workbook

@Suite("Formulas in the terminal")
struct PlainTextTests {
  @Test(
    "are written with signs instead of commands",
    arguments: [
      ("$\\partial L / \\partial U_2 = (h_2 - y)\\, h_1$.", "∂L / ∂U_2 = (h_2 - y) h_1."),
      ("$\\frac{\\partial L}{\\partial C_t} = \\text{carried}$", "∂L/∂C_t = carried"),
      ("$x + p > \\frac{1}{2}$", "x + p > 1/2"), ("$\\frac{a + b}{2 c}$", "(a + b)/(2 c)"),
      ("$U \\delta_{t+1}$, $e^{-b}$, $h_t^2$", "U δ_(t+1), e^-b, h_t^2"),
      ("$\\tilde C_t$ and $\\|g\\|^2$", "C\u{303}_t and ‖g‖^2"),
      ("$\\tanh^2 C_t \\odot \\unknown$", "tanh^2 C_t ⊙ unknown"),
      ("`$x_{1}$` stays, $y$ doesn't", "`$x_{1}$` stays, y doesn't"), ("no formula", "no formula"),
    ])
  func signs(markdown: String, text: String) {
    #expect(plainText(markdown) == text)
  }
}
