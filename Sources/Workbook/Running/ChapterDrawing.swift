import Foundation
import Plot
import Synchronization

/// What `book.figure` takes: a figure, or an animation with its still.
public protocol ChapterDrawing: Sendable {
  /// Writes the files of a chapter's figure.
  func writeFiles(to folder: URL, name: String) throws
  /// The figure, or the still.
  var pagePicture: Figure? { get }
}

extension ChapterDrawing {
  /// Writes the figure's files and, side by side with them, its narrow drawing.
  func writeBoth(to folder: URL, name: String) throws {
    let failure = Mutex<(any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { part in
      if part == 0 {
        do { try writeFiles(to: folder, name: name) } catch { failure.withLock { $0 = error } }
      } else {
        // Where there is no room for a narrow drawing, the page shrinks the other one.
        try? pagePicture?.narrow?.writeDrawing(
          to: folder.appendingPathComponent("\(name).narrow.svg"))
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }
}

extension Figure: ChapterDrawing {
  public func writeFiles(to folder: URL, name: String) throws {
    _ = try write(to: folder, name: name)
  }
  public var pagePicture: Figure? { self }
}

extension Animation: ChapterDrawing {
  public func writeFiles(to folder: URL, name: String) throws {
    _ = try write(to: folder, name: name)
  }
  public var pagePicture: Figure? { stillFigure }
}
