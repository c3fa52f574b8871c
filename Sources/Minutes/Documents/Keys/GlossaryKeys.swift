import YAML

/// An entry of `glossary.yml` that has more than its meaning.
struct GlossaryKeys: Keys {
  static let kind = Kind.map(of: .either(.line, or: .record(GlossaryKeys.self)))

  let meaning = Key(
    "meaning", .line, required: true, synonyms: ["betydning"], da: "Hvad forkortelsen står for.",
    en: "What the abbreviation stands for.")
  let note = Key(
    "note", .text, synonyms: ["bemærkning", "forklaring"], da: "En sætning eller to mere.",
    en: "A sentence or two more.")
}
