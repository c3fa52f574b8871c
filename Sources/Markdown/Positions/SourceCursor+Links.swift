/// What stands around a link's text, read as CommonMark says. The tree has the destinations already; only where they end
/// is asked here.
extension SourceCursor {
  /// Goes behind the `]` of a link or image and what belongs to it: `(destination "title")`, `[label]` or nothing.
  mutating func skipLinkEnd() {
    guard take(UInt8(ascii: "]")) else { return }
    let end = offset
    if skipInlineDestination() { return }
    offset = end
    if !skipLabel() { offset = end }
  }

  /// Goes behind all link reference definitions that a paragraph begins with.
  mutating func skipDefinitions() {
    while current == UInt8(ascii: "[") {
      let start = offset
      guard skipDefinition() else {
        offset = start
        return
      }
    }
  }

  private mutating func skipInlineDestination() -> Bool {
    guard take(UInt8(ascii: "(")) else { return false }
    skipBlanksAndLineEnd()
    guard skipDestination() else { return false }
    let end = offset
    skipBlanksAndLineEnd()
    if offset > end {
      let start = offset
      if skipTitle() { skipBlanksAndLineEnd() } else { offset = start }
    }
    return take(UInt8(ascii: ")"))
  }

  private mutating func skipDefinition() -> Bool {
    let label = offset
    guard skipLabel(), !source[(label + 1)..<(offset - 1)].allSatisfy({ $0.isWhitespace }),
      take(UInt8(ascii: ":"))
    else { return false }
    skipBlanksAndLineEnd()
    let start = offset
    guard skipDestination(), offset > start else { return false }
    let end = self
    skipBlanksAndLineEnd()
    if offset > end.offset, skipTitle(), skipLineEnd() { return true }
    self = end
    return skipLineEnd()
  }

  /// Goes to the next line if nothing but blanks stands before it.
  private mutating func skipLineEnd() -> Bool {
    skipBlanks()
    guard let byte = current else { return true }
    guard byte.isLineEnd else { return false }
    toNextLine()
    return true
  }

  /// `[…]` with at most 1,000 bytes and no bracket in it.
  private mutating func skipLabel() -> Bool {
    guard take(UInt8(ascii: "[")) else { return false }
    let start = offset
    while let byte = current, offset - start <= 1_000 {
      switch byte {
      case UInt8(ascii: "["): return false
      case UInt8(ascii: "]"):
        offset += 1
        return true
      default: skipEscapable()
      }
    }
    return false
  }

  private mutating func skipDestination() -> Bool {
    if take(UInt8(ascii: "<")) {
      while let byte = current, byte != UInt8(ascii: "<"), !byte.isLineEnd {
        if byte == UInt8(ascii: ">") {
          offset += 1
          return true
        }
        skipEscapable()
      }
      return false
    }
    var open = 0
    while let byte = current, !byte.isWhitespace {
      if byte == UInt8(ascii: "(") { open += 1 }
      guard open <= 32 else { return false }
      if byte == UInt8(ascii: ")") {
        if open == 0 { break }
        open -= 1
      }
      skipEscapable()
    }
    return open == 0
  }

  private mutating func skipTitle() -> Bool {
    guard let quote = current else { return false }
    let close: UInt8
    switch quote {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): close = quote
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return false
    }
    offset += 1
    while let byte = current {
      if byte == close {
        offset += 1
        return true
      }
      if byte == quote { return false }
      skipEscapable()
    }
    return false
  }

  /// Goes on by one character, or by two where a backslash makes the second literal.
  private mutating func skipEscapable() {
    if current == UInt8(ascii: "\\"), offset + 1 < limit, source[offset + 1].isPunctuation { offset += 1 }
    advance()
  }
}
