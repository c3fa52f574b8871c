import Foundation
import Testing

/// An empty folder that is gone when the test is.
final class TestFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("\(FileManager.default.temporaryDirectory.path)/building-XXXXXX".utf8CString)
    let made = mkdtemp(&template) != nil
    try #require(made)
    let resolved = try #require(realpath(template, nil))
    defer { free(resolved) }
    path = String(cString: resolved)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes files, each with its path as its text, and the folders that they need.
  func write(_ paths: String...) throws {
    for below in paths { try write(below, to: below) }
  }

  /// Writes a file and the folders that it needs.
  func write(_ text: String, to below: String) throws {
    let url = URL(fileURLWithPath: path + "/" + below)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Copies a folder from elsewhere; a link is followed, so that what the test does to the copy is done to a copy.
  func copy(_ source: String, to below: String) throws {
    let real = URL(fileURLWithPath: source).resolvingSymlinksInPath()
    try FileManager.default.copyItem(at: real, to: URL(fileURLWithPath: path + "/" + below))
  }

  /// Makes a folder.
  func makeFolder(_ below: String) throws {
    try FileManager.default.createDirectory(atPath: path + "/" + below, withIntermediateDirectories: true)
  }

  /// Makes a symbolic link that says `target` as it is.
  func link(_ below: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + below, withDestinationPath: target)
  }
}
