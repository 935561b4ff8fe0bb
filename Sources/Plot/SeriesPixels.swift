// Which pixels a series covers, so that a legend or a name can stay clear of them.

extension Series {
  /// The places along the x axis that have to be shown.
  var places: [Double] {
    style == .bars || style == .boxes || style == .bins
      ? x.flatMap { [$0 - halfWidth, $0 + halfWidth] } : x
  }

  /// The places that a series covers, close enough together that no line slips through a box.
  func pixels(plot: Frame, x: Scaled, y: Scaled) -> [(x: Double, y: Double)] {
    if isSolid { return solidPixels(plot: plot, x: x, y: y) }
    let places = self.x
    return [self.y, lower, upper].filter { $0.count == places.count }.flatMap { curve in
      let points = zip(places, curve).map {
        (
          x: x.pixel($0, from: plot.left, to: plot.right),
          y: y.pixel($1, from: plot.bottom, to: plot.top)
        )
      }
      if style == .points { return points }
      return points
        + zip(points, points.dropFirst()).flatMap { from, to in
          let length = max(abs(to.x - from.x), abs(to.y - from.y))
          let count = Int(min(length / 6, 200))
          return (0..<count).map { index in
            let share = Double(index) / Double(count)
            return (x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y))
          }
        }
    }
  }

  /// A grid of pixels over bars, boxes and bins, with their numbers and outliers.
  private func solidPixels(plot: Frame, x: Scaled, y: Scaled) -> [(x: Double, y: Double)] {
    func height(_ value: Double) -> Double { y.pixel(value, from: plot.bottom, to: plot.top) }
    let base = height(y.isLog ? y.range.lowerBound : 0)
    return self.x.indices.flatMap { index -> [(x: Double, y: Double)] in
      let sides = [-halfWidth, 0, halfWidth].map {
        x.pixel(self.x[index] + $0, from: plot.left, to: plot.right)
      }
      var ends = [height(self.y[index])]
      if lower.indices.contains(index) { ends += [height(lower[index]), height(upper[index])] }
      if style != .boxes { ends.append(base) }
      let (top, bottom) = (ends.min() ?? 0, ends.max() ?? 0)
      let number = decimals == nil ? 0.0 : 20
      let goesDown = self.y[index] < 0
      var heights = Array(
        stride(
          from: goesDown ? top : top - number, through: goesDown ? bottom + number : bottom, by: 6))
      if boxes.indices.contains(index) { heights += boxes[index].outliers.map(height) }
      let columns = stride(from: sides[0], through: sides[2], by: 6) + [sides[2]]
      return columns.flatMap { column in heights.map { (x: column, y: $0) } }
    }
  }
}
