/// What a new chapter begins with.
public enum ChapterTemplate {
  public static func source(title: String) -> String {
    """
    import Plot
    import Recurrent
    import Workbook

    let book = Chapter()
    let hidden = book.knob("hidden", 8, in: 1...512, "hidden units")

    //: # \(title)
    //: One sentence that promises what the chapter shows.
    //:
    //: What the essay says at this point, in our words [@olah2015].

    book.section("A first section")
    //: The idea in two to four sentences, then the equation, then the line of Swift that is that
    //: equation:
    //:
    //: $$h_t = \\tanh(W x_t + U h_{t-1} + b)$$
    var generator = SeededGenerator(seed: book.seed)
    let cell = RNNCell<Double>(inputs: 1, hidden: hidden, using: &generator)
    let inputs = (0..<20).map { Variable(Tensor([[$0 == 0 ? 1.0 : 0]])) }
    let outputs = cell.run(inputs, from: cell.initialState(batch: 1)).outputs
    let norms = outputs.map { $0.value.norm }

    book.value("last-norm", norms[19])
    book.claim(
      "bounded", "The hidden state stays inside the cube of tanh.", source: "the equation",
      expected: "at most √H", measured: norms.max() ?? 0, exact: true,
      holds: norms.allSatisfy { $0 <= Double(hidden).squareRoot() })
    book.figure(
      "norm", caption: "The hidden state's length after one pulse at step 0.",
      alt: "A line over twenty time steps: the length of the hidden state."
    ) {
      Figure(
        "What remains of a pulse", x: Axis("time step"), y: Axis("length of h"),
        [.line(norms, label: "‖h_t‖", color: .hidden)])
    }
    //: What to notice, in one sentence: after twenty steps the length is {{last-norm}}.

    """
  }

  public static func exercises(title: String) -> String {
    """
    # Exercises: \(title)

    Each exercise is a function stub that compiles as it stands, with three hints, a check that says
    which property failed, and a solution.

    """
  }
}
