public import Diagnostics
public import Markdown

/// Advice about one text: whether everybody can read it, whatever they read it with.
public struct ContentAdviser: Sendable {
  private let vagueLinkTexts: Set<String>

  /// For the texts of a language.
  public init(language: Language) {
    vagueLinkTexts = Set(language.advice.vagueLinkTexts)
  }

  /// What could be better in a text as it was parsed; `displayPath` is its file as messages show it.
  public func advice(on document: MarkdownDocument, displayPath: String) -> [Diagnostic] {
    var result: [Diagnostic] = []
    func tell(_ advice: ContentAdvice, at node: NodeID) {
      let place = document.position(of: node)
      let length = Self.lengthOnLine(of: node, in: document)
      result.append(
        Diagnostic(
          advice, file: displayPath, at: SourcePosition(line: place.line, column: place.column), length: length))
    }
    // The title of the page, or of the meeting, is a heading above all of the text.
    var level = 1
    for node in document.subtree(of: document.root) {
      switch document.kind(of: node) {
      case .heading where document.parent(of: node) == document.root:
        let own = document.headingLevel(of: node)
        if own > level + 1 { tell(.headingJump(from: level, to: own), at: node) }
        level = own
      case .link:
        if let advice = advice(onLink: node, in: document) { tell(advice, at: node) }
      case .image:
        if let advice = advice(onImage: node, in: document) { tell(advice, at: node) }
      case .tableHead:
        if lacksHeadings(node, in: document) { tell(.tableWithoutHeadings, at: node) }
      default: break
      }
    }
    return result
  }

  private func advice(onLink link: NodeID, in document: MarkdownDocument) -> ContentAdvice? {
    // An image in a link is told of as an image.
    if document.subtree(of: link).contains(where: { document.kind(of: $0) == .image }) { return nil }
    let text = document.plainText(of: link)
    let words = text.lowercased().drop { !$0.isLetter }
    let bare = words.reversed().drop { !$0.isLetter }.reversed()
    if vagueLinkTexts.contains(String(bare)) { return .vagueLinkText(text) }
    let isAddress = text.hasPrefix("http://") || text.hasPrefix("https://") || text.hasPrefix("www.")
    return isAddress ? .addressAsLinkText : nil
  }

  private func advice(onImage image: NodeID, in document: MarkdownDocument) -> ContentAdvice? {
    let text = document.plainText(of: image)
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return .imageWithoutText }
    let isFileName = Self.imageEndings.contains { text.lowercased().hasSuffix($0) } && !text.contains(" ")
    return isFileName ? .imageTextIsFileName(text) : nil
  }

  /// What the names of image files end on.
  private static let imageEndings = [".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"]

  /// Whether a column is without a heading; the corner above the rows' names may be empty.
  private func lacksHeadings(_ head: NodeID, in document: MarkdownDocument) -> Bool {
    let cells = document.children(of: head).map { !document.plainText(of: $0).allSatisfy(\.isWhitespace) }
    return !cells.contains(true) || cells.dropFirst().contains(false)
  }

  /// How many characters of the line that it begins on a node takes.
  private static func lengthOnLine(of node: NodeID, in document: MarkdownDocument) -> Int {
    guard let range = document.sourceRange(of: node) else { return 1 }
    return String(decoding: document.source[range].prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self).count
  }
}
