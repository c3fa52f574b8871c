import Archive
import Minutes

/// Parts a line that names several persons, each perhaps with a bracket: `Hanne Rask (A), Ole Friis (V) samt Pia Lund`.
struct PersonSplitter {
  private let registry: Registry
  private let grammar: ParticipantGrammar
  /// `og`, `samt`.
  private let links: Set<String>

  init(registry: Registry) {
    self.registry = registry
    grammar = ParticipantGrammar(language: registry.language)
    links = Set(registry.language.participants.and)
  }

  /// The lines of the persons that a line names; the line alone where it names one.
  func persons(in line: String) -> [String] {
    var persons: [String] = []
    for (piece, link) in pieces(of: line.hasSuffix(").") ? String(line.dropLast()) : line) {
      guard let last = persons.last, !beginsPerson(piece, behind: last, link) else {
        if !piece.isEmpty { persons.append(piece) }
        continue
      }
      persons[persons.count - 1] = last + (link.map { " " + $0 } ?? ",") + " " + piece
    }
    return persons.map(withPlainNotes).flatMap { $0.contains("(") ? [$0] : grammar.lines(in: $0) }
  }

  /// Whether a piece is another person: a name behind a bracket or, linked by a word, behind a name alone.
  private func beginsPerson(_ piece: String, behind last: String, _ link: String?) -> Bool {
    if piece.isEmpty { return true }
    guard piece.beginsWithCapital, grammar.wordsOfName(in: piece) > 1, registry.organisation(named: piece) == nil,
      !isOrganisation(piece)
    else { return false }
    return last.hasSuffix(")") || link != nil && !last.contains(",") && grammar.wordsOfName(in: last) > 1
  }

  private func isOrganisation(_ piece: String) -> Bool {
    let words = registry.language.participants
    if piece.behindAny(of: words.groupPrefixes) != nil { return true }
    let plain = piece.prefix { $0 != "(" }.tidy.lowercased()
    return words.organisationEndings.contains { plain.hasSuffix($0) }
  }

  /// What commas and linking words outside brackets part, each with the word before it.
  private func pieces(of line: String) -> [(text: String, link: String?)] {
    var pieces: [(text: String, link: String?)] = [("", nil)]
    var depth = 0
    for word in line.split(separator: " ") {
      if depth == 0, links.contains(word.lowercased()) {
        pieces.append(("", String(word)))
        continue
      }
      depth = max(0, depth + word.count { $0 == "(" } - word.count { $0 == ")" })
      let ends = depth == 0 && word.last == ","
      let text = ends ? word.dropLast() : word
      pieces[pieces.count - 1].text += (pieces[pieces.count - 1].text.isEmpty ? "" : " ") + text
      if ends { pieces.append(("", nil)) }
    }
    // What a link at the end would join stands on the next line.
    if let last = pieces.last, last.text.isEmpty { pieces.removeLast() }
    return pieces
  }

  /// `(under punkt 2)` as the format reads it: `(punkt 2)`.
  private func withPlainNotes(_ line: String) -> String {
    guard line.last == ")", let open = line.lastIndex(of: "(") else { return line }
    let note = line[line.index(after: open)...].dropLast()
    guard let rest = note.behind("under")?.tidy, grammar.isNote(rest) else { return line }
    return line[...open] + rest + ")"
  }
}
