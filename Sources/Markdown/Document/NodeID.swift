/// The name of one node of a ``MarkdownDocument``.
///
/// It stays valid through every edit of the document that made it, and of copies of that document; it means nothing in
/// another document.
public struct NodeID: Hashable, Sendable {
  let index: Int32

  init(_ index: Int32) {
    self.index = index
  }

  init(_ index: Int) {
    self.index = Int32(truncatingIfNeeded: index)
  }

  var int: Int { Int(index) }
}
