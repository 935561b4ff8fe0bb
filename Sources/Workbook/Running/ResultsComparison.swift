import Foundation

/// A chapter's new results beside the committed ones.
public struct ResultsComparison: Sendable {
  /// What must not differ, each in one line.
  public private(set) var faults: [String] = []
  /// Numbers that differ and may, each in one line.
  public private(set) var withinTolerance: [String] = []
  /// How many metrics differ within their tolerance, and beyond it.
  public private(set) var metricsWithin = 0
  public private(set) var metricsOutside = 0
  public var differingMetrics: Int { metricsWithin + metricsOutside }

  public init(committed: Results, new: Results) {
    for (name, sum) in committed.sources.sorted(by: { $0.key < $1.key })
    where new.sources[name] != sum {
      faults.append("\(name) has changed since the chapter was rendered; run it again")
    }
    compareStructure(committed, new)
    compareClaims(committed, new)
    compareReported(committed, new)
    compareMetrics(committed, new)
  }

  private mutating func compareStructure(_ committed: Results, _ new: Results) {
    func check(_ what: String, _ old: [String], _ new: [String]) {
      for name in old where !new.contains(name) { faults.append("\(what) \(name) is gone") }
      for name in new where !old.contains(name) { faults.append("\(what) \(name) is new") }
    }
    check("the claim", committed.claims.map(\.id), new.claims.map(\.id))
    check("the metric", committed.metrics.keys.sorted(), new.metrics.keys.sorted())
    check("the knob", committed.knobs.keys.sorted(), new.knobs.keys.sorted())
    check("the reported figure", committed.reported.map(\.source), new.reported.map(\.source))
    for (name, old, now) in [
      ("title", committed.title, new.title), ("promise", committed.promise, new.promise),
      ("scale", committed.scale, new.scale), ("seed", "\(committed.seed)", "\(new.seed)"),
    ] where old != now {
      faults.append("the \(name) was \"\(old)\" and is \"\(now)\"")
    }
  }

  private mutating func compareClaims(_ committed: Results, _ new: Results) {
    for claim in new.claims {
      guard let old = committed.claims.first(where: { $0.id == claim.id }) else { continue }
      if claim.holds != old.holds {
        faults.append("the claim \(claim.id) \(word(old.holds)) and now \(word(claim.holds))")
      }
      if claim.text != old.text || claim.words != old.words || claim.source != old.source
        || claim.unit != old.unit
      {
        faults.append("the claim \(claim.id) has other words")
      }
      compareMeasured(claim, old)
    }
    func word(_ holds: Bool?) -> String {
      holds.map { $0 ? "held" : "did not hold" } ?? "was not judged"
    }
  }

  /// A claim's number has no tolerance of its own: its verdict judges it. Where that stands, another
  /// machine may measure a quarter more or less; rounding errors count as equal.
  private mutating func compareMeasured(_ claim: Results.Claim, _ old: Results.Claim) {
    let (now, before) = (claim.measured, old.measured)
    guard now != before, !(now.isNaN && before.isNaN) else { return }
    let change =
      "the claim \(claim.id) measured \(numberText(before, unit: old.unit)), now \(numberText(now, unit: claim.unit))"
    let difference = abs(now - before)
    if difference <= 1e-9 || difference <= 0.25 * max(abs(now), abs(before)) {
      withinTolerance.append(change)
    } else {
      faults.append(change)
    }
  }

  private mutating func compareReported(_ committed: Results, _ new: Results) {
    for (old, now) in zip(committed.reported, new.reported) where old.source == now.source {
      if old.reproduced != now.reproduced || old.paper != now.paper || old.words != now.words {
        faults.append(
          "the reported figure \(old.source): ours was \(old.ours), "
            + "\(old.reproduced == true ? "" : "not ")reproduced, and is \(now.ours), "
            + "\(now.reproduced == true ? "" : "not ")reproduced")
      }
    }
  }

  private mutating func compareMetrics(_ committed: Results, _ new: Results) {
    for (name, old) in committed.metrics.sorted(by: { $0.key < $1.key }) {
      guard let now = new.metrics[name], now.value != old.value || now.unit != old.unit,
        !(now.value.isNaN && old.value.isNaN && now.unit == old.unit)
      else { continue }
      let change = "the metric \(name) was \(old.value) \(old.unit) and is \(now.value) \(now.unit)"
      if now.unit == old.unit, abs(now.value - old.value) <= old.tolerance {
        metricsWithin += 1
        withinTolerance.append("\(change), within its tolerance of \(old.tolerance)")
      } else {
        metricsOutside += 1
        faults.append("\(change); its tolerance is \(old.tolerance)")
      }
    }
  }
}
