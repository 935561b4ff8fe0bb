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
    book.exercise("limit")

    """
  }

  /// The files of an example exercise, by their paths in the folder Exercises. The stub follows from
  /// the solution.
  ///
  /// - Parameter digits: The chapter's, which its targets' names end with.
  package static func exerciseFiles(digits: String) throws -> [(path: String, text: String)] {
    let file = "1-limit.swift"
    let stub = try StubDerivation(solution, file: "Solutions/\(file)").stub
    return [
      ("Solutions/\(file)", solution), ("Stubs/\(file)", stub),
      ("Checks/\(file)", check(digits: digits)),
      ("Checks/main.swift", "import Workbook\n\nExercises.run([limit])\n"),
    ]
  }

  private static let solution = #"""
    //: # Where the state ends
    //: What the reader has to find, in two to four sentences, with $h_t$ and a question that makes one
    //: think: a state of one number follows $h_t = \tanh(U h_{t-1})$ from $h_0 = 1$. Where is it after
    //: many steps?
    import Foundation

    /// The state after a number of steps.
    public func limit(u: Double, steps: Int) -> Double {
      // solution
      (0..<steps).reduce(1.0) { state, _ in tanh(u * state) }
      // stub
      // 1
      // end
    }

    """#

  private static func check(digits: String) -> String {
    #"""
    import Exercises\#(digits)
    import Foundation
    import Solutions\#(digits)
    import Workbook

    let limit = Exercise(
      "limit",
      hints: [
        "A nudge: what does one step do to the state?",
        "The equation: $h_t = \\tanh(U h_{t-1})$.",
        "Almost the code: a loop with `state = tanh(u * state)`.",
      ],
      reader: Exercises\#(digits).limit, solution: Solutions\#(digits).limit
    ) { limit, check in
      check.near("h after no step", limit(0.5, 0), 1, within: 0)
      check.near("h after one step with U = 0.5", limit(0.5, 1), tanh(0.5), within: 1e-12)
      let late = limit(2, 1000)
      check.near("h after 1000 steps with U = 2 stays where it is", tanh(2 * late), late, within: 1e-12)
    }

    """#
  }
}
