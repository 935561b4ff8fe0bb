// Matrices, surfaces and pictures.

import Foundation
import Plot

// MARK: heat-map

let heatMap = GalleryEntry(
  "heat-map", title: "Heat map",
  sentence: "A matrix of signed values is blue, white and red around zero.",
  alternative: """
    Heat map of six hidden units over twenty time steps. Each unit swings between negative and \
    positive, the lower ones more slowly.
    """,
  figure: Figure(
    "Each unit swings at a pace of its own",
    HeatMap(
      (1...6).map { unit in (0..<20).map { sin(Double($0) * 2.4 / Double(unit)) } },
      rows: (1...6).map { "unit \($0)" }, x: Axis("time step"), scale: .signed, label: "h_t"))
)

// MARK: surface

private func path(rate: Double, momentum: Double) -> Surface.Path {
  var (x, y, vx, vy) = (-1.6, 1.3, 0.0, 0.0)
  var (xs, ys) = ([x], [y])
  for _ in 0..<30 {
    vx = momentum * vx - rate * 2 * x
    vy = momentum * vy - rate * 16 * y
    (x, y) = (x + vx, y + vy)
    xs.append(x)
    ys.append(y)
  }
  return Surface.Path(
    x: xs, y: ys, label: momentum == 0 ? "gradient descent, 30 steps" : "with momentum, 30 steps")
}

let surface = GalleryEntry(
  "surface", title: "Error surface with paths",
  sentence: "Colours and contour lines show a loss over two weights, lines the optimiser's way.",
  alternative: """
    Error surface over two weights, a long valley, with two paths from the same start. Gradient \
    descent creeps along the valley's floor, momentum swings around and arrives at the minimum.
    """,
  figure: Figure(
    "Momentum swings, and arrives",
    Surface(
      x: Axis("weight w_1", range: -2...2), y: Axis("weight w_2", range: -1.5...1.5),
      label: "squared error", scale: .log,
      paths: [path(rate: 0.02, momentum: 0), path(rate: 0.02, momentum: 0.8)]
    ) { x, y in 0.01 + x * x + 8 * y * y })
)

// MARK: images

private func disc(radius: Double, blur: Double) -> [[Double]] {
  (0..<28).map { row in
    (0..<28).map { column in
      let distance = hypot(Double(row) - 13.5, Double(column) - 13.5)
      return 1 / (1 + exp((abs(distance - radius) - 2) / blur))
    }
  }
}

let images = GalleryEntry(
  "images", title: "Grid of images",
  sentence: "Small pictures stand in named rows and columns, frames show where a model looks.",
  alternative: """
    Grid of small grey pictures: two rings, each after one, four and ten steps of drawing and as \
    the original. The drawings sharpen from left to right; a frame marks where the model writes.
    """,
  figure: Figure(
    "The ring grows sharper with every glimpse",
    ImageGrid(
      [6.0, 9.0].map { radius in
        [4.0, 2.0, 1.0, 0.3].map { disc(radius: radius, blur: $0) }
      }, rows: ["small ring", "large ring"],
      columns: ["after 1 step", "after 4 steps", "after 10 steps", "original"],
      regions: [20.0, 24.0].map { size in
        let edge = (28 - size) / 2
        return [
          ImageGrid.Region(left: edge, top: edge, width: size, height: size),
          ImageGrid.Region(left: edge, top: 3, width: 14, height: 14),
          ImageGrid.Region(left: 15, top: 15, width: 9, height: 9), nil,
        ]
      }))
)
