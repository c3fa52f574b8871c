import Minutes

/// Writes sitemaps.
struct SitemapWriter {
  let context: SiteContext
  /// The pages that may be listed.
  let pages: [PlannedFile]

  /// The file of a sitemap. It reads the dates of all meetings.
  func document(_ sitemap: Sitemap) -> [UInt8] {
    var xml: [UInt8] = []
    xml.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    switch sitemap {
    case .pages(let range):
      xml.reserveCapacity(200 + range.count * 150)
      xml.write("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
      for page in pages[range] {
        xml.write("<url><loc>")
        xml.writeXML(context.addresses.absolute(context.addresses.address(ofPage: page.path)))
        xml.write("</loc>")
        if let day = context.lastChange(of: page.kind) {
          xml.write("<lastmod>")
          xml.write(day.iso)
          xml.write("</lastmod>")
        }
        xml.write("</url>\n")
      }
      xml.write("</urlset>\n")
    case .index(let parts):
      xml.write("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
      for number in 1...parts {
        xml.write("<sitemap><loc>")
        xml.writeXML(context.addresses.absolute(context.addresses.home + Sitemap.name(ofPart: number)))
        xml.write("</loc></sitemap>\n")
      }
      xml.write("</sitemapindex>\n")
    }
    return xml
  }

  /// What tells robots where the sitemap is. Every page may be visited; those that are not to be listed say so themselves.
  static func robots(in addresses: Addresses) -> [UInt8] {
    Array("User-agent: *\nAllow: /\n\nSitemap: \(addresses.absolute(addresses.home))sitemap.xml\n".utf8)
  }
}

extension Addresses {
  /// The address of the page of a file of the output folder.
  func address(ofPage path: String) -> String {
    home + (path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path)
  }
}
