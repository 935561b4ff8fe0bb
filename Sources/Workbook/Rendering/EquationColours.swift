/// Gives the cell's symbols in MathML their class, which carries their colour: a letter of the
/// notation counts where time is its index ($f_t$, $C_{t-1}$, $h_t^2$), not where it is one
/// ($W_f$, $x_i$), and a candidate ($\tilde C$) without an index too. An exponent keeps the
/// colour of the text; a layer, as in $C_t^{(1)}$, belongs to the name.
func colouringSymbols(in html: String) -> String {
  guard html.contains("<math") else { return html }
  let symbol =
    #/
    <(?<element> msub | msubsup)>
    (?<base> <mi>(?<letter>[fioCchx])</mi>
      | <mover><mi>[Cch]</mi><mo\ accent="true">[\u{303}~˜]</mo></mover>)
    (?<time> <m[in]>(?:[tTτsk]|[0-9]+)</m[in]>
      | <mrow><mi>[tTτsk]</mi>
        (?:<mo(?:\ [^>]*)?>[−+,]</mo><m[in]>[^<]+</m[in]>)+</mrow>)
    (?<layer> <mrow>(?=<mo[^>]*>\(|<mi>[Ll𝓁ℓ]</mi>) | <mi>(?=[Llℓ]</mi>))?
    /#.matchingSemantics(.unicodeScalar)  // a tilde behind ">" would make one character with it
  let coloured = html.replacing(symbol) { match in
    let style = match.letter.map { $0 == "c" ? "C" : String($0) } ?? "candidate"
    let layer = match.layer.map(String.init) ?? ""
    guard match.element == "msubsup" else {
      return "<msub class=\"sym-\(style)\">\(match.base)\(match.time)\(layer)"
    }
    let parts = [String(match.base), String(match.time), layer]
    return "<msubsup>" + parts.map { withClass(style, $0) }.joined()
  }
  return colouringBareCandidates(in: coloured)
}

/// The element with a class, if there is one.
private func withClass(_ style: String, _ element: String) -> String {
  let name = element.unicodeScalars.dropFirst().prefix { $0 != ">" }
  guard !name.isEmpty else { return element }
  return "<\(String(name)) class=\"sym-\(style)\">"
    + String(element.unicodeScalars.dropFirst(name.count + 2))
}

/// A candidate without its time, unless it stands as the index of something else.
private func colouringBareCandidates(in html: String) -> String {
  let candidate =
    #/(<m[in]>[^<]*</m[in]>)?<mover>(<mi>[Cch]</mi><mo accent="true">[\u{303}~˜]</mo>)/#
    .matchingSemantics(.unicodeScalar)
  var result = ""
  var position = html.startIndex
  for match in html.matches(of: candidate) {
    let before = html[position..<match.range.lowerBound]
    result += before
    let isIndex =
      match.output.1 != nil && (before.hasSuffix("<msub>") || before.hasSuffix("<msubsup>"))
    let isColoured = match.output.1 == nil && before.hasSuffix("<msub class=\"sym-candidate\">")
    result +=
      isIndex || isColoured
      ? String(html[match.range])
      : "\(match.output.1 ?? "")<mover class=\"sym-candidate\">\(match.output.2)"
    position = match.range.upperBound
  }
  return result + html[position...]
}
