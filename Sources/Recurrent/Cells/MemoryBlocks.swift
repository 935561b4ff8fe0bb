/// How an LSTM of the years 1997 to 2002 is wired, to count its weights.
///
/// Its memory *blocks* hold one or several cells that share the block's gates. Inputs and cells feed
/// every cell and every gate; cells feed the outputs. The rest differs from paper to paper and is said
/// here. The number of weights is
///
/// $$(SB + GB)(I + SB + r\,GB) + K(SB + s\,I) + p\,GSB + \text{biases}$$
///
/// with I inputs, K outputs, B blocks of S cells and G gates, and r, s and p one where gates feed back,
/// inputs feed the outputs, and gates have peepholes, else zero.
///
/// - Source: Hochreiter and Schmidhuber 1997, section 5; Gers, Schmidhuber and Cummins 2000, section 4;
///   Gers, Schraudolph and Schmidhuber 2002, section 4.
public struct MemoryBlocks: Sendable, Equatable {
  /// Units that may have a bias.
  public enum Unit: Sendable, CaseIterable { case cell, gate, output }

  /// I.
  public var inputs: Int
  /// B.
  public var blocks: Int
  /// S, in each block.
  public var cells: Int
  /// G, in each block: two without a forget gate, three with one.
  public var gates: Int
  /// K.
  public var outputs: Int
  /// r: whether every gate feeds every gate and every cell.
  public var gatesFeedBack: Bool
  /// p: whether each gate sees the states of its own block's cells, one weight each.
  public var hasPeepholes: Bool
  /// s: whether the inputs feed the outputs directly.
  public var hasShortcut: Bool
  /// Which units have a bias.
  public var biased: Set<Unit>

  public init(
    inputs: Int, blocks: Int, cells: Int, gates: Int, outputs: Int, gatesFeedBack: Bool = false,
    hasPeepholes: Bool = false, hasShortcut: Bool = false, biased: Set<Unit> = []
  ) {
    self.inputs = inputs
    self.blocks = blocks
    self.cells = cells
    self.gates = gates
    self.outputs = outputs
    self.gatesFeedBack = gatesFeedBack
    self.hasPeepholes = hasPeepholes
    self.hasShortcut = hasShortcut
    self.biased = biased
  }

  /// The LSTM of 1997: two gates a block, which feed back into gates and cells.
  public static func of1997(
    inputs: Int, blocks: Int, cells: Int, outputs: Int, biased: Set<Unit>
  ) -> MemoryBlocks {
    MemoryBlocks(
      inputs: inputs, blocks: blocks, cells: cells, gates: 2, outputs: outputs,
      gatesFeedBack: true, biased: biased)
  }

  /// The LSTM of 2000: three gates a block, which feed nothing back; a shortcut; gates and outputs
  /// biased.
  public static func of2000(
    inputs: Int, blocks: Int, cells: Int, outputs: Int
  ) -> MemoryBlocks {
    MemoryBlocks(
      inputs: inputs, blocks: blocks, cells: cells, gates: 3, outputs: outputs, hasShortcut: true,
      biased: [.gate, .output])
  }

  /// The LSTM of 2002: three gates a block, which feed nothing back; every unit biased; peepholes, or
  /// none for comparison.
  public static func of2002(
    inputs: Int, blocks: Int, cells: Int, outputs: Int, hasPeepholes: Bool = true
  ) -> MemoryBlocks {
    MemoryBlocks(
      inputs: inputs, blocks: blocks, cells: cells, gates: 3, outputs: outputs,
      hasPeepholes: hasPeepholes, biased: Set(Unit.allCases))
  }

  /// How many weights the network has, biases and peepholes included.
  public var weightCount: Int {
    let (allCells, allGates) = (blocks * cells, blocks * gates)
    let sources = inputs + allCells + (gatesFeedBack ? allGates : 0)
    let biases =
      (biased.contains(.cell) ? allCells : 0) + (biased.contains(.gate) ? allGates : 0)
      + (biased.contains(.output) ? outputs : 0)
    return (allCells + allGates) * sources + outputs * (allCells + (hasShortcut ? inputs : 0))
      + (hasPeepholes ? allGates * cells : 0) + biases
  }
}
