import Diagnostics
import Markdown

/// One pass of a ``PrivacyCheck`` over a Markdown tree.
struct PrivacyWalk {
  let check: PrivacyCheck
  let document: MarkdownDocument
  private var text = InlineText()
  private var diagnostics: [Diagnostic] = []

  init(check: PrivacyCheck, document: MarkdownDocument) {
    self.check = check
    self.document = document
  }

  /// All diagnostics, in the order of the text.
  mutating func run() -> [Diagnostic] {
    var current: NodeID? = document.root
    while let node = current {
      switch document.kind(of: node) {
      case .paragraph, .heading, .tableCell: if mayHoldAny(node) { checkWords(of: node) }
      case .link, .image: checkLink(node)
      case .codeBlock, .htmlBlock: if mayHoldAny(node) { checkLiteral(node) }
      default: break
      }
      current = document.node(after: node, within: document.root)
    }
    return diagnostics
  }

  /// Whether there is reason to look at a block's words: eight digits are a telephone number, ten a CPR number, and an entity
  /// may stand for an `@`. Most blocks have none of these, and their source tells it.
  private func mayHoldAny(_ node: NodeID) -> Bool {
    guard let range = document.sourceRange(of: node) else { return true }
    let start = document.source.startIndex
    return document.source.withUnsafeBytes { source in
      let marks = MarkCount(
        of: UnsafeRawBufferPointer(rebasing: source[(range.lowerBound - start)..<(range.upperBound - start)]))
      return marks.digits >= 8 || marks.hasSign
    }
  }

  private mutating func checkWords(of block: NodeID) {
    text.read(block, of: document)
    for finding in check.findings(in: text.bytes) {
      // An address that stands for itself is an address: there only the form with the hyphen counts.
      if finding.fault == .cprNumber, isAutolink(at: finding.range.lowerBound), !hasHyphen(finding.range) { continue }
      let position = text.position(of: finding.range.lowerBound, in: document)
      check.report(finding, in: text.bytes, at: position, to: &diagnostics)
    }
  }

  private func hasHyphen(_ range: Range<Int>) -> Bool {
    range.contains { DigitMarks.hyphen(text.bytes, at: $0) > 0 }
  }

  private func isAutolink(at offset: Int) -> Bool {
    guard let run = text.run(at: offset), let parent = document.parent(of: text.runs[run].node) else { return false }
    return document.isAutolink(parent)
  }

  // MARK: Links

  private mutating func checkLink(_ link: NodeID) {
    let title = document.title(of: link) ?? ""
    if !title.isEmpty { checkHidden(Array(title.utf8), of: link, as: .text) }
    // What an autolink leads to is what it shows.
    guard !document.isAutolink(link) else { return }
    let address = Array(document.bytes(of: link))
    checkHidden(address, of: link, as: .address)
    guard check.findsContacts else { return }
    for (scheme, fault) in Self.contactSchemes where address.end(of: scheme, at: 0) != nil {
      guard address.count > scheme.count, !showsContact(link) else { continue }
      let finding = PrivacyFinding(fault: fault, range: scheme.count..<address.count)
      check.report(finding, in: address, at: place(of: finding.range, of: address, in: link), to: &diagnostics)
    }
  }

  private static let contactSchemes: [(scheme: [UInt8], fault: PrivacyFault)] = [
    (Array("mailto:".utf8), .email), (Array("tel:".utf8), .phone),
  ]

  /// Whether the words of a link hold an address or a number, which has been reported then.
  private mutating func showsContact(_ link: NodeID) -> Bool {
    text.read(link, of: document)
    return !ContactScanner.matches(in: text.bytes).isEmpty
  }

  private mutating func checkHidden(_ bytes: [UInt8], of node: NodeID, as kind: CPRScanner.Place) {
    for finding in check.findings(in: bytes, as: kind) {
      check.report(finding, in: bytes, at: place(of: finding.range, of: bytes, in: node), to: &diagnostics)
    }
  }

  // MARK: Code and raw HTML

  private mutating func checkLiteral(_ node: NodeID) {
    let bytes = Array(document.bytes(of: node))
    var from: Int?
    for finding in check.findings(in: bytes) {
      let offset = offset(of: finding.range, of: bytes, in: node, from: from)
      if let offset { from = offset + finding.range.count }
      check.report(finding, in: bytes, at: position(offset, or: node), to: &diagnostics)
    }
  }

  // MARK: Places

  private func place(of range: Range<Int>, of bytes: [UInt8], in node: NodeID) -> SourcePosition {
    position(offset(of: range, of: bytes, in: node, from: nil), or: node)
  }

  /// Where in the file some bytes of a node are written as they are; nil where they are not.
  private func offset(of range: Range<Int>, of bytes: [UInt8], in node: NodeID, from: Int?) -> Int? {
    guard let source = document.sourceRange(of: node) else { return nil }
    return check.file.bytes.firstRange(
      of: bytes[range], from: max(from ?? source.lowerBound, source.lowerBound), to: source.upperBound)
  }

  private func position(_ offset: Int?, or node: NodeID) -> SourcePosition {
    let place = offset.map { document.position(atSourceOffset: $0) } ?? document.position(of: node)
    return SourcePosition(line: place.line, column: place.column)
  }
}
