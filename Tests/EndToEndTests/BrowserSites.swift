import Foundation
import Testing

/// The sites that are looked at in the browser: the sample, and one in English with long words, wide tables, closed items,
/// people who are not listed and old addresses.
struct BrowserSites {
  let folder: TemporaryFolder
  /// The pages to measure, by their paths below `site`.
  let pages: [String]

  static let shared = Result { try BrowserSites() }

  /// At most this many pages of a kind.
  private static let limit = 10

  private init() throws {
    folder = try TemporaryFolder()
    let output = try TemporaryFolder()
    let result = try Command(
      ["build", "--output", output.path("public")], in: Cases.folder + "/Browser/site"
    ).run()
    try #require(result.code == 0, "\(result.errors)")
    let sites = [
      ("sample", try BuiltSite.sample.get().contents), ("hinterland", try FolderContents(of: output.path("public"))),
    ]
    var pages: [String] = []
    for (name, contents) in sites {
      var counts: [String: Int] = [:]
      for path in contents.paths {
        let below = "site/\(name)/\(path)"
        guard path.hasSuffix(".html") else {
          try folder.write(contents.files[path] ?? Data(), to: below)
          continue
        }
        // A page that leads on would be gone before it is looked at.
        let text = contents.text(path).replacing("http-equiv=\"refresh\"", with: "name=\"refresh\"")
        try folder.write(text, to: below)
        let parts = path.split(separator: "/")
        let kind = "\(parts[0]) \(parts.count)"
        counts[kind, default: 0] += 1
        if counts[kind, default: 0] <= Self.limit { pages.append("\(name)/\(path)") }
      }
    }
    self.pages = pages
  }
}
