import Diagnostics
import Minutes

extension TextLinker {
  /// `](person:Name With Blanks)` is no link to CommonMark; left alone it would be published as text.
  mutating func reportBrokenLinks(in text: BlockText) {
    guard text.hasBracket else { return }
    let bytes = text.bytes
    var index = 0
    while let bracket = bytes[index...].firstIndex(of: UInt8(ascii: "]")), bracket + 1 < bytes.count {
      index = bracket + 1
      guard bytes[index] == UInt8(ascii: "("), text.isLinkable(bracket..<(index + 1)) else { continue }
      needs.open()
      let start = index + 1
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: ")")) else { return }
      let written = String(decoding: bytes[start..<end], as: UTF8.self)
      if end > start, let right = mended(written) {
        report(
          LinkFault.blanks(written: written.replacingLineEnds, right: right), at: start, of: text,
          length: text.characters(in: start..<end))
      }
      index = end
    }
  }

  /// The right form of a link whose address has blanks; nil for what is no link of ours.
  private func mended(_ written: String) -> String? {
    guard written.utf8.contains(where: { $0 == 0x20 || $0 == 0x0A }) else { return nil }
    let lower = written.lowercased()
    for scheme in ["person:", "theme:"] where lower.hasPrefix(scheme) {
      return scheme + Slug.make(written.dropFirst(scheme.count))
    }
    let meeting = "meeting:"
    if lower.hasPrefix(meeting) {
      let parts = written.dropFirst(meeting.count).split(separator: "/").map { part in
        DateScanner.firstDate(in: String(part), language: finder.registry.language)?.iso ?? Slug.make(part)
      }
      return meeting + parts.joined(separator: "/")
    }
    let path = written.split(separator: "#", maxSplits: 1).first.map(String.init) ?? written
    guard lower.hasPrefix("http://") || lower.hasPrefix("https://") || isFile(path) else { return nil }
    return "<\(written.replacingLineEnds)>"
  }

  /// Whether a text in brackets is the path of a file: one that is there, or one that ends like one.
  private func isFile(_ path: String) -> Bool {
    if let target = LinkResolver.join(folderOf: resolver.path, path.percentDecoded), resolver.files.contains(target) {
      return true
    }
    guard let dot = path.lastIndex(of: ".") else { return false }
    return ["md", "pdf", "docx", "xlsx", "pptx", "odt", "ods", "png", "jpg"].contains(
      path[dot...].dropFirst().lowercased())
  }
}

extension String {
  fileprivate var replacingLineEnds: String { String(map { $0.isNewline ? " " : $0 }) }
}
