import TemplateEngine

/// What a page tells search engines in their own words: JSON-LD with the names of schema.org.
struct StructuredData: Sendable {
  /// The pages from the home page to this one.
  let breadcrumb: [(name: String, address: String)]
  /// What the page is about: a JSON object, or nothing.
  var subject: [UInt8] = []

  /// For a script element: no text can end it.
  var html: HTML {
    var json = JSONWriter(capacity: 600 + breadcrumb.count * 150 + subject.count)
    json.object {
      $0.member("@context", "https://schema.org")
      $0.key("@graph")
      $0.array {
        if !subject.isEmpty { $0.value(written: subject) }
        if !breadcrumb.isEmpty { write(to: &$0) }
      }
    }
    return HTML(bytes: json.bytes)
  }

  private func write(to json: inout JSONWriter) {
    json.object {
      $0.member("@type", "BreadcrumbList")
      $0.list("itemListElement", breadcrumb.enumerated().map { $0 }) { json, crumb in
        json.object {
          $0.member("@type", "ListItem")
          $0.member("position", crumb.offset + 1)
          $0.member("name", crumb.element.name)
          $0.member("item", crumb.element.address)
        }
      }
    }
  }

  /// Says what the page is about.
  mutating func describe(_ members: (inout JSONWriter) -> Void) {
    var json = JSONWriter(capacity: 2000)
    json.object(members)
    subject = json.bytes
  }
}
