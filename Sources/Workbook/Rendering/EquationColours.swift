/// Gives the cell's symbols in MathML their class, which carries their colour: a letter of the
/// notation counts where time is its index ($f_t$, $C_{t-1}$), not where it is one ($W_f$, $x_i$).
func colouringSymbols(in html: String) -> String {
  var html = html
  for (mathML, style) in symbols {
    for index in times {
      html.replace(
        "<msub>\(mathML)\(index)</msub>",
        with: "<msub class=\"sym-\(style)\">\(mathML)\(index)</msub>")
    }
  }
  return html
}

private let symbols =
  ["f", "i", "o", "C", "h", "x"].map { ("<mi>\($0)</mi>", $0) } + [
    ("<mover><mi>C</mi><mo accent=\"true\">̃</mo></mover>", "candidate"),
    ("<mover><mi>C</mi><mo accent=\"true\">~</mo></mover>", "candidate"),
  ]

private let times =
  ["<mi>t</mi>", "<mi>T</mi>", "<mn>0</mn>", "<mn>1</mn>", "<mn>2</mn>"]
  + ["−", "+"].map { "<mrow><mi>t</mi><mo>\($0)</mo><mn>1</mn></mrow>" }
