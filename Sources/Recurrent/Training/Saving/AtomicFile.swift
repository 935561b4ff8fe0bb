import Glibc
import Synchronization

private let filesBegun = Atomic<Int>(0)

/// Writes a file beside the one that is meant, brings it to the disk and renames it in one step:
/// whatever happens on the way, there is either the old file or the new one.
///
/// - Throws: `.inaccessible` with what failed and the system's reason.
func writeAtomically(_ bytes: [UInt8], to path: String) throws(SafetensorsError.Problem) {
  var temporary = ""
  var descriptor: Int32 = -1
  repeat {
    let number = filesBegun.add(1, ordering: .relaxed).newValue
    temporary = "\(path).\(getpid())-\(number).partial"
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
  } while descriptor < 0 && (errno == EEXIST || errno == EINTR)
  guard descriptor >= 0 else { throw failure("it can't be written", errno) }
  var reason: Int32 = writeAll(bytes, to: descriptor) && fsync(descriptor) == 0 ? 0 : errno
  if close(descriptor) != 0, reason == 0 { reason = errno }
  if reason == 0, rename(temporary, path) != 0 { reason = errno }
  guard reason == 0 else {
    unlink(temporary)
    throw failure("it can't be written", reason)
  }
}

private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  bytes.withUnsafeBytes { buffer in
    var rest = buffer[...]
    while !rest.isEmpty {
      let written = write(
        descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }
}

private func failure(_ what: String, _ reason: Int32) -> SafetensorsError.Problem {
  .inaccessible("\(what): \(String(cString: strerror(reason)))")
}
