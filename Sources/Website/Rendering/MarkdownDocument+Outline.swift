import Markdown

extension MarkdownDocument {
  /// Gives the headings of a text levels from 1 on that leave none out, whatever the writer began with.
  mutating func outlineHeadings() {
    var open: [Int] = []
    var current: NodeID? = root
    while let node = current {
      if kind(of: node) == .heading {
        let level = headingLevel(of: node)
        if parent(of: node) == root {
          while let last = open.last, last >= level { open.removeLast() }
          open.append(level)
          setHeadingLevel(of: node, to: open.count)
        } else {
          // In a list or a quote it parts nothing.
          setHeadingLevel(of: node, to: open.count + 1)
        }
      }
      current = self.node(after: node, within: root)
    }
  }
}
