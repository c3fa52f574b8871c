import Diagnostics

/// Reads lines of a participants list: `Name, role, organisation (note)`.
///
/// The grammar, in the order in which it is applied:
/// 1. Brackets are notes; a line that is one bracket as a whole is read without it.
/// 2. What stands behind a dash is a note where it is a known one: `PLO – afbud`.
/// 3. Known notes at the end, behind a comma, are notes too: `…, deltog alene i punkt 1, 2 og 5`.
/// 4. Commas part the rest: the name, then role and organisation in any order. Of more than two parts behind the name all are
///    kept; who knows the organisations finds theirs, and the others together are the role.
/// 5. A dash in the first part that is no note parts the name from the role: `Helle Christensen – chef for Ældre, Læsø Kommune`.
/// 6. A known title before the name is the role. Where a title has `af` or `for` behind it, nobody can tell where the name begins,
///    which is an error.
struct ParticipantReader {
  let language: Language
  let file: SourceFile
  let lines: SourceLines
  /// What was wrong, in the order found.
  var diagnostics: [Diagnostic] = []

  /// The longest line, in bytes.
  static let lengthLimit = 4_000
  /// So many brackets around a whole line are taken off.
  private static let layerLimit = 5

  init(language: Language, file: SourceFile, lines: SourceLines) {
    self.language = language
    self.file = file
    self.lines = lines
  }

  var table: NoteTable { language.notes }

  /// Reads one line; nil where it names nobody, which is reported.
  mutating func read(_ text: Located<String>) -> ParticipantLine? {
    lineText(text).flatMap { read($0) }
  }

  /// A text of the front matter as a line; nil for one that is too long, which is reported.
  mutating func lineText(_ text: Located<String>) -> LineText? {
    guard text.value.utf8.count <= Self.lengthLimit else {
      report(.lineTooLong(limit: Self.lengthLimit), at: text.position)
      return nil
    }
    return LineText(text, isExact: lines.hold(text))
  }

  /// Reads one line of at most ``lengthLimit`` bytes.
  mutating func read(_ whole: LineText) -> ParticipantLine? {
    var line = whole
    var reader = BracketReader(line)
    var layers = 0
    while layers < Self.layerLimit, let bracket = reader.brackets.first, bracket == line.bytes.indices {
      layers += 1
      line = line.part(BracketReader.inside(bracket))
      reader = BracketReader(line)
    }
    guard isClosed(reader, line) else { return nil }
    var notes: [Located<ParticipantNote>] = []
    for bracket in reader.brackets { notes += self.notes(in: BracketReader.inside(bracket), of: line) }
    let outside = reader.brackets.isEmpty ? line : line.without(reader.brackets)
    let parts = LineParts(outside, notes: NoteReader(language: language, line: outside))
    return participant(from: parts, notes: notes + parts.notes, whole: line)
  }

  private mutating func participant(
    from parts: LineParts, notes: [Located<ParticipantNote>], whole: LineText
  ) -> ParticipantLine? {
    let line = parts.line
    var notes = notes
    guard let first = parts.ranges.first, case let opening = opening(first, of: line), opening != .note else {
      report(
        .nameMissing(whole.text(whole.bytes.indices)), at: whole.place(ofByte: 0), length: whole.bytes.characterCount)
      return nil
    }
    let rest = parts.ranges.dropFirst().map { line.located($0) }
    if opening == .vacancy {
      notes.append(Located(.vacant, at: line.place(ofByte: first.lowerBound)))
    }
    let isVacant = notes.contains { $0.value == .vacant }
    let words = LineWord.words(of: first, in: line)[...]
    guard !isVacant, let split = NameReader(titles: language.titles, and: table.and).split(words) else {
      return ParticipantLine(name: line.located(first), parts: rest, notes: notes)
    }
    let title = line.text(first.lowerBound..<(split.title.last?.range.upperBound ?? first.lowerBound))
    guard let name = split.name.first else {
      report(
        .titleWithoutName(title, next: rest.first?.value), at: line.place(ofByte: first.lowerBound), length: title.count
      )
      return nil
    }
    guard !split.isUnclear else {
      reportUnclearName(words, first, line)
      return nil
    }
    return ParticipantLine(
      name: line.located(name.range.lowerBound..<first.upperBound), title: title, parts: rest, notes: notes)
  }

  /// What the first part of a line can be.
  private enum Opening {
    case name
    case vacancy
    /// A note, or marks and figures alone: nobody's name.
    case note
  }

  private func opening(_ part: Range<Int>, of line: LineText) -> Opening {
    guard line.bytes[part].contains(where: { $0.isASCIILetter || $0 >= 0x80 }) else { return .note }
    let reader = NoteReader(language: language, line: line)
    guard reader.mayBeKnown(part) else { return .name }
    if table.fixed[Slug.make(line.bytes[part])] == .vacant { return .vacancy }
    return reader.knownNotes(in: part) == nil ? .name : .note
  }

  private mutating func reportUnclearName(_ words: ArraySlice<LineWord>, _ range: Range<Int>, _ line: LineText) {
    let text = line.text(range)
    let guess = NameReader.guess(words).flatMap { $0.first?.range.lowerBound }
    let inverted = guess.map { line.text($0..<range.upperBound) + ", " + line.text(range.lowerBound..<$0) }
    report(
      .unclearName(text, inverted: inverted), at: line.place(ofByte: range.lowerBound), length: text.count)
  }

  /// Reads what stands in a bracket or in the `note` of a mapping.
  mutating func notes(in range: Range<Int>, of line: LineText) -> [Located<ParticipantNote>] {
    let reader = NoteReader(language: language, line: line)
    let notes = reader.notes(in: range)
    for note in notes {
      if case .other(let text) = note.value { checkOther(text, reader, range, at: note.position) }
    }
    return notes
  }

  /// A note that is not known may be a known one misspelt, or item numbers that cannot be.
  private mutating func checkOther(
    _ text: String, _ reader: NoteReader, _ range: Range<Int>, at position: SourcePosition
  ) {
    if let numbers = reader.backwardItems(in: range) {
      report(.itemsBackwards(numbers), at: position, length: text.count)
    } else if !text.contains(" "), let nearest = EditDistance.nearest(to: text, in: table.spellings) {
      report(.nearNote(text, nearest: nearest), at: position, length: text.count)
    }
  }

  private mutating func isClosed(_ reader: BracketReader, _ line: LineText) -> Bool {
    if let place = reader.unclosed {
      report(.bracketNeverClosed(line.text(place..<line.bytes.count)), at: line.place(ofByte: place))
      return false
    }
    if let place = reader.unopened {
      report(.bracketNeverOpened(line.text(line.bytes.indices)), at: line.place(ofByte: place))
      return false
    }
    return true
  }

  mutating func report(_ fault: ParticipantFault, at position: SourcePosition, length: Int = 1) {
    diagnostics.append(file.diagnostic(fault, at: position, length: length))
  }
}
