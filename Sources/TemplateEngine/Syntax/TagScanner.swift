/// Finds the tags of a text from first to last.
struct TagScanner {
  private let text: SourceText
  private let source: Int
  private var delimiters = Delimiters()
  /// The tags so far, those with a faulty name among them.
  private(set) var tags: [Tag] = []
  /// Whether all tags are as they should be.
  private(set) var isSound = true
  /// Whether each tag has its end; if not, pairing them would only tell the same again.
  private(set) var isClosed = true
  /// Where each closing delimiter was found last, nil for nowhere: a search that failed once need not be repeated.
  private var closings: [[UInt8]: Int?] = [:]

  /// Scans the whole text and notes what is wrong with its tags.
  init(_ text: SourceText, source: Int, errors: inout ErrorLog) {
    self.text = text
    self.source = source
    var offset = 0
    while let start = text.first(delimiters.open, from: offset) {
      guard let end = scanTag(at: start, errors: &errors) else { break }
      offset = end
    }
  }

  /// Reads the tag that begins here; returns where to go on, nil at the end of the text.
  private mutating func scanTag(at start: Int, errors: inout ErrorLog) -> Int? {
    var offset = start + delimiters.open.count
    while offset < text.bytes.count, text.bytes[offset].isBlank { offset += 1 }
    let (kind, isSigil, closing) = kindOfTag(at: offset)
    if isSigil { offset += 1 }
    guard let contentEnd = firstClosing(closing, from: offset) else {
      noteUnclosed(closing, at: start, errors: &errors)
      return kind == .comment ? nil : start + delimiters.open.count
    }
    let end = contentEnd + closing.count
    switch kind {
    case .comment:
      tags.append(Tag(kind: kind, name: offset..<offset, range: start..<end))
      return end
    case .delimiters:
      let content = text.trimmed(offset..<contentEnd)
      tags.append(Tag(kind: kind, name: content, range: start..<end))
      if let changed = Delimiters(text.bytes[content]) {
        delimiters = changed
      } else {
        note(.invalidDelimiters(text.string(content)), at: start, errors: &errors)
      }
      return end
    default:
      break
    }
    // A name that runs into the next tag or over a line's end lacks its own end.
    let runsIntoTag = text.first(delimiters.open, from: offset, to: contentEnd) != nil
    let name = runsIntoTag ? offset..<offset : text.trimmed(offset..<contentEnd)
    if runsIntoTag || text.bytes[name].contains(UInt8(ascii: "\n")) {
      noteUnclosed(closing, at: start, errors: &errors)
      return start + delimiters.open.count
    }
    if let reason = fault(ofName: name, kind: kind) {
      note(reason, at: name.isEmpty ? start : name.lowerBound, errors: &errors)
    }
    tags.append(Tag(kind: kind, name: name, range: start..<end))
    return end
  }

  private mutating func noteUnclosed(_ closing: [UInt8], at offset: Int, errors: inout ErrorLog) {
    isClosed = false
    note(.unclosedTag(end: String(decoding: closing, as: UTF8.self)), at: offset, errors: &errors)
  }

  private mutating func note(_ reason: TemplateError.Reason, at offset: Int, errors: inout ErrorLog) {
    isSound = false
    errors.add(reason, source: source, offset: offset)
  }

  private func kindOfTag(at offset: Int) -> (kind: Tag.Kind, isSigil: Bool, closing: [UInt8]) {
    guard offset < text.bytes.count else { return (.value, false, delimiters.close) }
    switch text.bytes[offset] {
    case UInt8(ascii: "#"): return (.section, true, delimiters.close)
    case UInt8(ascii: "^"): return (.inverted, true, delimiters.close)
    case UInt8(ascii: "/"): return (.end, true, delimiters.close)
    case UInt8(ascii: ">"): return (.partial, true, delimiters.close)
    case UInt8(ascii: "<"): return (.parent, true, delimiters.close)
    case UInt8(ascii: "$"): return (.block, true, delimiters.close)
    case UInt8(ascii: "!"): return (.comment, true, delimiters.close)
    case UInt8(ascii: "&"): return (.unescaped, true, delimiters.close)
    case UInt8(ascii: "{"): return (.unescaped, true, [UInt8(ascii: "}")] + delimiters.close)
    case UInt8(ascii: "="): return (.delimiters, true, [UInt8(ascii: "=")] + delimiters.close)
    default: return (.value, false, delimiters.close)
    }
  }

  private mutating func firstClosing(_ closing: [UInt8], from offset: Int) -> Int? {
    if let known = closings[closing], known.map({ $0 >= offset }) ?? true { return known }
    let found = text.first(closing, from: offset)
    closings[closing] = .some(found)
    return found
  }

  private func fault(ofName name: Range<Int>, kind: Tag.Kind) -> TemplateError.Reason? {
    if name.isEmpty { return .emptyTag }
    if text.bytes[name].contains(where: \.isSpace) { return .invalidName(text.string(name)) }
    switch kind {
    case .value, .unescaped, .section, .inverted:
      return Name(text.string(name), offset: name.lowerBound) == nil ? .invalidName(text.string(name)) : nil
    default:
      return nil
    }
  }
}
