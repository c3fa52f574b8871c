import Building
import Foundation
import Testing

/// A small site on the disk, gone with the test.
final class PreviewSite: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("preview-\(UUID().uuidString)").path
    try write("title: Klynger\nurl: https://example.org/under\n", to: "content/site.yml")
    try write("---\nname: Nord\nbodies: { faglig: { names: [Faglig] } }\n---\n", to: "content/clusters/nord.md")
    try write("---\ntitle: Om\naliases: [/gammel/]\n---\nOm os.\n", to: "content/pages/om.md")
    try write("body { }", to: "content/assets/own.css")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The content folder.
  var content: String { path + "/content" }

  func write(_ text: String, to below: String) throws {
    let url = URL(fileURLWithPath: path + "/" + below)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func remove(_ below: String) throws { try FileManager.default.removeItem(atPath: path + "/" + below) }

  /// The site as a run makes it.
  func snapshot() async -> (report: BuildReport, site: SiteSnapshot?) {
    let (report, site, _) = await SiteBuilder(BuildOptions(content: content)).snapshot()
    return (report, site)
  }
}
