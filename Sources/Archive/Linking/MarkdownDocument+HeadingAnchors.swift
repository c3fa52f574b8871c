public import Markdown
import Minutes

extension MarkdownDocument {
  /// The anchors of a free text's headings, in order: the slug of each, a number behind one that was there before; `x` for
  /// one of which nothing is left.
  public var headingAnchors: [String] {
    var counts: [String: Int] = [:]
    return subtree(of: root).filter { kind(of: $0) == .heading }.map { heading in
      let title = Slug.make(plainText(of: heading))
      let slug = title.isEmpty ? "x" : title
      guard var count = counts[slug] else {
        counts[slug] = 1
        return slug
      }
      var anchor: String
      repeat {
        count += 1
        anchor = "\(slug)-\(count)"
      } while counts[anchor] != nil
      counts[slug] = count
      counts[anchor] = 1
      return anchor
    }
  }
}
