/// What fills blocks at a place: the parent tags on the way there, the outermost first.
///
/// The outermost word counts: a page's own content goes before that of the layout it inherits from. What fills a
/// block belongs to the template it is written in, so its own blocks see only what was in force there.
struct BlockScope: Sendable {
  /// What fills one block.
  struct Filling: Sendable {
    let block: Block
    let source: Int
    /// How many fillings were in force where it is written.
    let depth: Int
  }

  /// What tells scopes apart when a template is included again.
  struct Key: Hashable {
    let source: Int
    let offset: Int
  }

  private var fillings: [Filling] = []

  var keys: [Key] { fillings.map { Key(source: $0.source, offset: $0.block.offset) } }

  /// What fills the block, and the scope that it sees itself.
  func filling(_ name: String) -> (filling: Filling, scope: BlockScope)? {
    guard let filling = fillings.first(where: { $0.block.name == name }) else { return nil }
    var outer = BlockScope()
    outer.fillings = Array(fillings.prefix(filling.depth))
    return (filling, outer)
  }

  /// The scope within a parent tag that fills these blocks, as far as nothing further out does.
  func filled(with blocks: [Block], of source: Int) -> BlockScope {
    var inner = self
    for block in blocks where !inner.fillings.contains(where: { $0.block.name == block.name }) {
      inner.fillings.append(Filling(block: block, source: source, depth: fillings.count))
    }
    return inner
  }
}
