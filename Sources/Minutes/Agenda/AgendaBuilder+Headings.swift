import Diagnostics
import Markdown

/// What a heading directly in the text is.
enum HeadingMeaning {
  case group
  case item(ItemOpening)
  case subitem(SubitemLetter)
  case section(AgendaSection.Kind)
  /// Of the level written.
  case ordinary(Int)
}

extension AgendaBuilder {
  /// What a heading is at the place reached.
  mutating func meaning(of heading: NodeID) -> HeadingMeaning {
    let level = document.headingLevel(of: heading)
    switch level {
    case 1: return .group
    case 2: return openings.popLast().map { .item($0) } ?? .ordinary(level)
    case 3:
      guard item != nil else { break }
      text.read(heading, of: document)
      if let kind = sectionKind { return .section(kind) }
      let letter = SubitemLetter(
        in: text.bytes, item: item?.number, previous: lastLetter, grammar: grammar)
      if let letter, text.isPlain(0..<max(1, letter.titleStart)) { return .subitem(letter) }
    case 4:
      guard subitem != nil else { break }
      text.read(heading, of: document)
      if let kind = sectionKind { return .section(kind) }
    default: break
    }
    return .ordinary(level)
  }

  /// The section that the heading being looked at names, with or without a colon.
  private var sectionKind: AgendaSection.Kind? {
    let bytes = text.bytes
    var range = bytes.trimming(0..<bytes.count)
    // No heading of a section is longer than its word.
    guard !range.isEmpty, range.count <= 64 else { return nil }
    if bytes[range.upperBound - 1] == UInt8(ascii: ":") {
      range = bytes.trimming(range.lowerBound..<(range.upperBound - 1))
    }
    guard text.isPlain(0..<bytes.count) else { return nil }
    return grammar.sections.first { bytes.end(of: $0.word, at: range.lowerBound) == range.upperBound }?.kind
  }

  /// The sub-item that a heading opens.
  mutating func makeSubitem(_ letter: SubitemLetter, _ heading: NodeID) -> AgendaItem? {
    guard let item else { return nil }
    let position = position(of: heading)
    let name = String(letter.letter)
    if let first = letterLines[name] {
      report(.letterTwice(name, firstLine: first), at: position)
    } else {
      letterLines[name] = position.line
      if let last = lastLetter.map({ String($0) }), last > name {
        report(.letterOutOfOrder(name, after: last), at: position)
      }
    }
    let opening = readTitle(of: heading, from: letter.titleStart)
    var result = AgendaItem(opening)
    result.number = name
    result.anchor = anchors.free("\(item.anchor)-\(name)", line: position.line)
    return result
  }

  /// Takes what stands before the title out of a heading, and presenters behind it; `text` must hold the heading.
  mutating func readTitle(of heading: NodeID, from titleStart: Int) -> ItemOpening {
    var opening = ItemOpening(heading: heading, position: position(of: heading))
    let count = text.bytes.count
    guard titleStart < count else {
      // A number alone: the heading keeps its words.
      opening.title = text.bytes.words(in: 0..<count)
      return opening
    }
    var titleEnd = count
    if let presenter = HeadingPresenter(in: text.bytes, titleStart: titleStart, grammar: grammar, isPerson: isPerson),
      text.isPlain(presenter.titleEnd..<count)
    {
      opening.presenters = presenter.names.map { text.located($0, in: document) }
      titleEnd = presenter.titleEnd
    }
    opening.title = text.bytes.words(in: titleStart..<titleEnd)
    if titleEnd < count {
      text.remove(titleEnd..<count, of: heading, from: &document)
      text.read(heading, of: document)
    }
    if titleStart > 0 { text.remove(0..<titleStart, of: heading, from: &document) }
    return opening
  }
}
