import YAML

/// The front matter of a free page.
struct PageKeys: Keys {
  static let kind = Kind.record(PageKeys.self)

  let title = Key(
    "title", .line, required: true, synonyms: ["titel", "name", "navn"], da: "Sidens titel.", en: "The page's title.")
  let description = Key(
    "description", .line, synonyms: ["beskrivelse", "summary"], da: "En sætning til søgemaskiner.",
    en: "A sentence for search engines.")
  let aliases = Key(
    "aliases", .list(of: .line), synonyms: ["alias", "redirects"],
    da: "Gamle adresser, der stadig skal virke; de begynder med en skråstreg.",
    en: "Old addresses that keep working; they begin with a slash.")
  let allowedCPR = Key("allow-cpr", .list(of: .line), da: allowedCPRText.da, en: allowedCPRText.en)
}
