import Diagnostics

/// The parts of a participants line outside brackets: the name, what stands behind it, and the notes among them.
struct LineParts {
  let line: LineText
  /// Name, role, organisation, as far as they are there; none is empty.
  private(set) var ranges: [Range<Int>]
  /// Notes behind a dash, at the end, or before the name.
  private(set) var notes: [Located<ParticipantNote>] = []

  init(_ line: LineText, notes reader: NoteReader) {
    self.line = line
    var end = line.bytes.count
    let dashes = Dash.dashes(in: line)
    for dash in dashes {
      guard reader.mayBeKnown(dash.end..<end), let found = reader.knownNotes(in: dash.end..<end) else { continue }
      notes = found
      end = dash.start
      break
    }
    ranges = Self.split(0..<end, of: line)
    takeNotesAtEnd(end, reader)
    takeNotesBehindDashes(dashes, reader)
    takeAbsenceBeforeName(reader)
    if let first = ranges.first, let dash = dashes.first(where: { first.contains($0.start) && $0.isWide }) {
      let halves = [line.trimmed(first.lowerBound..<dash.start), line.trimmed(dash.end..<first.upperBound)]
      ranges.replaceSubrange(0..<1, with: halves.filter { !$0.isEmpty })
    }
  }

  private static func split(_ range: Range<Int>, of line: LineText) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where line.bytes[index] == UInt8(ascii: ",") {
      result.append(line.trimmed(start..<index))
      start = index + 1
    }
    result.append(line.trimmed(start..<range.upperBound))
    return result.filter { !$0.isEmpty }
  }

  /// From the first part behind the name on which everything is a known note; else single parts that are.
  private mutating func takeNotesAtEnd(_ end: Int, _ reader: NoteReader) {
    var index = 1
    while index < ranges.count {
      let part = ranges[index]
      guard reader.mayBeKnown(part) else {
        index += 1
        continue
      }
      if let found = reader.knownNotes(in: part.lowerBound..<end) {
        notes += found
        ranges.removeSubrange(index...)
        return
      }
      if let found = reader.knownNotes(in: part) {
        notes += found
        ranges.remove(at: index)
      } else {
        index += 1
      }
    }
  }

  /// `Jan Mainz – afbud, Psykiatrien`: a note behind a dash within a part.
  private mutating func takeNotesBehindDashes(_ dashes: [Dash], _ reader: NoteReader) {
    for (place, part) in ranges.enumerated() {
      guard let dash = dashes.last(where: { part.contains($0.start) }), reader.mayBeKnown(dash.end..<part.upperBound),
        let found = reader.knownNotes(in: dash.end..<part.upperBound)
      else { continue }
      notes += found
      ranges[place] = line.trimmed(part.lowerBound..<dash.start)
    }
    ranges.removeAll { $0.isEmpty }
  }

  /// `Afbud: Tage Leegaard`, `Afbud fra Tage Leegaard`.
  private mutating func takeAbsenceBeforeName(_ reader: NoteReader) {
    guard let first = ranges.first, reader.mayBeKnown(first) else { return }
    let words = LineWord.words(of: first, in: line)
    let count = reader.table.absent.prefix(of: words[...])
    guard count > 0 else { return }
    var rest = words.dropFirst(count)
    if let link = rest.first, reader.language.titles.isLink(link) { rest = rest.dropFirst() }
    guard let name = rest.first, name.isCapitalised else { return }
    notes.append(Located(.absent(reason: nil), at: line.place(ofByte: first.lowerBound)))
    ranges[0] = name.range.lowerBound..<first.upperBound
  }
}

/// A dash that stands apart: `PLO – afbud`, `PLO –afbud`, `PLO - afbud`; not the hyphen of a name.
private struct Dash {
  let start: Int
  let end: Int
  /// Whether blanks stand on both its sides.
  let isWide: Bool

  static func dashes(in line: LineText) -> [Dash] {
    let bytes = line.bytes
    var result: [Dash] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "-") || bytes[index] >= 0xE2 else {
        index += 1
        continue
      }
      let length = DigitMarks.hyphen(bytes, at: index)
      guard length > 0 else {
        index += 1
        continue
      }
      let end = index + length
      let before = index > 0 && bytes[index - 1] == 0x20
      let after = end < bytes.count && bytes[end] == 0x20
      if before || (after && length > 1) { result.append(Dash(start: index, end: end, isWide: before && after)) }
      index = end
    }
    return result
  }
}
