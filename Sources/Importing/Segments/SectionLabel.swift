import Diagnostics
import Minutes

/// A label that opens a section of an item: `Indstilling`, `Bilag: …`, `Konklusion:`, `Det indstilles, at …`.
struct SectionLabel {
  let section: AgendaSection.Kind
  /// The label as written, without its colon; empty where the text itself says it.
  let written: String
  /// What follows it on the line.
  let rest: String

  /// The label that a block begins with; nil where it begins with none.
  init?(_ block: Block, language: Language) {
    switch block.shape {
    case .table, .marked, .columns, .bullet: return nil
    case .paragraph, .heading: break
    }
    self.init(block.text, language: language)
  }

  /// So long the longest name of a section is, with what may stand around it.
  private static let longest = 60

  init?(_ text: String, language: Language) {
    let words = language.importing
    if words.recommending.contains(where: { text.behind($0) != nil }), text.beginsWithCapital {
      (section, written, rest) = (.recommendation, "", text)
      return
    }
    guard text.beginsWithCapital, text.count <= 2 * Self.longest || text.prefix(Self.longest).contains(":"),
      let (word, behind) = text.behindAny(of: SectionNames.of(language).keys),
      let kind = SectionNames.of(language)[word]
    else { return nil }
    let written = String(text.prefix(word.count))
    let tail = behind.tidy
    if tail.isEmpty || tail == ":" || tail == "." || Self.isAddition(tail, to: kind, language) {
      (section, self.written, rest) = (kind, written, "")
      return
    }
    guard tail.first == ":" else { return nil }
    (section, self.written, rest) = (kind, written, tail.dropFirst().tidy)
  }

  /// »Beslutning (foreløbig)«, »Beslutning i Sundhedsudvalget den 7. februar 2023«: what stands behind the name of a section and
  /// is no text of it.
  private static func isAddition(_ tail: String, to kind: AgendaSection.Kind, _ language: Language) -> Bool {
    guard tail.count <= 80 else { return false }
    let plain = tail.trimming { $0 == ":" || $0 == " " }
    if plain.first == "(", plain.last == ")" { return true }
    guard kind == .decision, !plain.endsSentence, let (_, rest) = plain.behindAny(of: language.participants.titleLinks)
    else { return false }
    return rest.first == " " && rest.tidy.beginsWithCapital && plain.last?.isNumber == true
  }
}

/// The headings of sections in minutes of other origin, those of the format among them.
enum SectionNames {
  private static let danish = names(.of(.da))
  private static let english = names(.of(.en))

  /// The headings of a language and what each means.
  static func of(_ language: Language) -> [String: AgendaSection.Kind] {
    switch language.code {
    case .da: danish
    case .en: english
    }
  }

  private static func names(_ language: Language) -> [String: AgendaSection.Kind] {
    language.agenda.sections.merging(language.importing.sections) { own, _ in own }
  }
}
