// The data of a coloured text, and its commands for a terminal without colours.

extension TextHeatMap {
  /// The text's characters, and below each the character that stands for its value.
  func terminalCommands(_ source: String, from top: Double, shade: String) -> [String] {
    func place(_ offset: Double) -> String { "($1+0.5):(\(gnuplotNumber(top + offset))+34*$2)" }
    return [
      "\(source) using \(place(8.5)):4 with labels noenhanced",
      "\(source) using \(place(25.5)):\(shade) with labels noenhanced",
    ]
  }

  /// A row for each character.
  func block(_ row: Row, perLine: Int) -> DataBlock {
    let cells = zip(row.text, row.values).enumerated().map { index, pair in
      DataBlock.Row(
        values: [Double(index % perLine), Double(index / perLine), pair.1],
        text: Self.field(pair.0))
    }
    let title = row.label.isEmpty ? label : row.label
    return DataBlock(title: title, columns: ["column", "line", "value", "character"], rows: cells)
  }

  /// A character as a field of the data file.
  private static func field(_ character: Character) -> String {
    switch character {
    case _ where character.isNewline: "↵"
    case "\t": "⇥"
    case _ where isControl(character): "�"
    case " ": "\" \""
    case "\"": "\"\"\""
    case "\\": "\\\\"
    default: String(character)
    }
  }
}
