import Foundation
import Testing

@Suite("The site of the sample content")
struct SampleSiteTests {
  @Test("is built and checked without a fault, even a small one")
  func check() throws {
    let result = try Command(["check", "--strict"], in: Cases.repository).run()
    #expect(result.errors == "")
    #expect(result.code == 0)
  }

  @Test("has well-formed pages")
  func wellFormed() throws {
    let site = try BuiltSite.sample.get()
    #expect(site.pages.count > 100)
    #expect(site.faults == [])
  }

  @Test("has no id twice on a page")
  func ids() throws {
    for (path, page) in try BuiltSite.sample.get().pages {
      let ids = page.descendants.compactMap(\.id)
      #expect(Set(ids).count == ids.count, "\(path): \(Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys)")
    }
  }

  @Test("has no link that leads nowhere: every page, file and place is there")
  func links() throws {
    let site = try BuiltSite.sample.get()
    var broken: Set<String> = []
    var followed = 0
    for (path, page) in site.pages {
      for element in page.descendants {
        for key in ["href", "src"] {
          guard let link = element.attributes[key], let place = Place(of: link, on: path) else { continue }
          followed += 1
          if !place.exists(in: site) { broken.insert("\(path): \(link)") }
        }
      }
    }
    #expect(followed > 1000)
    #expect(broken.sorted() == [])
  }

  /// A place of the site itself.
  private struct Place {
    let path: String
    let anchor: String

    /// Where a link on a page leads; nil where it leads out of the site.
    init?(of link: String, on page: String) {
      var link = link
      let home = "https://example.org/"
      if link.hasPrefix(home) { link = "/" + link.dropFirst(home.count) }
      if link.hasPrefix("//") || link.prefix(while: { $0 != "/" && $0 != "#" && $0 != "?" }).contains(":") {
        return nil
      }
      let halves = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let target = halves[0].prefix { $0 != "?" }
      anchor = halves.count > 1 ? (String(halves[1]).removingPercentEncoding ?? "") : ""
      let folder = page.split(separator: "/").dropLast().joined(separator: "/")
      let whole =
        target.isEmpty ? page : target.hasPrefix("/") ? String(target.dropFirst()) : folder + "/" + target
      let decoded = whole.removingPercentEncoding ?? whole
      path = decoded.isEmpty || decoded.hasSuffix("/") ? decoded + "index.html" : decoded
    }

    func exists(in site: BuiltSite) -> Bool {
      guard site.contents.files[path] != nil else { return false }
      return anchor.isEmpty || site.pages[path]?.first(id: anchor) != nil
    }
  }

  @Test("asks no other host for anything")
  func otherHosts() throws {
    for (path, page) in try BuiltSite.sample.get().pages {
      for element in page.descendants where ["script", "img", "link", "iframe", "source"].contains(element.name) {
        guard element.attributes["rel"] != "canonical" else { continue }
        let address = element.attributes["src"] ?? element.attributes["href"] ?? ""
        #expect(!address.contains("//") || address.hasPrefix("https://example.org/"), "\(path): \(address)")
      }
    }
  }
}
