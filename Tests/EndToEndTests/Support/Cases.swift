import Foundation

/// The folders beside these tests that hold sites.
enum Cases {
  /// The folder of these tests.
  static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().path
  /// The root of the repository.
  static let repository = URL(fileURLWithPath: folder).deletingLastPathComponent().deletingLastPathComponent().path
  /// Sites that must be built as `expected` has it.
  static let sites = names(in: "Sites")
  /// Sites that must fail, or be warned of, as `expected.txt` has it.
  static let broken = names(in: "Broken")
  /// Whether what comes out is to be written down as what is expected.
  static let isRecording = ProcessInfo.processInfo.environment["REFERAT_RECORD"] == "1"

  private static func names(in kind: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + kind)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }
}
