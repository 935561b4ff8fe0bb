import Foundation

/// How often each claim held over several runs of a chapter.
public enum SeedCount {
  /// One line a claim and reported figure.
  public static func table(_ runs: [Results]) -> String {
    var lines: [String] = []
    let claims = runs.first?.claims ?? []
    let width = claims.map(\.id.count).max() ?? 0
    for claim in claims {
      let same = runs.compactMap { run in run.claims.first { $0.id == claim.id } }
      let judged = same.filter { $0.holds != nil }
      let held = judged.count { $0.holds == true }
      let values = same.map(\.measured).sorted()
      let range =
        values.isEmpty
        ? ""
        : "measured \(numberText(values[0])) to \(numberText(values[values.count - 1]))"
      let verdict = judged.isEmpty ? "not judged" : "held \(held) of \(judged.count)"
      lines.append(
        claim.id.padding(toLength: width, withPad: " ", startingAt: 0)
          + "  \(verdict)  \(range)" + (claim.unit.isEmpty ? "" : " \(claim.unit)"))
    }
    for figure in runs.first?.reported ?? [] {
      let same = runs.flatMap(\.reported).filter { $0.source == figure.source }
      let judged = same.filter { $0.reproduced != nil }
      lines.append(
        "\(figure.source): reproduced \(judged.count { $0.reproduced == true }) of \(judged.count)")
    }
    return lines.joined(separator: "\n")
  }
}
