/// A file that tells search engines which pages there are (sitemaps.org).
enum Sitemap: Sendable {
  /// Some of the pages, by their places among all that may be listed.
  case pages(Range<Int>)
  /// The list of so many files, where one cannot hold all pages.
  case index(parts: Int)

  /// So many pages may stand in one file, by the protocol.
  static let limit = 50_000

  /// The files for so many pages, each with its name.
  static func files(for count: Int, limit: Int) -> [(name: String, sitemap: Sitemap)] {
    guard count > limit else { return [("sitemap.xml", .pages(0..<count))] }
    let starts = Array(stride(from: 0, to: count, by: limit))
    let parts = starts.enumerated().map { number, start in
      (name: name(ofPart: number + 1), sitemap: Sitemap.pages(start..<min(start + limit, count)))
    }
    return [("sitemap.xml", .index(parts: starts.count))] + parts
  }

  /// The name of a part, counted from 1.
  static func name(ofPart number: Int) -> String { "sitemap-\(number).xml" }
}
