public import Diagnostics

/// The grammar of participants lines for those who have lines and no document yet: what is a name, what a group, how a line
/// would be read.
public struct ParticipantGrammar: Sendable {
  private let language: Language

  /// The grammar of a language.
  public init(language: Language) {
    self.language = language
  }

  /// A line as a document would read it, and what is wrong with it; no line where it names nobody.
  public func read(_ text: String) -> (line: ParticipantLine?, faults: [any Fault]) {
    let file = SourceFile(path: "", root: "", bytes: Array(text.utf8))
    var reader = ParticipantReader(language: language, file: file, lines: SourceLines(file.whole, of: file))
    let line = reader.read(Located(text, at: .start))
    return (line, reader.diagnostics.map(\.fault))
  }

  /// How many words the name has that a line begins with, a title before it and all behind a comma left out; 0 where no name
  /// stands there.
  public func wordsOfName(in text: String) -> Int {
    guard let parts = parts(of: text), let first = parts.ranges.first else { return 0 }
    return NameLine(parts.line, language: language).wordsOfName(first)
  }

  /// The name that words end on where a title stands before it with `af` or `for`: »Leder af Sund Info Lise Søndergaard«.
  public func nameBehindTitle(in text: String) -> (title: String, name: String)? {
    guard let parts = parts(of: text), let first = parts.ranges.first else { return nil }
    let words = LineWord.words(of: first, in: parts.line)[...]
    guard let split = NameReader(titles: language.titles, and: language.notes.and).split(words), split.isUnclear,
      let name = NameReader.guess(words)?.first
    else { return nil }
    return (
      parts.line.text(first.lowerBound..<name.range.lowerBound),
      parts.line.text(name.range.lowerBound..<first.upperBound)
    )
  }

  /// The lines of the participants that one line names: `A, B og C`.
  public func lines(in text: String) -> [String] {
    let line = lineText(text)
    return NameLine(line, language: language).lines().map { $0.text($0.bytes.indices) }
  }

  /// What the heading of a group says of those in it.
  public func kind(ofGroup title: String) -> ParticipantGroup.Kind {
    GroupHeading(lineText(title), language: language).kind
  }

  /// Whether a text is a note that says something about a participant: `afbud`, `via Teams`.
  public func isNote(_ text: String) -> Bool {
    let line = lineText(text)
    return NoteReader(language: language, line: line).knownNotes(in: line.bytes.indices) != nil
  }

  private func lineText(_ text: String) -> LineText { LineText(Located(text, at: .start), isExact: false) }

  /// The parts of a line outside its brackets.
  private func parts(of text: String) -> LineParts? {
    let line = lineText(text)
    guard line.bytes.count <= ParticipantReader.lengthLimit else { return nil }
    let brackets = BracketReader(line).brackets
    let outside = brackets.isEmpty ? line : line.without(brackets)
    return LineParts(outside, notes: NoteReader(language: language, line: outside))
  }
}
