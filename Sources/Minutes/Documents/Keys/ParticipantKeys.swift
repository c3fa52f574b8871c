import Diagnostics
import YAML

/// A participant written as a mapping.
struct ParticipantKeys: Keys {
  /// A line or a mapping.
  typealias Entry = Either<Located<String>, Record<ParticipantKeys>>
  /// A line of names, or a list.
  typealias Group = Either<Located<String>, [Entry]>
  /// A line of names, groups with their headings, or one list.
  typealias List = Either<Located<String>, Either<[YAML.Entry<Group>], [Entry]>>

  static let entry: Kind<Entry> = .either(.line, or: .record(ParticipantKeys.self))
  static let group: Kind<Group> = .either(.line, or: .list(of: entry))
  static let list: Kind<List> = .either(.line, or: .either(.map(of: group), or: .list(of: entry)))

  let name = Key("name", .line, required: true, synonyms: ["navn"], da: "Navnet.", en: "The name.")
  let role = Key(
    "role", .line, synonyms: ["rolle", "titel", "title", "stilling"], da: "Stilling eller hverv.",
    en: "The position or office.")
  let organisation = Key(
    "organisation", .line, synonyms: ["organization", "kommune", "arbejdsplads"],
    da: "Organisationen, vedkommende kommer fra.", en: "The organisation that the person comes from.")
  let items = Key(
    "items", .list(of: .line), synonyms: ["punkter", "punkt", "item"],
    da: "Numrene på de punkter, vedkommende deltog i.", en: "The numbers of the items that the person attended.")
  let note = Key(
    "note", .line, synonyms: ["bemærkning", "notes"], da: "Det samme, som ellers står i parentes: afbud, via Teams, …",
    en: "What stands in brackets otherwise: absent, via Teams, …")
}
