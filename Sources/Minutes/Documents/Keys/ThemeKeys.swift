import YAML

/// The front matter of a theme.
struct ThemeKeys: Keys {
  static let kind = Kind.record(ThemeKeys.self)

  let title = Key(
    "title", .line, required: true, synonyms: ["titel", "name", "navn"], da: "Temaets titel.",
    en: "The theme's title.")
  let aliases = Key(
    "aliases", .list(of: .line), synonyms: ["alias"], da: "Andre ord for temaet.", en: "Other words for the theme.")
  let allowedCPR = Key("allow-cpr", .list(of: .line), da: allowedCPRText.da, en: allowedCPRText.en)
}
