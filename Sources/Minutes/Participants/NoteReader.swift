import Diagnostics

/// Reads the notes of a participants line: what stands in brackets, behind a dash, or at its end.
struct NoteReader {
  let language: Language
  let line: LineText

  var table: NoteTable { language.notes }

  /// So many pieces can make one note (`punkt 1, 2, 3 …`), and so many bytes can be a known one.
  private static let runLimit = 40
  private static let lengthLimit = 300

  /// All notes of a range. What is no known note stays together as it was written.
  func notes(in range: Range<Int>) -> [Located<ParticipantNote>] {
    var result: [Located<ParticipantNote>] = []
    /// The pieces in a row that are no known note.
    var other: Range<Int>?
    func flush() {
      if let range = other {
        result.append(Located(.other(line.text(range)), at: line.place(ofByte: range.lowerBound)))
      }
      other = nil
    }
    let pieces = NotePiece.pieces(of: range, in: line, and: table.and)
    var index = 0
    while index < pieces.count {
      if let run = knownRun(in: pieces, from: index) {
        flush()
        let place = line.place(ofByte: pieces[index].range.lowerBound)
        result += run.notes.map { Located($0, at: place) }
        index = run.end
      } else {
        let piece = pieces[index]
        if let open = other, !piece.beginsAnew {
          other = open.lowerBound..<piece.range.upperBound
        } else {
          flush()
          other = piece.range
        }
        index += 1
      }
    }
    flush()
    return result
  }

  /// The notes of a range in which nothing but known notes stands; nil for another.
  func knownNotes(in range: Range<Int>) -> [Located<ParticipantNote>]? {
    let pieces = NotePiece.pieces(of: range, in: line, and: table.and)
    guard !pieces.isEmpty else { return nil }
    var result: [Located<ParticipantNote>] = []
    var index = 0
    while index < pieces.count {
      guard let run = knownRun(in: pieces, from: index) else { return nil }
      let place = line.place(ofByte: pieces[index].range.lowerBound)
      result += run.notes.map { Located($0, at: place) }
      index = run.end
    }
    return result
  }

  /// Whether a range can begin with a known note: a quick answer for the many that cannot.
  func mayBeKnown(_ range: Range<Int>) -> Bool {
    let range = line.trimmed(range)
    var end = range.lowerBound
    while end < range.upperBound, line.bytes[end] != 0x20, !line.bytes[end].isASCIIDigit, line.bytes[end] != 0x2C {
      end += 1
    }
    return table.openings.contains(Slug.make(line.bytes[range.lowerBound..<end]))
  }

  /// The known notes that begin with a piece, and the piece behind them.
  private func knownRun(in pieces: [NotePiece], from start: Int) -> (notes: [ParticipantNote], end: Int)? {
    guard var run = shortRun(in: pieces, from: start) else { return nil }
    guard run.notes.count == 1, case .absent(.some)? = run.notes.first else { return run }
    // A reason goes on over commas until a known note or a semicolon.
    let last = run.end
    while run.end < pieces.count, !pieces[run.end].beginsAnew, shortRun(in: pieces, from: run.end) == nil {
      run.end += 1
    }
    if run.end > last {
      let range = pieces[start].range.lowerBound..<pieces[run.end - 1].range.upperBound
      run.notes = absence(LineWord.words(of: range, in: line)).map { [$0] } ?? run.notes
    }
    return run
  }

  /// The same, where a reason for absence ends at the first comma.
  private func shortRun(in pieces: [NotePiece], from start: Int) -> (notes: [ParticipantNote], end: Int)? {
    var last = start
    while last + 1 < pieces.count, last - start < Self.runLimit, pieces[last + 1].isJoined { last += 1 }
    for end in stride(from: last, through: start, by: -1) {
      let range = pieces[start].range.lowerBound..<pieces[end].range.upperBound
      guard let notes = known(range) else { continue }
      // Numbers that the note does not reach, as in `til punkt 3 og 4`, make it another.
      if end < last, pieces[end + 1].beginsWithDigit, case .items? = notes.last { continue }
      return (notes, end + 1)
    }
    return nil
  }

  /// What a range without separators says, where all of it is known.
  private func known(_ range: Range<Int>) -> [ParticipantNote]? {
    guard range.count <= Self.lengthLimit, mayBeKnown(range), !line.bytes[range].contains(UInt8(ascii: "?")) else {
      return nil
    }
    let words = LineWord.words(of: range, in: line)
    if let note = single(words[...]) { return [note] }
    // `online i punkt 1-3`, `gæst via Teams`: two notes without a separator.
    for split in words.indices.dropFirst() {
      guard let left = single(words[..<split]), !left.isAbsence else { continue }
      let rest = words[split].range.lowerBound..<range.upperBound
      if let right = known(rest) { return [left] + right }
    }
    return nil
  }

  private func single(_ words: ArraySlice<LineWord>) -> ParticipantNote? {
    fixed(words) ?? absence(Array(words)) ?? items(words) ?? fixedBehindFillers(words) ?? substitute(words)
  }

  /// A note of fixed words.
  private func fixed(_ words: ArraySlice<LineWord>) -> ParticipantNote? {
    guard let first = words.first, let last = words.last else { return nil }
    let range = first.range.lowerBound..<last.range.upperBound
    guard let note = table.fixed[words.count == 1 ? first.slug : Slug.make(line.bytes[range])] else { return nil }
    if case .remote = note { return .remote(line.text(range)) }
    return note
  }

  /// `afbud: ferie`, `afbud pga. ferie`, `afbud – ferie`.
  private func absence(_ words: [LineWord]) -> ParticipantNote? {
    let count = table.absent.prefix(of: words[...])
    guard count > 0, count < words.count, let end = words.last?.range.upperBound else { return nil }
    var start = words[count].range.lowerBound
    let connective = table.absenceReasons.prefix(of: words[count...])
    if connective > 0 {
      guard count + connective < words.count else { return nil }
      start = words[count + connective].range.lowerBound
    } else if words[count].slug.isEmpty {
      // A dash or colon of its own.
      guard count + 1 < words.count else { return nil }
      start = words[count + 1].range.lowerBound
    } else if line.bytes[words[count - 1].range.upperBound - 1] != UInt8(ascii: ":") {
      return nil
    }
    return .absent(reason: line.text(start..<end))
  }

  /// `i stedet for NAME`; a title before the name does not count.
  private func substitute(_ words: ArraySlice<LineWord>) -> ParticipantNote? {
    var rest = words
    while true {
      let count = table.substitute.prefix(of: rest)
      if count > 0 {
        rest = rest.dropFirst(count)
        break
      }
      let filler = table.fillers.prefix(of: rest)
      guard filler > 0 else { return nil }
      rest = rest.dropFirst(filler)
    }
    let name = NameReader(titles: language.titles, and: table.and).split(rest)?.name ?? rest
    guard let first = name.first, let last = name.last, first.isCapitalised else { return nil }
    return .substitute(for: line.text(first.range.lowerBound..<last.range.upperBound))
  }

  /// `deltog via Teams`.
  private func fixedBehindFillers(_ words: ArraySlice<LineWord>) -> ParticipantNote? {
    var rest = words
    while true {
      let count = table.fillers.prefix(of: rest)
      if count == 0 { break }
      rest = rest.dropFirst(count)
    }
    return rest.count < words.count ? fixed(rest) : nil
  }
}

extension ParticipantNote {
  fileprivate var isAbsence: Bool {
    if case .absent = self { true } else { false }
  }
}
