import Foundation
import Testing

/// An empty folder that is gone when the test is.
final class TemporaryFolder: Sendable {
  /// The folder, every symbolic link resolved.
  let path: String

  init() throws {
    var template = Array("\(FileManager.default.temporaryDirectory.path)/referat-XXXXXX".utf8CString)
    let made = mkdtemp(&template) != nil
    try #require(made)
    let resolved = try #require(realpath(template, nil))
    defer { free(resolved) }
    path = String(cString: resolved)
  }

  deinit {
    chmod(path, 0o755)
    try? FileManager.default.removeItem(atPath: path)
  }

  /// A path below the folder.
  func path(_ below: String) -> String { path + "/" + below }

  /// Writes a file and the folders that it needs.
  func write(_ text: String, to below: String) throws {
    try write(Data(text.utf8), to: below)
  }

  /// Writes a file and the folders that it needs.
  func write(_ bytes: Data, to below: String) throws {
    let url = URL(fileURLWithPath: path(below))
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: url)
  }

  /// Copies a folder or file from elsewhere; a link is followed, so that what the test does to the copy is done to a copy.
  func copy(_ source: String, to below: String) throws {
    let real = URL(fileURLWithPath: source).resolvingSymlinksInPath()
    try FileManager.default.copyItem(at: real, to: URL(fileURLWithPath: path(below)))
  }

  /// The text of a file.
  func text(_ below: String) throws -> String {
    try String(decoding: Data(contentsOf: URL(fileURLWithPath: path(below))), as: UTF8.self)
  }
}
