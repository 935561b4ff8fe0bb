// From shapes to the points that gnuplot joins.

import Foundation

extension Box {
  /// The radius of the corners, in the diagram's units.
  var cornerRadius: Double { min(width, height) * (isGroup ? 0.08 : 0.2) }

  /// The outline, closed, counter-clockwise from the right edge.
  var outline: [Point] {
    let radius = cornerRadius
    let (inX, inY) = (width / 2 - radius, height / 2 - radius)
    let corners = [(inX, inY, 0.0), (-inX, inY, 90.0), (-inX, -inY, 180.0), (inX, -inY, 270.0)]
    let points = corners.flatMap { x, y, start in
      arc(center: center.moved(x, y), radius: radius, from: start, to: start + 90, count: 6)
    }
    return points + [points[0]]
  }
}

extension Circle {
  /// The outline, closed.
  var outline: [Point] { arc(center: center, radius: radius, from: 0, to: 360, count: 36) }
}

extension Wire {
  /// The points along the wire, close enough together to look smooth.
  var points: [Point] {
    switch path {
    case .curve(let start, let first, let second, let end):
      return (0...32).map { index in
        let t = Double(index) / 32
        let s = 1 - t
        let (a, b, c, d) = (s * s * s, 3 * t * s * s, 3 * t * t * s, t * t * t)
        return Point(
          a * start.x + b * first.x + c * second.x + d * end.x,
          a * start.y + b * first.y + c * second.y + d * end.y)
      }
    case .corners(let corners):
      guard corners.count > 2, let first = corners.first, let last = corners.last else {
        return corners
      }
      let turns = corners.indices.dropFirst().dropLast().flatMap { index in
        rounded(corners[index - 1], corners[index], corners[index + 1])
      }
      return [first] + turns + [last]
    }
  }

  /// The middle of the wire by length, and the direction in which it runs there.
  var middle: (place: Point, direction: Point) {
    let points = points
    let lengths = zip(points, points.dropFirst()).map { distance($0, $1) }
    var rest = lengths.reduce(0, +) / 2
    for (index, length) in lengths.enumerated() where length > 0 {
      if rest <= length {
        let (from, to) = (points[index], points[index + 1])
        let share = rest / length
        return (
          Point(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)),
          Point((to.x - from.x) / length, (to.y - from.y) / length)
        )
      }
      rest -= length
    }
    return (points.first ?? Point(0, 0), Point(1, 0))
  }

  /// A corner replaced by a curve that touches both sides.
  private func rounded(_ before: Point, _ corner: Point, _ after: Point) -> [Point] {
    let radius = min(0.3, distance(before, corner) / 2, distance(corner, after) / 2)
    func toward(_ other: Point) -> Point {
      let share = radius / max(distance(corner, other), 1e-9)
      return Point(
        corner.x + share * (other.x - corner.x), corner.y + share * (other.y - corner.y))
    }
    let (start, end) = (toward(before), toward(after))
    return (0...6).map { index in
      let t = Double(index) / 6
      let (a, b, c) = ((1 - t) * (1 - t), 2 * t * (1 - t), t * t)
      return Point(
        a * start.x + b * corner.x + c * end.x, a * start.y + b * corner.y + c * end.y)
    }
  }
}

func distance(_ from: Point, _ to: Point) -> Double { hypot(to.x - from.x, to.y - from.y) }

/// Points on a circle between two angles in degrees, both included.
private func arc(
  center: Point, radius: Double, from start: Double, to end: Double, count: Int
) -> [Point] {
  (0...count).map { index in
    let angle = (start + (end - start) * Double(index) / Double(count)) * Double.pi / 180
    return center.moved(radius * cos(angle), radius * sin(angle))
  }
}
