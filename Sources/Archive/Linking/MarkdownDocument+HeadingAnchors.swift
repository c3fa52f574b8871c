public import Markdown
import Minutes

extension MarkdownDocument {
  /// The anchors of a free text's headings, in order: the slug of each, a number behind one that stands twice; `x` for
  /// one of which nothing is left.
  public var headingAnchors: [String] {
    var counts: [String: Int] = [:]
    return subtree(of: root).filter { kind(of: $0) == .heading }.map { heading in
      let title = Slug.make(plainText(of: heading))
      let slug = title.isEmpty ? "x" : title
      counts[slug, default: 0] += 1
      let count = counts[slug, default: 1]
      return count == 1 ? slug : "\(slug)-\(count)"
    }
  }
}
