/// What a reader of the essay may look up, and where in this book it is taken up: the tables that
/// `essay.html` is made from. To extend them, name a chapter's number, the section's slug (what
/// stands behind `#` in its address) and the claims that judge it.
///
/// All texts are our own words, in Markdown. Verdicts are not here: they come from the chapters'
/// results.
struct EssayMap {
  /// A section, a figure, a claim or a paragraph.
  struct Item {
    /// "E9", "Figure 3", a heading.
    var name: String
    /// What it is about.
    var text: String
    var places: [Place]
  }

  /// Where an item is taken up.
  struct Place {
    /// The chapter's number.
    var chapter: Int
    /// The section's slug; nil stands for the chapter as a whole.
    var section: String?
    /// The claims that judge it; none where it is only shown.
    var claims: [String] = []
  }

  static let sections: [Item] = [
    Item(
      name: "Recurrent Neural Networks",
      text: "A network with a loop, and the chain of copies that it stands for.",
      places: [Place(chapter: 1, claims: ["E1"])]),
    Item(
      name: "The Problem of Long-Term Dependencies",
      text: "Near things are easy to connect; as the gap grows, learning fails.",
      places: [
        Place(chapter: 1, section: "the-state-as-a-memory", claims: ["E2"]),
        Place(chapter: 2, section: "where-it-ends", claims: ["E3"]),
        Place(chapter: 2, section: "by-hand", claims: ["E4"]),
      ]),
    Item(
      name: "LSTM Networks",
      text: "A module with four layers where the standard one has a single layer.",
      places: [
        Place(chapter: 3, section: "one-layer-against-four", claims: ["E6"]),
        Place(chapter: 3, section: "half-life-of-memory", claims: ["E5"]),
      ]),
    Item(
      name: "The Core Idea Behind LSTMs",
      text: "The cell state runs along the chain nearly untouched; gates let things in and out.",
      places: [
        Place(chapter: 3, section: "the-conveyor-belt", claims: ["E7"]),
        Place(chapter: 3, section: "a-gate-at-0-and-at-1", claims: ["E8"]),
      ]),
    Item(
      name: "Step-by-Step LSTM Walk Through",
      text: "Forget, write, update, show: one gate after the other.",
      places: [
        Place(chapter: 4, section: "a-new-subject-comes", claims: ["E9"]),
        Place(chapter: 5, section: "writing-the-new-gender", claims: ["E10"]),
        Place(chapter: 6, section: "ready-for-a-verb", claims: ["E11"]),
        Place(chapter: 6, section: "a-count-behind-a-tanh", claims: ["E12"]),
      ]),
    Item(
      name: "Variants on Long Short Term Memory",
      text: "Peepholes, coupled gates, the GRU, depth gates, clockworks; and whether they matter.",
      places: [
        Place(chapter: 7, section: "gates-that-see-the-cell", claims: ["E13"]),
        Place(chapter: 7, section: "forget-only-to-write", claims: ["E14"]),
        Place(chapter: 7, section: "one-line-for-all", claims: ["E15"]),
        Place(chapter: 7, section: "a-gate-between-layers"),
        Place(chapter: 8, section: "modules-that-tick", claims: ["clockwork-by-hand"]),
        Place(chapter: 8, section: "a-waveform-from-nothing", claims: ["clockwork-order"]),
        Place(chapter: 9, section: "what-matters-more", claims: ["E16"]),
        Place(chapter: 9, section: "ten-thousand-architectures", claims: ["E17"]),
      ]),
    Item(
      name: "Conclusion",
      text: "LSTMs were a large step; attention, grids and generative models may be the next.",
      places: [
        Place(chapter: 10, claims: ["E20"]), Place(chapter: 11, claims: ["E19"]),
        Place(chapter: 12), Place(chapter: 13), Place(chapter: 14),
        Place(chapter: 6, section: "better-for-most-tasks", claims: ["E18"]),
      ]),
  ]

  static let figures: [Item] = [
    figure(1, "A box with a loop on itself: $x_t$ goes in, $h_t$ comes out.", chain),
    figure(2, "The loop as a chain of copies, from $x_0$ to $x_t$.", chain),
    figure(
      3, "A chain with a short gap between two inputs and the output that needs them.",
      Place(chapter: 1, section: "the-state-as-a-memory", claims: ["E2"])),
    figure(
      4, "The same with a wide gap.",
      Place(chapter: 2, section: "where-it-ends", claims: ["E3"])),
    figure(
      5, "Three standard modules, a single tanh layer in each.",
      Place(chapter: 3, section: "one-layer-against-four")),
    figure(
      6, "Three LSTM modules, four layers in each.",
      Place(chapter: 3, section: "one-layer-against-four", claims: ["E6"])),
    figure(
      7, "The signs: layer, pointwise operation, vector, joining, copying.",
      Place(chapter: 3, section: "five-signs")),
    figure(
      8, "The line of the cell state alone.",
      Place(chapter: 3, section: "the-conveyor-belt", claims: ["E7"])),
    figure(
      9, "One gate: a sigmoid layer and a multiplication.",
      Place(chapter: 3, section: "a-gate-at-0-and-at-1", claims: ["E8"])),
    figure(
      10, "The forget gate: $f_t$.",
      Place(chapter: 4, section: "what-the-gate-computes")),
    figure(
      11, "The input gate and the candidate: $i_t$, $\\tilde{C}_t$.",
      Place(chapter: 5, section: "two-layers-and-a-sum")),
    figure(
      12, "The update: $C_t$ from $C_{t-1}$.", Place(chapter: 5, section: "two-layers-and-a-sum")),
    figure(
      13, "The output gate: $o_t$, $h_t$.",
      Place(chapter: 6, section: "what-the-gate-shows", claims: ["E11", "E12"])),
    figure(
      14, "Peepholes: the gates see the cell.",
      Place(chapter: 7, section: "gates-that-see-the-cell", claims: ["E13"])),
    figure(
      15, "Coupled gates: $1 - f_t$ in place of $i_t$.",
      Place(chapter: 7, section: "forget-only-to-write", claims: ["E14"])),
    figure(
      16, "The GRU.", Place(chapter: 7, section: "one-line-for-all", claims: ["E15"])),
  ]

  private static let chain = Place(
    chapter: 1, section: "a-loop-is-a-chain-of-copies", claims: ["E1"])

  private static func figure(_ number: Int, _ text: String, _ place: Place) -> Item {
    Item(name: "Figure \(number)", text: text, places: [place])
  }
}
