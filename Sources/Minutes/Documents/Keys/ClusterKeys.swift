import YAML

/// The front matter of a cluster.
struct ClusterKeys: Keys {
  static let kind = Kind.record(ClusterKeys.self)

  let name = Key(
    "name", .line, required: true, synonyms: ["navn", "title", "titel"], da: "Klyngens navn.",
    en: "The cluster's name.")
  let municipalities = Key(
    "municipalities", .list(of: .line), synonyms: ["kommuner", "municipality"], da: "Kommunerne i klyngen.",
    en: "The cluster's municipalities.")
  let bodies = Key(
    "bodies", .map(of: .record(BodyKeys.self)), synonyms: ["fora", "organer", "udvalg", "committees"],
    da: "Klyngens fora; nøglen er forummets id, som det beholder, når det skifter navn.",
    en: "The cluster's bodies; the key is a body's id, which it keeps when it is renamed.")
  let allowedCPR = Key("allow-cpr", .list(of: .line), da: allowedCPRText.da, en: allowedCPRText.en)
}

/// A body in its cluster's file.
struct BodyKeys: Keys {
  let names = Key(
    "names", .list(of: .either(.line, or: .record(BodyNameKeys.self))), required: true,
    synonyms: ["navne", "navn", "name"], da: "Forummets navne, det ældste først.",
    en: "The body's names, the oldest first.")
  let aliases = Key(
    "aliases", .list(of: .line), synonyms: ["alias", "andre-navne"], da: "Andre navne, det er kendt under.",
    en: "Other names it is known by.")
}

/// A name of a body that holds for a time.
struct BodyNameKeys: Keys {
  let name = Key("name", .line, required: true, synonyms: ["navn"], da: "Navnet.", en: "The name.")
  let from = Key("from", .line, synonyms: ["fra"], da: "Den første dag med navnet.", en: "The first day of the name.")
  let until = Key(
    "until", .line, synonyms: ["til", "indtil", "to"], da: "Den sidste dag med navnet.", en: "The last day of the name."
  )
}
