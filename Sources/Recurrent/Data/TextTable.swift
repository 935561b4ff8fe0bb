/// A share in per cent with one decimal, for a table; a dash where there is none.
///
/// - Parameter share: 0 to 1.
func percentText(_ share: Double?) -> String {
  share.map { "\((1000 * $0).rounded() / 10)" } ?? "–"
}

/// Rows of cells as plain text, for a terminal and for a page alike: each column as wide as its widest cell
/// and two blanks.
///
/// - Parameter rows: All with as many cells; the head first where there is one.
public func textTable(_ rows: [[String]]) -> String {
  let widths = (rows.first ?? []).indices.map { column in
    (rows.map { $0[column].count }.max() ?? 0) + 2
  }
  return rows.map { row in
    let cells = zip(row, widths).map { text, width in
      text + String(repeating: " ", count: width - text.count)
    }
    return String(cells.joined().reversed().drop { $0 == " " }.reversed())
  }.joined(separator: "\n")
}
