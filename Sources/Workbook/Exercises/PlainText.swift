/// Markdown with `$…$` mathematics as a terminal shows it: "∂L/∂U_2 = (h_2 - y) h_1".
///
/// A small rendering of what hints use, not of LaTeX: an unknown command keeps its name, and what
/// stands between backquotes stays as it is.
package func plainText(_ markdown: String) -> String {
  let parts = markdown.split(separator: "`", omittingEmptySubsequences: false)
  return parts.enumerated().map { index, part in
    guard index.isMultiple(of: 2) else { return "`\(part)`" }
    return part.split(separator: "$", omittingEmptySubsequences: false).enumerated()
      .map { $0.isMultiple(of: 2) ? String($1) : plainFormula(String($1)) }.joined()
  }.joined()
}

/// The formula with signs instead of commands, fractions as a/b, and round brackets for groups.
private func plainFormula(_ formula: String) -> String {
  var reader = FormulaReader(rest: Substring(formula))
  return reader.text().split(separator: " ").joined(separator: " ")
}

private struct FormulaReader {
  var rest: Substring

  /// Up to the end, or to the bracket that closes the group.
  mutating func text() -> String {
    var text = ""
    while let character = rest.popFirst(), character != "}" {
      switch character {
      case "{": text += self.text()
      case "_", "^": text += String(character) + bracketed(argument(), unless: \.isWordOrSigned)
      case "\\": text += command()
      default: text.append(character)
      }
    }
    return text
  }

  private mutating func command() -> String {
    guard let first = rest.first else { return "" }
    guard first.isLetter else {
      rest.removeFirst()
      return [",": " ", ";": " ", "!": "", "|": "‖"][first] ?? String(first)
    }
    let name = String(rest.prefix(while: \.isLetter))
    rest = rest.dropFirst(name.count)
    switch name {
    case "frac", "tfrac", "dfrac":
      let (above, below) = (argument(), argument())
      return bracketed(above, unless: \.isProduct) + "/" + bracketed(below, unless: \.isWord)
    case "sqrt": return "√" + bracketed(argument(), unless: \.isWord)
    case "text", "mathrm", "mathbf", "operatorname": return argument()
    case "tilde", "hat", "bar":
      return argument() + (["tilde": "\u{303}", "hat": "\u{302}", "bar": "\u{304}"][name] ?? "")
    case "left", "right": return ""
    case "partial":
      rest = rest.drop(while: \.isWhitespace)
      return "∂"
    default: return signs[name] ?? name
    }
  }

  /// A group, a command, or one character.
  private mutating func argument() -> String {
    rest = rest.drop(while: \.isWhitespace)
    switch rest.popFirst() {
    case "{"?: return text()
    case "\\"?: return command()
    case let character?: return String(character)
    case nil: return ""
    }
  }

  private func bracketed(_ text: String, unless isPlain: (String) -> Bool) -> String {
    isPlain(text) ? text : "(\(text))"
  }
}

extension String {
  fileprivate var isWord: Bool {
    allSatisfy { $0.isLetter || $0.isNumber || "∂_".contains($0) }
  }
  /// A word, or one with a sign before it: "-b".
  fileprivate var isWordOrSigned: Bool { hasPrefix("-") ? String(dropFirst()).isWord : isWord }
  /// Nothing that binds less than a fraction.
  fileprivate var isProduct: Bool { !dropFirst().contains { "+-=/".contains($0) } }
}

private let signs = [
  "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "eta": "η", "theta": "θ",
  "lambda": "λ", "mu": "μ", "rho": "ρ", "sigma": "σ", "tau": "τ", "phi": "φ", "omega": "ω",
  "Delta": "Δ", "Sigma": "Σ", "sum": "Σ", "prod": "Π", "infty": "∞", "approx": "≈", "ne": "≠",
  "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥", "ll": "≪", "gg": "≫", "cdot": "·", "times": "×",
  "odot": "⊙", "pm": "±", "leftarrow": "←", "rightarrow": "→", "to": "→", "mapsto": "↦", "in": "∈",
  "dots": "…", "ldots": "…", "cdots": "…", "lvert": "|", "rvert": "|", "lVert": "‖", "rVert": "‖",
  "quad": " ", "top": "ᵀ",
]
