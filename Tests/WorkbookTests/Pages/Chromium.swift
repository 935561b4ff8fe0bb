import Foundation

/// A Chromium without a window, spoken to in its DevTools protocol through a pipe.
final class Chromium {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let process = Process()
  private let commands = Pipe()
  private let answers = Pipe()
  private let profile: URL
  private var received = Data()
  private var lastCommand = 0
  private var session: String?
  /// What it reported since `events` was last taken.
  private var pending: [[String: Any]] = []

  /// Starts it with a profile of its own and one empty page.
  ///
  /// - Throws: `Failure` where there is none, with the package's name.
  init() throws {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "") + ":/usr/bin:/bin"
    let found = folders.split(separator: ":").map { "\($0)/chromium" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let chromium = found else {
      throw Failure(description: "there is no chromium: apt-get install chromium, or make test")
    }
    profile = FileManager.default.temporaryDirectory
      .appendingPathComponent("workbook-chromium-\(UUID().uuidString)")
    // The protocol goes over file descriptors 3 and 4, which a shell can set and Process can't.
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "exec \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>&1", "sh", chromium, "--headless",
      "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--no-first-run", "--disable-background-networking", "--user-data-dir=\(profile.path)",
      "about:blank",
    ]
    // Where it dies, a write fails instead of ending the tests.
    signal(SIGPIPE, SIG_IGN)
    process.standardInput = commands
    process.standardOutput = answers
    try process.run()
    // Only the child may hold its ends, or its death would go unnoticed.
    try commands.fileHandleForReading.close()
    try answers.fileHandleForWriting.close()
    let page = try send("Target.createTarget", ["url": "about:blank"])
    let attached = try send(
      "Target.attachToTarget", ["targetId": page["targetId"] as? String ?? "", "flatten": true])
    session = attached["sessionId"] as? String
    for domain in ["Page", "Runtime", "Log", "Network"] { try send("\(domain).enable") }
  }

  deinit {
    if process.isRunning {
      _ = try? send("Browser.close", inSession: false)
      process.terminate()
      process.waitUntilExit()
    }
    try? FileManager.default.removeItem(at: profile)
  }

  /// Opens a page in a window of a width, in one of the two colour schemes, and waits until all of
  /// it is loaded.
  func open(_ page: URL, width: Int, dark: Bool) throws {
    try send(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false])
    try send(
      "Emulation.setEmulatedMedia",
      [
        "features": [
          ["name": "prefers-color-scheme", "value": dark ? "dark" : "light"],
          ["name": "prefers-reduced-motion", "value": "reduce"],
        ]
      ])
    // From an empty page, so that an address with another fragment is loaded anew too.
    for address in ["about:blank", page.absoluteString] {
      let loads = loadCount
      let answer = try send("Page.navigate", ["url": address])
      if let words = answer["errorText"] as? String {
        throw Failure(description: "\(address): \(words)")
      }
      while loadCount == loads { try receive() }
    }
  }

  /// The value of a script in the page.
  func evaluate(_ script: String) throws -> Any {
    let answer = try send("Runtime.evaluate", ["expression": script, "returnByValue": true])
    if let exception = answer["exceptionDetails"] as? [String: Any] {
      throw Failure(description: "the measuring script fails: \(exception)")
    }
    return (answer["result"] as? [String: Any])?["value"] ?? NSNull()
  }

  func pressTab() throws {
    for type in ["rawKeyDown", "keyUp"] {
      try send(
        "Input.dispatchKeyEvent",
        ["type": type, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9])
    }
  }

  /// What happened since it was last asked, by the event's name.
  func takeEvents() -> [(name: String, parameters: [String: Any])] {
    defer { pending = [] }
    return pending.compactMap { event in
      guard let name = event["method"] as? String else { return nil }
      return (name, event["params"] as? [String: Any] ?? [:])
    }
  }

  // MARK: - The protocol: JSON texts with a zero byte behind each

  private var loadCount = 0

  @discardableResult
  private func send(
    _ method: String, _ parameters: [String: Any] = [:], inSession: Bool = true
  ) throws -> [String: Any] {
    lastCommand += 1
    let number = lastCommand
    var message: [String: Any] = ["id": number, "method": method, "params": parameters]
    if inSession, let session { message["sessionId"] = session }
    let bytes = try JSONSerialization.data(withJSONObject: message)
    try commands.fileHandleForWriting.write(contentsOf: bytes + [0])
    while true {
      let answer = try receive()
      guard answer["id"] as? Int == number else { continue }
      if let error = answer["error"] as? [String: Any] {
        throw Failure(description: "\(method): \(error["message"] ?? error)")
      }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  @discardableResult
  private func receive() throws -> [String: Any] {
    while true {
      if let end = received.firstIndex(of: 0) {
        let message = received[received.startIndex..<end]
        received = Data(received[(end + 1)...])
        let object = try JSONSerialization.jsonObject(with: message)
        guard let answer = object as? [String: Any] else { continue }
        if answer["id"] == nil { pending.append(answer) }
        if answer["method"] as? String == "Page.loadEventFired" { loadCount += 1 }
        return answer
      }
      let bytes = answers.fileHandleForReading.availableData
      guard !bytes.isEmpty else { throw Failure(description: "chromium ended") }
      received += bytes
    }
  }
}
