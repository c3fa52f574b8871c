import YAML

/// The front matter of a person.
struct PersonKeys: Keys {
  static let kind = Kind.record(PersonKeys.self)

  let name = Key(
    "name", .line, required: true, synonyms: ["navn", "title", "titel"], da: "Personens fulde navn.",
    en: "The person's name in full.")
  let aliases = Key(
    "aliases", .list(of: .line), synonyms: ["alias", "stavemåder"], da: "Andre stavemåder af navnet.",
    en: "Other spellings of the name.")
  let organisation = Key(
    "organisation", .line, synonyms: ["organization", "kommune"],
    da: "Organisationen, som skelner personen fra andre med samme navn.",
    en: "The organisation that tells the person from others of that name.")
  let listed = Key(
    "listed", .flag, synonyms: ["vises", "public"],
    da: "»false«: Navnet står i referaterne som ren tekst og ingen andre steder.",
    en: "“false”: the name stands in the minutes as plain text, and nowhere else.")
  let allowedCPR = Key("allow-cpr", .list(of: .line), da: allowedCPRText.da, en: allowedCPRText.en)
}
