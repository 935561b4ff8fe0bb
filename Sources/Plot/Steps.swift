// Values that belong to time steps: step lines, spikes, and boundaries between steps.

/// Vertical lines at several places, named once.
public struct Boundaries: Equatable, Sendable {
  /// The time steps before which a line stands.
  public var steps: [Int]
  /// The name, shown above the first line.
  public var label: String

  /// Which line is named: the first within the sequence, where one can see it.
  var named: Int { steps.firstIndex { $0 > 0 } ?? 0 }
}

extension Mark {
  /// A step line: each value holds for its whole time step.
  ///
  /// ```swift
  /// .steps(forgetGate, label: "f_t", color: .forget)
  /// ```
  /// - Parameters:
  ///   - y: one value for each time step 0, 1, 2 …, in the y axis's unit.
  ///   - label: the text at the line's end.
  ///   - color: the symbol whose colour and dash the line has.
  public static func steps(
    _ y: [some PlotNumber], label: String? = nil, color: Symbol? = nil
  ) -> Mark {
    stepped(y, label, color, .steps)
  }

  /// Spikes: a vertical line from zero to each value.
  ///
  /// ```swift
  /// .spikes(inputGate, label: "i_t", color: .input)
  /// ```
  /// - Parameters:
  ///   - y: one value for each time step 0, 1, 2 …, in the y axis's unit.
  ///   - label: the text in the legend.
  ///   - color: the symbol whose colour the spikes have and whose marker stands on top of each.
  public static func spikes(
    _ y: [some PlotNumber], label: String? = nil, color: Symbol? = nil
  ) -> Mark {
    stepped(y, label, color, .spikes)
  }

  private static func stepped(
    _ y: [some PlotNumber], _ label: String?, _ color: Symbol?, _ shape: Line.Shape
  ) -> Mark {
    let places = y.indices.map(Double.init)
    return .joined(
      Line(
        x: places, y: y.map(\.plotValue), label: label, color: color,
        dash: shape == .spikes ? .solid : nil, markers: shape == .spikes, shape: shape))
  }

  /// Thin vertical lines between time steps, such as those where a new string begins.
  ///
  /// ```swift
  /// .boundaries([0, 12, 23], label: "a new string begins")
  /// ```
  /// - Parameters:
  ///   - steps: the time steps before which a line stands; 0 stands at the left edge.
  ///   - label: the name, shown once above the first line; it may be empty.
  public static func boundaries(_ steps: [Int], label: String) -> Mark {
    .divided(Boundaries(steps: steps, label: label))
  }
}
