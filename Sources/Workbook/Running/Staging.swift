import CSystemCalls
import Foundation

/// A chapter's new folder, built beside the last good one and exchanged for it in one step.
struct Staging {
  /// Where the new files are written.
  let folder: URL
  /// Where they will stand.
  let destination: URL

  /// Makes an empty folder beside `output/name`, and removes what an interrupted run left there.
  ///
  /// - Throws: `RunError` where the output folder can't be written.
  init(output: URL, name: String) throws {
    destination = output.appendingPathComponent(name)
    folder = output.appendingPathComponent(".\(name).partial-\(getpid())")
    do {
      try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
      Self.removeAbandoned(in: output, name: name)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    } catch {
      throw RunError("\(output.path) can't be written: \(error.localizedDescription)")
    }
  }

  /// Puts the new folder in the old one's place; the old one is gone afterwards.
  ///
  /// - Throws: `RunError`; the old folder is then untouched.
  func publish() throws {
    let manager = FileManager.default
    if manager.fileExists(atPath: destination.path) {
      var failure = exchange_folders(folder.path, destination.path)
      if [EINVAL, ENOSYS, ENOTSUP].contains(failure) { failure = swapByRenaming() }
      guard failure == 0 else {
        throw RunError(
          "\(destination.path) can't be replaced: \(String(cString: strerror(failure)))")
      }
      try? manager.removeItem(at: folder)
    } else {
      do { try manager.moveItem(at: folder, to: destination) } catch {
        throw RunError("\(destination.path) can't be made: \(error.localizedDescription)")
      }
    }
  }

  /// Where the file system can't exchange: two renames, with a moment between them.
  private func swapByRenaming() -> Int32 {
    let aside = folder.path + ".old"
    guard rename(destination.path, aside) == 0 else { return errno }
    guard rename(folder.path, destination.path) == 0 else {
      let failure = errno
      rename(aside, destination.path)
      return failure
    }
    return rename(aside, folder.path) == 0 ? 0 : errno
  }

  /// Removes the unfinished folder.
  func discard() { try? FileManager.default.removeItem(at: folder) }

  /// A run that was killed leaves its folder behind; one whose process still lives keeps it.
  private static func removeAbandoned(in output: URL, name: String) {
    let manager = FileManager.default
    let prefix = ".\(name).partial-"
    for entry in (try? manager.contentsOfDirectory(atPath: output.path)) ?? []
    where entry.hasPrefix(prefix) {
      guard let owner = Int32(entry.dropFirst(prefix.count)) else { continue }
      // Another user's process can't be signalled either, but it lives.
      let isGone = owner == getpid() || (kill(owner, 0) != 0 && errno == ESRCH)
      guard isGone else { continue }
      try? manager.removeItem(at: output.appendingPathComponent(entry))
    }
  }
}
