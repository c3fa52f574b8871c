import Foundation
import Testing

@Suite("The house")
struct ModuleGraphTests {
  /// What each module may import of ours, in the order of the data's way; nothing points back.
  private static let graph: [String: Set<String>] = [
    "Records": [],
    "Diagnostics": [],
    "Markdown": ["CCmark"],
    "YAML": ["CYAML", "Diagnostics"],
    "TemplateEngine": [],
    "Minutes": ["Diagnostics", "Markdown", "Records", "YAML"],
    "Archive": ["Diagnostics", "Markdown", "Minutes", "Records"],
    "Search": ["CStemmer", "Diagnostics", "Minutes", "Records"],
    "Website": ["Archive", "Diagnostics", "Markdown", "Minutes", "Records", "Search", "TemplateEngine"],
    "Publishing": ["CLinux", "Diagnostics", "Records"],
    "Building": ["Archive", "Diagnostics", "Markdown", "Minutes", "Publishing", "Records", "Website"],
    "Importing": ["Archive", "Diagnostics", "Minutes", "Subprocess"],
    "Preview": ["Building", "CLinux", "Diagnostics", "NIOCore", "NIOHTTP1", "NIOPosix", "TemplateEngine"],
    "Scaffolding": ["Archive", "Diagnostics", "Minutes"],
    "referat": [
      "Archive", "ArgumentParser", "Building", "Diagnostics", "Importing", "Minutes", "Preview", "Scaffolding",
    ],
  ]
  /// System libraries: a module map and a header, no Swift.
  private static let systemLibraries: Set<String> = ["CCmark", "CLinux", "CYAML", "CStemmer"]
  /// What every module may import of the system's. Foundation is not among it.
  private static let system: Set<String> = ["Glibc", "Swift", "Synchronization"]

  /// A source file.
  private struct Source {
    let module: String
    let path: String
    let text: String
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
  }

  private static func sources(below folder: String) throws -> [Source] {
    let root = Cases.repository + "/" + folder
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      Source(
        module: String(name.prefix { $0 != "/" }), path: "\(folder)/\(name)",
        text: try String(contentsOfFile: root + "/" + name, encoding: .utf8))
    }
  }

  private static func imports(of source: Source) -> [String] {
    source.lines.compactMap { line in
      var words = line.split(separator: " ")
      while let first = words.first,
        first.hasPrefix("@") || ["public", "internal", "package", "private"].contains(first)
      {
        words.removeFirst()
      }
      guard words.first == "import", words.count > 1 else { return nil }
      let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
      let name = kinds.contains(String(words[1])) && words.count > 2 ? words[2] : words[1]
      return String(name.prefix { $0 != "." })
    }
  }

  @Test("every module is in the table")
  func modules() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Cases.repository + "/Sources")
    #expect(Set(folders).subtracting(Self.systemLibraries) == Set(Self.graph.keys))
  }

  @Test("a module imports only what the table lets it")
  func imports() throws {
    for source in try Self.sources(below: "Sources") {
      let allowed = (Self.graph[source.module] ?? []).union(Self.system)
      let others = Self.imports(of: source).filter { !allowed.contains($0) }
      #expect(others.isEmpty, "\(source.path) imports \(others)")
    }
  }

  @Test("the table has nothing that no file needs")
  func table() throws {
    let used = Dictionary(grouping: try Self.sources(below: "Sources"), by: \.module)
      .mapValues { Set($0.flatMap(Self.imports)).subtracting(Self.system) }
    for (module, allowed) in Self.graph {
      #expect(used[module] == allowed, "\(module)")
    }
  }

  @Test("what the package lets a module import is what the table does")
  func package() throws {
    let text = try String(contentsOfFile: Cases.repository + "/Package.swift", encoding: .utf8)
      .filter { !$0.isWhitespace }
    let others = ["ArgumentParser", "NIOCore", "NIOHTTP1", "NIOPosix", "Subprocess"]
    let known = Set(Self.graph.keys).union(Self.systemLibraries).union(others)
    for (module, allowed) in Self.graph {
      let start =
        text.firstRange(of: "module(\"\(module)\"") ?? text.firstRange(of: "executableTarget(name:\"\(module)\"")
      let rest = text[try #require(start?.upperBound, "\(module)")...]
      let list = rest.hasPrefix(",[") || rest.hasPrefix(",dependencies:[") ? rest.prefix { $0 != "]" } : ""
      #expect(Set(list.split(separator: "\"").map(String.init)).intersection(known) == allowed, "\(module)")
    }
  }

  @Test("no file is longer than 400 lines")
  func length() throws {
    for source in try Self.sources(below: "Sources") + Self.sources(below: "Tests") {
      #expect(source.lines.count <= 401, "\(source.path): \(source.lines.count) lines")
    }
  }

  @Test(
    "nothing in the sources may trap on what users write, or promise the compiler what it cannot see",
    arguments: ["try!", " as! ", "fatalError(", "preconditionFailure(", "@unchecked", "nonisolated(unsafe)"])
  func marks(_ mark: String) throws {
    for source in try Self.sources(below: "Sources") {
      for (number, line) in source.lines.enumerated() where line.contains(mark) {
        Issue.record("\(source.path):\(number + 1): \(mark)")
      }
    }
  }
}
