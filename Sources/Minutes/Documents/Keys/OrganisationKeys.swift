import YAML

/// An entry of `organisations.yml`.
struct OrganisationKeys: Keys {
  static let kind = Kind.list(of: .record(OrganisationKeys.self))

  let name = Key(
    "name", .line, required: true, synonyms: ["navn"], da: "Navnet, som det skrives.", en: "The name as it is written.")
  let aliases = Key(
    "aliases", .list(of: .line), synonyms: ["alias"], da: "Andre stavemåder og forkortelser.",
    en: "Other spellings and short forms.")
  let kind = Key(
    "kind", .word(OrganisationKind.self), synonyms: ["art", "type", "slags"], da: "Hvad det er for en organisation.",
    en: "What kind of organisation it is.")
  let formerly = Key(
    "formerly", .list(of: .either(.line, or: .record(FormerNameKeys.self))), synonyms: ["tidligere", "former"],
    da: "Tidligere navne, det ældste først.", en: "Former names, the oldest first.")
}

/// A name that an organisation no longer bears.
struct FormerNameKeys: Keys {
  let name = Key("name", .line, required: true, synonyms: ["navn"], da: "Navnet.", en: "The name.")
  let until = Key(
    "until", .line, synonyms: ["til", "indtil", "to"], da: "Den sidste dag med navnet.", en: "The last day of the name."
  )
}
