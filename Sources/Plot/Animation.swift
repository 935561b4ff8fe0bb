// Figures one after another: a GIF that moves, and a still of one frame for the page.

import Foundation

/// A figure that changes over time.
///
/// ```swift
/// let animation = Animation((0..<20).map { epoch in picture(of: epoch) }, pause: 0.2)
/// try animation.write(to: folder, name: "training")
/// ```
public struct Animation: Equatable, Sendable {
  /// The frames in order, all of one size.
  public var frames: [Figure]
  /// How long each frame stays, in seconds.
  public var pause: Double
  /// The index of the frame that the page shows; `nil` is the last.
  public var still: Int?

  /// Makes an animation.
  ///
  /// Give the frames' axes a range: one that follows the data would jump from frame to frame.
  /// - Parameters:
  ///   - frames: the frames in order, all of one size in pixels.
  ///   - pause: how long each frame stays, in seconds, from 0.02 to 10.
  ///   - still: the index of the frame that the page shows, or `nil` for the last.
  public init(_ frames: [Figure], pause: Double = 0.25, still: Int? = nil) {
    self.frames = frames
    self.pause = pause
    self.still = still
  }

  /// The frame that the page shows, or `nil` if there is no such frame.
  public var stillFigure: Figure? {
    let index = still ?? frames.count - 1
    return frames.indices.contains(index) ? frames[index] : nil
  }
}

/// Where an animation was written.
public struct AnimationFiles: Equatable, Sendable {
  /// The moving picture.
  public let gif: URL
  /// The drawing of one frame, on white.
  public let still: URL
  /// The script; `gnuplot name.gp` in its folder draws both again.
  public let script: URL
  /// The numbers of all frames, tab-separated, one block a series.
  public let data: URL
}

extension Animation {
  /// Writes `name.gif`, `name.svg`, `name.gp` and `name.tsv`; an error leaves the folder as it was.
  ///
  /// - Parameters:
  ///   - folder: where the files go; it is made if it doesn't exist.
  ///   - name: the file name without extension: letters, digits, `-` and `_`.
  /// - Returns: where the four files are.
  /// - Throws: `PlotError` when a frame can't be drawn or differs in size, gnuplot is missing or
  ///   fails, or the folder can't be written.
  @discardableResult
  public func write(to folder: URL, name: String) throws(PlotError) -> AnimationFiles {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try write(to: folder, name: name, searchPath: path)
  }

  func write(
    to folder: URL, name: String, searchPath: String
  ) throws(PlotError) -> AnimationFiles {
    try compiled(name: name).draw(to: folder, drawings: ["gif", "svg"], searchPath: searchPath)
    return AnimationFiles(
      gif: folder.appendingPathComponent("\(name).gif"),
      still: folder.appendingPathComponent("\(name).svg"),
      script: folder.appendingPathComponent("\(name).gp"),
      data: folder.appendingPathComponent("\(name).tsv"))
  }

  /// The gnuplot script that draws the GIF and the still, as text; nothing is written or run.
  ///
  /// - Parameter name: the file name without extension that the script reads and writes.
  /// - Throws: `PlotError` when a frame or an argument makes no animation.
  public func script(name: String) throws(PlotError) -> String { try compiled(name: name).text }

  func compiled(name: String) throws(PlotError) -> GnuplotScript {
    try Figure.check(name: name)
    guard let first = frames.first else { throw .empty(series: "the list of frames") }
    guard let stillFigure else {
      throw .argument(
        "the still is frame \(still ?? 0) of \(frames.count)",
        expected: "use 0 to \(frames.count - 1)")
    }
    if !(0.02...10).contains(pause) {
      throw .argument("each frame stays \(pause) seconds", expected: "use 0.02 to 10")
    }
    for frame in frames { try frame.check() }
    let plans = frames.map(\.plan)
    let height = plans[0].height
    for (index, plan) in plans.enumerated()
    where plan.height != height || frames[index].width != first.width {
      throw .argument(
        "frame \(index) measures \(frames[index].width) × \(gnuplotNumber(plan.height)) pixels, "
          + "frame 0 \(first.width) × \(gnuplotNumber(height))",
        expected: "use frames of one size")
    }
    var script = GnuplotScript(name: name, width: Double(first.width), height: height)
    script.sharesBlocks = true
    script.header(title: stillFigure.title)
    script.begin(.animation(pause: pause))
    for (index, frame) in frames.enumerated() {
      script.add("")
      script.add("# Frame \(index)")
      if index > 0 { script.add("reset") }
      frame.compose(plans[index], into: &script)
    }
    script.add("unset output")
    script.add("")
    script.add("# The still")
    script.add("reset")
    script.begin(.page)
    stillFigure.compose(stillFigure.plan, into: &script)
    script.add("unset output")
    return script
  }
}
