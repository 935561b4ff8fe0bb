import ArgumentParser
import Foundation
import Workbook

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists the chapters with their titles and what came of their claims.")

  func run() throws {
    for name in Package.book.chapters {
      let file = Package.root.appendingPathComponent("Output/\(name)/results.json")
      guard let text = try? String(contentsOf: file, encoding: .utf8),
        let results = try? Results(json: text)
      else {
        print("\(name)  not run yet")
        continue
      }
      let judged = results.claims.filter { $0.holds != nil }
      let holding = judged.filter { $0.holds == true }
      print("\(name)  \(results.title)  (\(holding.count) of \(judged.count) claims hold)")
    }
  }
}
