// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A module and what it may import: the order below is the way of the data, nothing points back.
func module(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

/// The tests of a module; what they import besides is said where they do.
func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name), "Fuzzing"] + dependencies, exclude: exclude,
    swiftSettings: settings)
}

let package = Package(
  name: "referat",
  products: [
    .executable(name: "referat", targets: ["referat"]),
    .library(name: "TemplateEngine", targets: ["TemplateEngine"]),
    .library(name: "Markdown", targets: ["Markdown"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    // Without its default trait, which would bring Foundation.
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    .systemLibrary(name: "CCmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CLinux"),

    module("Records"),
    module("Diagnostics"),
    module("Markdown", ["CCmark"]),
    module("YAML", ["CYAML", "Diagnostics"]),
    module("TemplateEngine"),
    module("Minutes", ["Diagnostics", "Markdown", "Records", "YAML"]),
    module("Archive", ["Diagnostics", "Markdown", "Minutes", "Records"]),
    module("Search", ["CStemmer", "Diagnostics", "Minutes", "Records"]),
    module(
      "Website", ["Archive", "Diagnostics", "Markdown", "Minutes", "Records", "Search", "TemplateEngine"],
      resources: [.embedInCode("Templates"), .embedInCode("Script")]),
    module("Publishing", ["CLinux", "Diagnostics", "Records"]),
    module("Building", ["Archive", "Diagnostics", "Markdown", "Minutes", "Publishing", "Records", "Website"]),
    module(
      "Preview",
      [
        "Building", "CLinux", "Diagnostics", "TemplateEngine", .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
      ],
      resources: [.embedInCode("Browser")]),
    module("Scaffolding", ["Archive", "Diagnostics", "Minutes"]),
    module(
      "Importing",
      ["Archive", "Diagnostics", "Minutes", .product(name: "Subprocess", package: "swift-subprocess")]),
    .executableTarget(
      name: "referat",
      dependencies: [
        "Archive", "Building", "Diagnostics", "Importing", "Minutes", "Preview", "Scaffolding",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    .target(name: "Fuzzing", path: "Tests/Fuzzing", swiftSettings: settings),
    .testTarget(name: "CStemmerTests", dependencies: ["CStemmer"], swiftSettings: settings),
    tests("Records"),
    tests("Diagnostics"),
    tests("Markdown", ["CCmark"]),
    tests("YAML", ["Diagnostics"]),
    tests("TemplateEngine"),
    tests("Minutes", ["Diagnostics", "Markdown", "YAML"]),
    tests("Archive", ["Diagnostics", "Markdown", "Minutes"]),
    tests("Search", ["Diagnostics", "Records"]),
    tests("Website", ["Archive", "Diagnostics", "Markdown", "Minutes", "Records", "TemplateEngine"]),
    .executableTarget(
      name: "PublishingCrashTool", dependencies: ["Publishing", "Diagnostics"], path: "Tests/PublishingCrashTool",
      swiftSettings: settings),
    tests("Publishing", ["Diagnostics", "PublishingCrashTool", "Records"]),
    .executableTarget(
      name: "benchmark",
      dependencies: ["CCmark", "CYAML", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      path: "Tests/Benchmark", swiftSettings: settings),
    tests("Building", ["Diagnostics"]),
    tests("Importing", ["Archive", "Diagnostics", "Minutes"]),
    tests(
      "Preview",
      ["Building", "Diagnostics", "TemplateEngine", .product(name: "NIOHTTP1", package: "swift-nio")]),
    tests("Scaffolding", ["Archive", "Diagnostics", "Minutes"]),
    .testTarget(
      name: "EndToEndTests", dependencies: ["benchmark", "Fuzzing", "referat"],
      exclude: ["Sites", "Broken", "Fixtures", "Browser", "Checks", "Imports"],
      swiftSettings: settings),
  ]
)
