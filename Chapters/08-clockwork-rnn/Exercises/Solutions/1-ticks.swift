//: # Draw the ticking diagram
//: Modules with some periods, time from $t = 0$ on. Draw a point wherever a module ticks: $t$ along the x
//: axis, the module's number, from 0 for the fastest, along the y axis; one mark of points for each module.
//: Predict first: with periods 1, 2, 4 and 8, how many points stand over $t = 0$, 4 and 6? And how many modules
//: would tick at the first step if time began at 1?
import Plot

/// - Parameters:
///   - periods: One a module, the shortest first.
///   - steps: How many steps to draw, from t = 0.
/// - Returns: A chart with one mark of points a module, in their order.
public func ticks(periods: [Int], steps: Int) -> Figure {
  // solution
  Figure(
    "Each module ticks at the multiples of its period", x: Axis("t", unit: "steps"),
    y: Axis("module"),
    periods.enumerated().map { module, period in
      let times = (0..<steps).filter { $0 % period == 0 }
      return .points(x: times, y: times.map { _ in module }, label: "period \(period)")
    })
  // stub
  // Figure("Which module ticks when", x: Axis("t", unit: "steps"), y: Axis("module"), [])
  // end
}
