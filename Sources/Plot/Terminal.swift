// The terminal that this process writes to: its size and what it can show.

import Foundation

#if canImport(Glibc)
  @preconcurrency import Glibc
#endif

/// A terminal's window and the way in which it shows figures.
public struct Terminal: Equatable, Sendable {
  /// How figures appear in it.
  public var mode: TerminalMode
  /// The window's width in characters.
  public var columns: Int
  /// The window's height in characters.
  public var rows: Int

  /// Describes a terminal.
  ///
  /// - Parameters:
  ///   - mode: how figures appear in it.
  ///   - columns: the window's width in characters.
  ///   - rows: the window's height in characters.
  public init(mode: TerminalMode, columns: Int = 80, rows: Int = 24) {
    self.mode = mode
    self.columns = columns
    self.rows = rows
  }

  /// The terminal of the standard output; it is asked once what it can show.
  ///
  /// The question waits at most 0.2 seconds and is put only by a process in the foreground, so a
  /// silent terminal never stops the program. Without a window the size is 80 × 24.
  public static var current: Terminal {
    let environment = ProcessInfo.processInfo.environment
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let answer = isTerminal && environment["PLOT_TERMINAL"] == nil ? ask(seconds: 0.2) : nil
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return Terminal(
      mode: .choose(environment: environment, isTerminal: isTerminal, answer: answer),
      columns: isKnown ? Int(size.ws_col) : 80, rows: isKnown ? Int(size.ws_row) : 24)
  }

  /// Asks the terminal for its attributes; `nil` if it is silent or can't be asked.
  private static func ask(seconds: Double) -> String? {
    let terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_NONBLOCK)
    if terminal < 0 { return nil }
    defer { close(terminal) }
    // A process in the background would be stopped for changing the terminal.
    guard tcgetpgrp(terminal) == getpgrp() else { return nil }
    var before = termios()
    guard tcgetattr(terminal, &before) == 0 else { return nil }
    var quiet = before
    quiet.c_lflag &= ~tcflag_t(ICANON | ECHO)
    guard tcsetattr(terminal, TCSANOW, &quiet) == 0 else { return nil }
    defer { tcsetattr(terminal, TCSANOW, &before) }
    let question: [UInt8] = [0x1B, 0x5B, 0x63]
    guard write(terminal, question, question.count) == question.count else { return nil }
    return answer(from: terminal, seconds: seconds)
  }

  /// Reads until the answer's last letter, for so many seconds at most.
  static func answer(from terminal: Int32, seconds: Double) -> String? {
    let end = DispatchTime.now().uptimeNanoseconds + UInt64(seconds * 1e9)
    var bytes: [UInt8] = []
    while bytes.last != 0x63, bytes.count < 256 {
      let now = DispatchTime.now().uptimeNanoseconds
      if now >= end { return nil }
      var request = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      guard poll(&request, 1, Int32((end - now) / 1_000_000) + 1) > 0 else { return nil }
      var part = [UInt8](repeating: 0, count: 64)
      let count = read(terminal, &part, part.count)
      if count <= 0 { return nil }
      bytes += part.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
