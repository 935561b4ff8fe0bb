/// The symbols of the book and what others call the same thing: the table of `notation.html`.
/// A name that was remembered and not looked up again bears a dagger.
enum NotationTable {
  struct Row {
    /// Markdown.
    var symbol: String
    /// The page's variable that colours it; nil for the colour of the text.
    var colour: String?
    var meaning: String
    var shape: String
    /// Swift; empty where no single name stands for it.
    var code: String
    /// In the order of `papers`.
    var names: [String]
  }

  static let papers = [
    "Hochreiter & Schmidhuber 1997", "Gers et al. 2000", "Cho et al. 2014 (GRU)",
    "Greff et al. 2015", "PyTorch",
  ]

  /// B sequences in a batch, D numbers of input, H hidden units.
  static let rows: [Row] = [
    Row(
      symbol: "$x_t$", colour: "sym-x", meaning: "input", shape: "B × D", code: "x",
      names: ["input", "input", "$x$", "$x_t$ †", "`x_t`"]),
    Row(
      symbol: "$f_t$", colour: "sym-f", meaning: "forget gate: what of the cell is kept",
      shape: "B × H", code: "forget",
      names: [
        "none: the cell keeps all, as if $f = 1$", "forget gate, one for a block of cells",
        "update gate $z$: it keeps in the paper †, and writes in its authors’ code", "$f_t$ †",
        "`f_t`",
      ]),
    Row(
      symbol: "$i_t$", colour: "sym-i", meaning: "input gate: what of the candidate is written",
      shape: "B × H", code: "input",
      names: [
        "input gate, one for a block of cells", "input gate", "the rest of $z$: $1 - z$ †",
        "$i_t$ †", "`i_t`",
      ]),
    Row(
      symbol: "$\\tilde{C}_t$", colour: "sym-candidate",
      meaning: "candidate: what could be written",
      shape: "B × H", code: "candidate",
      names: [
        "squashed cell input, $g = 4\\sigma - 2$", "squashed cell input, the same $g$",
        "$\\tilde{h}$", "block input $z_t$ †", "`g_t`",
      ]),
    Row(
      symbol: "$C_t$", colour: "sym-C", meaning: "cell state", shape: "B × H", code: "state.cell",
      names: [
        "internal state $s$", "internal state $s$", "none: merged with $h$", "cell $c_t$ †",
        "`c_t`",
      ]),
    Row(
      symbol: "$o_t$", colour: "sym-o", meaning: "output gate: what of the cell is shown",
      shape: "B × H", code: "output",
      names: ["output gate, one for a block of cells", "output gate", "none", "$o_t$ †", "`o_t`"]),
    Row(
      symbol: "$h_t$", colour: "sym-h", meaning: "hidden state, the output", shape: "B × H",
      code: "state.hidden",
      names: [
        "cell output $y$, squashed by $h = 2\\sigma - 1$", "cell output $y$, the same squashing",
        "$h$", "block output $y_t$ †", "`h_t`",
      ]),
    Row(
      symbol: "$W$", colour: nil, meaning: "weights from the input", shape: "H × D",
      code: "inputWeight", names: ["weights $w$", "weights $w$", "$W$", "$W$ †", "`weight_ih`"]),
    Row(
      symbol: "$U$", colour: nil, meaning: "weights from the hidden state", shape: "H × H",
      code: "recurrentWeight",
      names: ["weights $w$", "weights $w$", "$U$", "$R$ †", "`weight_hh`"]),
    Row(
      symbol: "$b$", colour: nil, meaning: "bias", shape: "H", code: "bias",
      names: ["bias", "bias", "none in its equations", "$b$ †", "`bias_ih` + `bias_hh`"]),
  ]
}
