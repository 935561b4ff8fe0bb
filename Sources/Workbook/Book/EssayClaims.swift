extension EssayMap {
  /// The essay's claims that an experiment can test. A verdict is found by the claim's id in any
  /// chapter; the place only says where to wait for it.
  static let claims: [Item] = [
    claim(1, "An RNN is one network copied along time: unrolling changes nothing.", [1]),
    claim(2, "Where the gap is small, an RNN can learn to use the past.", [1]),
    claim(3, "As the gap grows, an RNN becomes unable to learn the connection.", [2]),
    claim(4, "In theory it could: a person can set the weights by hand.", [2]),
    claim(
      5,
      "An LSTM does not have this problem; to remember is nearly its default. *(Not as it stands: it "
        + "is a new LSTM's default where its forget bias is as large as 5, and not at 0 or 1. The "
        + "verdict is on that.)*", [3]),
    claim(6, "Where the standard module has one layer, the LSTM's has four that interact.", [3]),
    claim(
      7, "The cell state is a conveyor belt: with linear steps only, information passes unchanged.",
      [3]),
    claim(8, "A gate at 0 lets nothing through, a gate at 1 everything.", [3]),
    claim(
      9,
      "The forget gate closes where a new subject makes the old one's gender useless. *(What is judged "
        + "is that it gives way there, by a fifth or more. It does not shut.)*", [4]),
    claim(
      10,
      "At that moment the input gate writes the new subject's gender. *(What is judged is the gate times "
        + "the candidate. At a name the candidate grows more than the gate opens.)*", [5]),
    claim(
      11,
      "After a subject, the output gate shows whether it is singular, ready for a verb. *(What is judged is "
        + "that it is shown at a later noun, where a verb may come. It is shown at other words, too.)*",
      [6]),
    claim(12, "A tanh pushes the cell's values between −1 and 1 before they are shown.", [6]),
    claim(13, "Peepholes let the gates see the cell state.", [7]),
    claim(
      14,
      "Coupled gates forget only where they write, and write only where they forget. *(So the state is a "
        + "mean and stays within ±1. The verdict is on both.)*", [7]),
    claim(
      15,
      "The GRU merges two gates, and cell with hidden state, and is simpler. *(By a quarter of the "
        + "weights; its state stays within ±1, too. The verdict is on both.)*", [7]),
    claim(
      16,
      "Compared side by side, the popular variants are all about the same. *(Not seen here: over four powers "
        + "of ten of learning rates, on one of three data sets, which of nine LSTMs it is says more than half "
        + "as much of the errors as the step size, the rate over one less the momentum, does.)*",
      [9]),
    claim(17, "Of more than ten thousand architectures some beat the LSTM on certain tasks.", [9]),
    claim(
      18,
      "For most tasks LSTMs work better than standard RNNs. *(Not seen here: most of the tasks tried are "
        + "too easy or too hard to tell the two apart. What is judged is that LSTMs win more of the contests "
        + "than they lose.)*", [6]),
    claim(19, "Attention lets each step pick what to look at.", [11]),
    claim(20, "Grid LSTMs and RNNs in generative models look promising.", [10, 12, 13]),
  ]

  /// The paragraphs of the Chinese note under its headings, in their order.
  static let note: [Item] = [
    note(
      "Recurrent Neural Network", 1,
      "LSTMs are a very special kind of RNN, and better at most tasks. *(Better at most is not seen here. "
        + "What is judged is that they win more contests than they lose.)*", [6], ["E18"]),
    note(
      "The Problem of Long-Term Dependencies", 1,
      "What came before helps now, as earlier frames help with a video. Can an RNN do it?",
      [1, 2], ["E2", "E3"]),
    note(
      "LSTM Network", 1,
      "LSTMs keep information long by default; the standard module is simple. *(By default only "
        + "with a large forget bias. For the module the note's example is a single tanh activation "
        + "layer: that is an affine map and a tanh.)*", [3], ["E5"]),
    note("LSTM Network", 2, "The same chain, but four layers in each module.", [3], ["E6"]),
    note(
      "The Core Idea Behind LSTMs", 1,
      "Self-loops make paths along which gradients flow for long. *(This idea is the note's own, "
        + "not the essay's.)*", [3], ["E7"]),
    note(
      "The Core Idea Behind LSTMs", 2, "The cell state is like a conveyor belt.", [3], ["E7"]),
    note(
      "The Core Idea Behind LSTMs", 3, "A sigmoid says how much may pass, from 0 to 1.", [3],
      ["E8"]),
    note(
      "Step-by-Step LSTM Walk Through", 1,
      "The forget gate looks at $h_{t-1}$ and $x_t$ and decides what of $C_{t-1}$ to keep.", [4],
      ["E9"]),
    note(
      "Step-by-Step LSTM Walk Through", 2,
      "Input gate and candidate $\\tilde{C}_t$ together make the update. *(Two layers, where the "
        + "note speaks of one gate's two parts. The output gate has no paragraph in the note: see "
        + "chapter 6.)*", [5], ["E10"]),
    note(
      "Variants on Long Short Term Memory", 1,
      "Clockwork RNNs. *(The essay's other variants are left out: see chapters 7 and 9.)*", [8],
      ["clockwork-by-hand", "clockwork-order"]),
    note(
      "Conclusion", 1,
      "The remarkable results come from LSTMs. *(What is judged is that they win more contests here than "
        + "they lose.)*", [6, 14], ["E18"]),
    note("Conclusion", 2, "The equations look worse than they are, taken step by step.", [6], []),
    note("Conclusion", 3, "The next step is attention.", [11], ["E19"]),
    note(
      "Conclusion", 4, "Grid LSTMs and generative models are exciting too.", [10, 12, 13], ["E20"]),
  ]

  private static func claim(_ number: Int, _ text: String, _ chapters: [Int]) -> Item {
    Item(name: "E\(number)", text: text, places: chapters.map { Place(chapter: $0) })
  }

  private static func note(
    _ heading: String, _ paragraph: Int, _ text: String, _ chapters: [Int], _ claims: [String]
  ) -> Item {
    Item(
      name: "\(heading), \(paragraph)", text: text,
      places: chapters.map { Place(chapter: $0, claims: claims) })
  }
}
