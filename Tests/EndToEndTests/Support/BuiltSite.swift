import Foundation
import Testing

/// A site that was built for tests that only look at it.
struct BuiltSite {
  let contents: FolderContents
  /// Each page by its path, e.g. `klynger/nord/index.html`.
  let pages: [String: HTMLNode]
  /// What is not well formed, by page.
  let faults: [String]

  /// The site of the repository's own content and templates.
  static let sample = Result { try BuiltSite(of: Cases.repository) }

  private init(of folder: String) throws {
    let output = try TemporaryFolder()
    let result = try Command(["build", "--output", output.path("public")], in: folder).run()
    try #require(result.code == 0, "\(result.errors)")
    contents = try FolderContents(of: output.path("public"))
    var pages: [String: HTMLNode] = [:]
    var faults: [String] = []
    for path in contents.paths where path.hasSuffix(".html") {
      let (page, found) = HTMLReader.read(contents.text(path))
      pages[path] = page
      faults += found.map { "\(path): \($0)" }
    }
    self.pages = pages
    self.faults = faults
  }
}

extension FolderContents {
  /// The text of a file; empty for one that is not there.
  func text(_ path: String) -> String { String(decoding: files[path] ?? Data(), as: UTF8.self) }
}
