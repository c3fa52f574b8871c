extension MarkdownDocument {
  /// The document as CommonMark text, tables as pipe tables.
  ///
  /// Parsing it again gives the same HTML, but for emphases that lie against each other three deep, or lists that only a
  /// link definition made loose. The text itself is put in one form: bullets are hyphens, code stands between
  /// fences, link definitions have gone into their links, and characters that could be mistaken are escaped. Custom nodes
  /// are left out, their children stay.
  public func commonMark() -> [UInt8] {
    var writer = CommonMarkWriter(self)
    writer.writeDocument()
    return writer.text
  }
}
