import Foundation

/// What is known of a chapter that did not reach its end.
struct CrashReport {
  /// The section that was open, and its line.
  let section: (title: String, line: Int)?
  let signal: Int32?
  let status: Int32
  /// The text that Swift's runtime wrote about the crash; empty where there was none.
  let backtrace: String

  /// The line of `main.swift` where it happened, out of the backtrace's first frame that has one.
  var line: Int? {
    guard let frame = backtrace.firstMatch(of: /main\.swift:(\d+)/) else { return nil }
    return Int(frame.1)
  }

  var message: String {
    let place = line ?? section?.line
    let position = place.map { "main.swift:\($0): " } ?? ""
    let during = section.map { " in the section \"\($0.title)\"" } ?? ""
    let what: String
    switch signal {
    case SIGILL?, SIGTRAP?: what = "the program stopped at a trap (a fatal or uncaught error)"
    case SIGSEGV?, SIGBUS?: what = "the program touched memory that is not its own"
    case SIGKILL?: what = "the program was killed"
    case let signal?: what = "the program was ended by signal \(signal)"
    case nil: what = "the program ended with status \(status)"
    }
    return "\(position)\(what)\(during)."
  }

  /// Tells Swift's runtime to write a short backtrace into a file.
  static func environment(writingTo file: URL) -> [String: String] {
    [
      "SWIFT_BACKTRACE":
        "enable=yes,color=no,interactive=no,threads=crashed,registers=none,images=none,"
        + "output-to=\(file.path)"
    ]
  }
}
