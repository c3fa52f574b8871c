import TemplateEngine

/// Puts the preview's script into a page.
enum Injection {
  /// A page with the script before the end of its body, or at its end where it has none. A built site never has it.
  ///
  /// - Parameter tag: what another content at the page's address would not have.
  static func page(_ page: [UInt8], tag: String) -> [UInt8] {
    let script = element(tag: tag).bytes
    let place = lastRange(of: Array("</body>".utf8), in: page) ?? page.count
    var result: [UInt8] = []
    result.reserveCapacity(page.count + script.count)
    result += page[..<place]
    result += script
    result += page[place...]
    return result
  }

  /// The element that brings the script in.
  static func element(tag: String) -> HTML {
    "<script src=\"\(PreviewAddress.script)\" data-tag=\"\(tag)\" defer></script>\n"
  }

  private static func lastRange(of end: [UInt8], in page: [UInt8]) -> Int? {
    var place = page.count - end.count
    while place >= 0 {
      if page[place] == end[0], page[place..<place + end.count].elementsEqual(end) { return place }
      place -= 1
    }
    return nil
  }
}
