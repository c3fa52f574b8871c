public import Diagnostics
import Minutes

/// The file of a theme.
public struct ThemeScaffold: Sendable {
  private let title: String
  private let id: String
  private let aliases: [String]
  private let language: LanguageCode
  private let hasSchemas: Bool

  /// A theme; the id is the slug of the title where none is given.
  public init(title: String, id: String? = nil, aliases: [String] = [], in language: LanguageCode, hasSchemas: Bool) {
    self.title = title
    self.id = Slug.make(id ?? title)
    self.aliases = aliases
    self.language = language
    self.hasSchemas = hasSchemas
  }

  /// The file, below the content folder; nil where nothing of the title is left for its name.
  public var file: NewFile? {
    guard !id.isEmpty else { return nil }
    let path = "themes/\(id).md"
    var text = "---\n" + (hasSchemas ? SchemaComment.line(for: path, kind: "theme") : "")
    text += "title: \(YAMLText.value(title))\n"
    text +=
      language == .da
      ? "# Andre ord for det samme; de kan også skrives efter »Tema:«. En tekst om temaet skrives nederst i filen.\n"
      : "# Other words for the same; they too can follow “Theme:”. A text about the theme goes to the end of the file.\n"
    text += aliases.isEmpty ? "# aliases: []\n" : "aliases: \(YAMLText.list(aliases))\n"
    return NewFile(path: path, text: text + "---\n")
  }
}
