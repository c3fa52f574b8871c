public import Diagnostics
import Minutes

/// The file of a person of whom there is something to say.
public struct PersonScaffold: Sendable {
  private let name: String
  private let id: String
  private let aliases: [String]
  private let organisation: String?
  private let isListed: Bool
  private let language: LanguageCode
  private let hasSchemas: Bool

  /// A person; the id is the slug of the name where none is given.
  public init(
    name: String, id: String? = nil, aliases: [String] = [], organisation: String? = nil, isListed: Bool = true,
    in language: LanguageCode, hasSchemas: Bool
  ) {
    self.name = name
    self.id = Slug.make(id ?? name)
    self.aliases = aliases
    self.organisation = organisation
    self.isListed = isListed
    self.language = language
    self.hasSchemas = hasSchemas
  }

  /// The file, below the content folder; nil where nothing of the name is left for its name.
  public var file: NewFile? {
    guard !id.isEmpty else { return nil }
    func say(_ danish: String, _ english: String) -> String { language == .da ? danish : english }
    let path = "persons/\(id).md"
    var text = "---\n" + (hasSchemas ? SchemaComment.line(for: path, kind: "person") : "")
    text += "name: \(YAMLText.value(name))\n"
    text += say("# Andre stavemåder af navnet.\n", "# Other spellings of the name.\n")
    text += aliases.isEmpty ? "# aliases: []\n" : "aliases: \(YAMLText.list(aliases))\n"
    text += say(
      "# Skelner mellem to med samme navn.\n", "# Tells two of one name apart.\n")
    text += organisation.map { "organisation: \(YAMLText.value($0))\n" } ?? "# organisation:\n"
    text += say(
      "# false: Navnet står som almindelig tekst i referaterne og ingen andre steder.\n",
      "# false: the name stands in the minutes as plain text, and nowhere else.\n")
    text += isListed ? "# listed: false\n" : "listed: false\n"
    return NewFile(path: path, text: text + "---\n")
  }
}
