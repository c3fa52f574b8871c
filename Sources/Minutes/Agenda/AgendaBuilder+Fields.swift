import Diagnostics
import Markdown

extension AgendaBuilder {
  /// Reads the fields that stand directly under an item's heading and takes them out of the tree.
  ///
  /// They stand in the paragraphs behind the heading whose first line is a field. Lines between them that are none stay text.
  mutating func readFields(of item: inout AgendaItem) {
    let heading = item
    var seen: [AgendaField] = []
    while let paragraph = document.next(after: item.heading), document.kind(of: paragraph) == .paragraph {
      text.read(paragraph, of: document)
      let starts = text.lineStarts
      let fields = fieldLines(starts)
      guard fields.first?.lines.lowerBound == 0 else { break }
      for field in fields {
        if seen.contains(field.field), !field.field.isList {
          report(.fieldTwice(labelWord(field.label)), at: text.position(of: field.label.lowerBound, in: document))
        }
        seen.append(field.field)
        take(field, for: &item)
      }
      guard fields.reduce(0, { $0 + $1.lines.count }) == starts.count else {
        removeLines(of: fields, starts, from: paragraph)
        break
      }
      document.unlink(paragraph)
    }
    guard item.isClosed else { return }
    // Nothing that stands below the title is published.
    item = heading
    item.isClosed = true
  }

  /// The fields among the lines of the paragraph being looked at.
  private func fieldLines(_ starts: [Int]) -> [FieldLine] {
    var result: [FieldLine] = []
    var line = 0
    while line < starts.count {
      defer { line += 1 }
      guard let (field, label) = field(at: starts[line]) else { continue }
      let first = line
      var end = endOfLine(line, starts)
      while line + 1 < starts.count, goesOn(label.upperBound..<end), self.label(at: starts[line + 1]) == nil {
        line += 1
        end = endOfLine(line, starts)
      }
      result.append(
        FieldLine(field: field, label: label, value: min(label.upperBound, end)..<end, lines: first..<(line + 1)))
    }
    return result
  }

  private func endOfLine(_ line: Int, _ starts: [Int]) -> Int {
    line + 1 < starts.count ? starts[line + 1] - 1 : text.bytes.count
  }

  /// Whether a list ends so that more of it must follow.
  private func goesOn(_ value: Range<Int>) -> Bool {
    let trimmed = text.bytes.trimming(value)
    guard let last = text.bytes[trimmed].last else { return false }
    if last == UInt8(ascii: ",") || last == UInt8(ascii: ";") { return true }
    return grammar.and.contains { word in
      let start = trimmed.upperBound - word.count
      return start > trimmed.lowerBound && text.bytes.end(of: word, at: start) != nil
        && text.bytes.blank(before: start) > 0
    }
  }

  private func field(at lineStart: Int) -> (AgendaField, Range<Int>)? {
    guard let label = label(at: lineStart), case .field(let field) = label.meaning else { return nil }
    return (field, label.range)
  }

  /// The word of a label as written, without its colon.
  func labelWord(_ label: Range<Int>) -> String {
    let colon = text.bytes[label].firstIndex { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "(") }
    return text.bytes.words(in: label.lowerBound..<(colon ?? label.upperBound))
  }

  private mutating func take(_ line: FieldLine, for item: inout AgendaItem) {
    let value = text.bytes.trimming(line.value)
    switch line.field {
    case .theme:
      item.themes += NameList.pieces(of: text.bytes, in: value).map { text.located($0, in: document) }
    case .presenter:
      let names = NameList.ranges(in: text.bytes, of: value, grammar: grammar)
      item.presenters += names.map { text.located($0, in: document) }
    case .time:
      if !value.isEmpty { item.time = item.time ?? text.bytes.words(in: value) }
    case .caseNumber:
      if !value.isEmpty { item.caseNumber = item.caseNumber ?? text.bytes.words(in: value) }
    case .closed:
      let answer = text.bytes.words(in: value)
      if grammar.yes.contains(answer.lowercased()) {
        item.isClosed = true
      } else if !grammar.no.contains(answer.lowercased()) {
        let place = value.isEmpty ? line.label.lowerBound : value.lowerBound
        report(
          .closedValue(answer, label: labelWord(line.label), yes: grammar.yes.first ?? ""),
          at: text.position(of: place, in: document),
          length: max(1, answer.count))
      }
    }
  }

  private func removingRange(of lines: Range<Int>, _ starts: [Int]) -> Range<Int> {
    let isLast = lines.upperBound == starts.count
    let start = starts[lines.lowerBound]
    // Of the last line the break before it goes too, so that the text does not end on one.
    return (isLast ? max(0, start - 1) : start)..<(isLast ? text.bytes.count : starts[lines.upperBound])
  }

  private mutating func removeLines(of fields: [FieldLine], _ starts: [Int], from paragraph: NodeID) {
    var ranges: [Range<Int>] = []
    for range in fields.map({ removingRange(of: $0.lines, starts) }) {
      if let last = ranges.last, last.upperBound >= range.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    for range in ranges { text.remove(range, of: paragraph, from: &document) }
  }
}

extension AgendaField {
  /// Whether two of them in one item add up.
  fileprivate var isList: Bool { self == .theme || self == .presenter }
}
