import Foundation

/// The browser's sites as the Python checks read them: in a file, with the pages that each check shall look at.
enum JudgedSites {
  private struct Entry: Encodable {
    let name, folder, base: String
    let pages: [String]
  }

  /// Some pages of each kind of both sites.
  static func sample(perKind limit: Int) throws -> (pages: [String], file: String) {
    var counts: [String: Int] = [:]
    let pages = try BrowserSites.shared.get().pages.filter { page in
      let parts = page.split(separator: "/")
      let kind = parts.prefix(2).joined(separator: "/") + " \(parts.count)"
      counts[kind, default: 0] += 1
      return counts[kind, default: 0] <= limit
    }
    return (pages, try file(of: pages))
  }

  /// A file that names these pages, which are paths below `site`.
  static func file(of pages: [String], in folder: TemporaryFolder? = nil) throws -> String {
    let sites = try BrowserSites.shared.get().folder
    let folder = folder ?? sites
    let bases = ["sample": "", "hinterland": "/sub/path"]
    let names = Set(pages.compactMap { $0.split(separator: "/").first.map(String.init) }).sorted()
    let entries = names.map { name in
      Entry(
        name: name, folder: folder.path("site/\(name)"), base: bases[name] ?? "",
        pages: pages.filter { $0.hasPrefix(name + "/") }.map { String($0.dropFirst(name.count + 1)) })
    }
    let path = "judged-\(UUID().uuidString).json"
    try folder.write(String(decoding: try JSONEncoder().encode(entries), as: UTF8.self), to: path)
    return folder.path(path)
  }
}
