import Foundation
import Testing

/// What the script found in some pages.
struct BrowserReport: Decodable {
  let isDark: Bool
  let counts: Counts
  let faults: [Finding]

  struct Counts: Decodable, Equatable {
    let pages, texts, links, headings: Int
  }

  struct Finding: Decodable, CustomStringConvertible {
    let check, page, detail: String
    var description: String { "\(page): \(check): \(detail)" }
  }

  static let light = Result { try ofSites(in: []) }
  static let dark = Result { try ofSites(in: ["--blink-settings=preferredColorScheme=0"]) }

  private static func ofSites(in scheme: [String]) throws -> BrowserReport {
    let sites = try BrowserSites.shared.get()
    return try BrowserReport(of: sites.pages, in: sites.folder, flags: scheme)
  }

  /// Measures pages that lie below `site` in a folder.
  init(of pages: [String], in folder: TemporaryFolder, flags: [String] = []) throws {
    let script = try String(contentsOfFile: Cases.folder + "/Browser/measure.js", encoding: .utf8)
    let addresses = try JSONEncoder().encode(pages.map { "file://" + folder.path("site/" + $0) })
    let name = "measure-\(UUID().uuidString).html"
    try folder.write(
      """
      <!doctype html><meta charset="utf-8"><body>
      <script>const pages = \(String(decoding: addresses, as: UTF8.self));
      \(script)</script>
      """, to: name)
    let dump = try BrowserProcess.run(
      flags + ["--virtual-time-budget=600000", "--dump-dom", "file://" + folder.path(name)])
    let mark = "<pre id=\"report\">"
    let start = try #require(dump.range(of: mark), "the browser made no report")
    let end = try #require(dump[start.upperBound...].range(of: "</pre>"))
    let json = dump[start.upperBound..<end.lowerBound]
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    self = try JSONDecoder().decode(BrowserReport.self, from: Data(json.utf8))
  }
}
