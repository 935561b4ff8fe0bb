// swift-tools-version: 6.2
import Foundation
import PackageDescription

// MARK: Chapters: the one list that every chapter's target and product comes from.

let chapters = [
  "01-rnn-loop",
  "02-long-term-dependencies",
  "03-cell-state",
  "04-forget-gate",
  "05-input-gate",
  "06-output-gate",
  "07-variants",
  "08-clockwork-rnn",
  "09-search-space",
  "10-grid-lstm",
]

// MARK: Settings

/// The core is compiled for this machine's processor, always optimised, so that a plain `swift run` is
/// fast while the chapter itself builds quickly and is easy to debug.
let optimized: [SwiftSetting] = [
  .unsafeFlags([
    "-O", "-whole-module-optimization", "-disable-batch-mode", "-num-threads", "2",
    "-enforce-exclusivity=unchecked", "-Xcc", "-march=native",
  ])
]

/// A chapter's top level behaves as a reader expects: its variables belong to no actor. Line tables
/// let a crash be told with its line.
let chapterSettings: [SwiftSetting] = [.swiftLanguageMode(.v5), .unsafeFlags(["-g"])]

// MARK: Shared sources

let sources: [Target] = [
  .systemLibrary(
    name: "COpenBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-dev"])]),
  .target(name: "Recurrent", dependencies: ["COpenBLAS"], swiftSettings: optimized),
  .target(
    name: "CGnuplotIostream",
    linkerSettings: ["boost_iostreams", "boost_filesystem", "boost_system", "util"]
      .map { .linkedLibrary($0) }),
  .target(name: "Plot", dependencies: ["CGnuplotIostream"]),
  .target(name: "Gallery", dependencies: ["Plot"]),
  .target(name: "CSystemCalls"),
  .target(
    name: "Workbook",
    dependencies: [
      "Plot", "Gallery", "CSystemCalls",
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
    ]),
  .executableTarget(
    name: "WorkbookTool",
    dependencies: [
      "Workbook", .product(name: "ArgumentParser", package: "swift-argument-parser"),
    ]),
]

// MARK: Exercises: what the reader edits, the solutions, and the checks of both. No chapter needs them,
// so that an exercise that doesn't compile stops nothing but its own check.

/// The three targets of the folder `Exercises` in a chapter's; their names end like `suffix`. They
/// are the same whatever files are there, since SwiftPM remembers a manifest by its text. A folder
/// that is missing is a warning, so that `workbook reset` can bring back stubs that were deleted.
func exercises(in folder: String, suffix: String) -> [Target] {
  let (stubs, solutions) = ("Exercises\(suffix)", "Solutions\(suffix)")
  func others(than own: String) -> [String] {
    ["Stubs", "Solutions", "Checks"].filter { $0 != own }.map { "Exercises/\($0)" }
      + existing(
        ["main.swift", "Runs", "Exercises/Replaced", "parallel.sh", "slurm.sh"], in: folder)
  }
  return [
    .target(
      name: stubs, dependencies: ["Recurrent", "Plot"], path: folder,
      exclude: others(than: "Stubs"), sources: ["Exercises/Stubs"], swiftSettings: chapterSettings),
    .target(
      name: solutions, dependencies: ["Recurrent", "Plot"], path: folder,
      exclude: others(than: "Solutions"), sources: ["Exercises/Solutions"],
      swiftSettings: chapterSettings),
    .executableTarget(
      name: "Checks\(suffix)",
      dependencies: [
        "Recurrent", "Plot", "Workbook", .target(name: stubs), .target(name: solutions),
      ],
      path: folder, exclude: others(than: "Checks"), sources: ["Exercises/Checks"],
      swiftSettings: chapterSettings),
  ]
}

/// Those of some names that are there. To exclude them spares a warning; nothing else depends on it.
func existing(_ names: [String], in folder: String) -> [String] {
  names.filter {
    FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/\(folder)/\($0)")
  }
}

// MARK: Tests

let tests: [Target] = [
  .testTarget(name: "RecurrentTests", dependencies: ["Recurrent"]),
  .testTarget(
    name: "PlotTests", dependencies: ["Plot", "CGnuplotIostream", "Gallery"], exclude: ["Golden"]),
  .testTarget(
    name: "WorkbookTests", dependencies: ["Workbook"],
    exclude: ["Rendering/Golden", "Pages/measure.js"]),
  .testTarget(name: "ChapterTests", dependencies: ["Workbook"], exclude: ["Golden"]),
  .executableTarget(
    name: "KitchenSink", dependencies: ["Plot", "Workbook"], path: "Tests/KitchenSink",
    exclude: ["Exercises", "Runs"], swiftSettings: chapterSettings),
  .executableTarget(
    name: "FaultyChapter", dependencies: ["Plot", "Workbook"], path: "Tests/FaultyChapter",
    swiftSettings: chapterSettings),
  .testTarget(name: "BenchmarkTests", dependencies: ["BenchmarkReport"]),
]

// MARK: Benchmarks: run by `make bench`, never by a test.

let benchmarks: [Target] = [
  .target(
    name: "BenchmarkReport", dependencies: ["Plot", "Workbook"], path: "Tests/Benchmarks/Report"),
  .executableTarget(
    name: "Benchmarks",
    dependencies: [
      "BenchmarkReport", "COpenBLAS", "Recurrent", "Workbook",
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
    ],
    path: "Tests/Benchmarks/Run", exclude: ["worker.py", "variants.py"],
    swiftSettings: optimized + [.swiftLanguageMode(.v5)]),
]

// MARK: The package

let package = Package(
  name: "lstm-workbook",
  products: [.library(name: "Recurrent", targets: ["Recurrent"])]
    + chapters.map { .executable(name: $0, targets: [$0]) }
    + [.executable(name: "workbook", targets: ["WorkbookTool"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: sources
    + chapters.map { chapter in
      .executableTarget(
        name: chapter, dependencies: ["Recurrent", "Plot", "Workbook"],
        path: "Chapters/\(chapter)",
        exclude: ["Exercises"]
          + existing(["Runs", "parallel.sh", "slurm.sh"], in: "Chapters/\(chapter)"),
        sources: ["main.swift"], swiftSettings: chapterSettings)
    } + chapters.flatMap { exercises(in: "Chapters/\($0)", suffix: String($0.prefix(2))) }
    + exercises(in: "Tests/FaultyExercises", suffix: "Faulty") + tests + benchmarks,
  cxxLanguageStandard: .cxx17
)

// The reference pages need a plugin that nothing else does: `make docs`.
if ProcessInfo.processInfo.environment["WORKBOOK_DOCS"] != nil {
  package.dependencies.append(
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0"))
}
