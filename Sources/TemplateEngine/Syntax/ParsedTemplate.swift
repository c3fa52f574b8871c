/// A template that has been read but is not bound to any types yet.
struct ParsedTemplate: Sendable {
  let text: SourceText
  /// What it is made of; nil if it has errors.
  let nodes: [Node]?
  /// The names of all blocks in it, those it fills included: a template that has it as parent may fill each.
  let blocks: Set<String>
  /// The names of the partials and parents in it.
  let inclusions: Set<String>

  /// Reads a template and notes what is wrong with it; `index` is its place among the library's sources.
  init(_ source: TemplateSource, index: Int, errors: inout ErrorLog) {
    let text = SourceText(source)
    self.text = text
    if let offset = text.firstInvalidByte {
      errors.add(.invalidEncoding, source: index, offset: offset)
      (nodes, blocks, inclusions) = (nil, [], [])
      return
    }
    let scanner = TagScanner(text, source: index, errors: &errors)
    func names(of kinds: Set<Tag.Kind>) -> Set<String> {
      Set(scanner.tags.lazy.filter { kinds.contains($0.kind) }.map { text.string($0.name) })
    }
    blocks = names(of: [.block])
    inclusions = names(of: [.partial, .parent])
    guard scanner.isClosed, let pairs = TagPairs(scanner.tags, in: text, source: index, errors: &errors),
      scanner.isSound
    else {
      nodes = nil
      return
    }
    var builder = TreeBuilder(text: text, tags: scanner.tags, pairs: pairs, source: index)
    nodes = builder.build(errors: &errors)
  }
}
