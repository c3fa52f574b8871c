public import Diagnostics
import Minutes

/// A fresh site for whoever holds meetings: content to write over, the schemas, and what a code host needs to publish it.
public struct SiteScaffold: Sendable {
  private let facts: Facts
  private let language: LanguageCode

  /// What is known of the site; each as it is to be written.
  public struct Facts: Sendable {
    /// Its title.
    public var title: String
    /// Its address.
    public var url: String
    /// Who publishes it.
    public var publisher: String?
    /// Where to write.
    public var email: String?
    /// Where to call.
    public var phone: String?

    /// Some facts.
    public init(title: String, url: String, publisher: String? = nil, email: String? = nil, phone: String? = nil) {
      self.title = title
      self.url = url
      self.publisher = publisher
      self.email = email
      self.phone = phone
    }
  }

  /// A site in a language.
  public init(_ facts: Facts, in language: LanguageCode) {
    self.facts = facts
    self.language = language
  }

  /// All files, below the site's folder.
  public var files: [NewFile] {
    let schemas = DocumentSchema.allCases.map {
      NewFile(path: "\(SchemaComment.folder)/\($0.fileName)", text: $0.json(in: language))
    }
    let content =
      [settings]
      + examples.map { path, text in
        NewFile(path: "content/" + path, text: text)
      }
    let house = [
      NewFile(path: "README.md", text: language == .da ? SiteTexts.danishReadme : SiteTexts.englishReadme),
      NewFile(
        path: "templates/README.md", text: language == .da ? SiteTexts.danishTemplates : SiteTexts.englishTemplates),
      NewFile(path: ".gitignore", text: SiteTexts.gitignore),
      NewFile(
        path: ".github/workflows/site.yml", text: language == .da ? SiteTexts.danishWorkflow : SiteTexts.englishWorkflow
      ),
      NewFile(path: ".vscode/settings.json", text: editorSettings),
      NewFile(path: ".vscode/extensions.json", text: SiteTexts.editorExtensions),
    ]
    return content + schemas + house
  }

  /// `site.yml`.
  private var settings: NewFile {
    func say(_ danish: String, _ english: String) -> String { language == .da ? danish : english }
    var lines = ["title: \(YAMLText.value(facts.title))", "url: \(YAMLText.value(facts.url))"]
    lines.append("language: \(language.rawValue)")
    lines.append(
      facts.publisher.map { "publisher: \(YAMLText.value($0))" }
        ?? say("# publisher: hvem der udgiver", "# publisher: who publishes"))
    let contact = [("email", facts.email), ("phone", facts.phone)].compactMap { key, value in
      value.map { "\(key): \(YAMLText.flow($0))" }
    }
    lines.append(
      contact.isEmpty
        ? "# contact: { email: post@example.org, phone: 12 34 56 78 }"
        : "contact: { \(contact.joined(separator: ", ")) }")
    lines.append(
      say(
        "# description: en sætning til forsiden og søgemaskiner",
        "# description: a sentence for the home page and search engines"))
    lines.append(
      say(
        "# Offentlige myndigheder skal have en tilgængelighedserklæring.",
        "# Public bodies must have an accessibility statement."))
    lines.append("# accessibility-statement: { url: https://was.digst.dk/example-org, updated: 2026-01-31 }")
    lines.append(
      "menu: [clusters, meetings, themes, persons, decisions, actions, glossary, \(language == .da ? "om" : "about")]")
    return NewFile(
      path: "content/site.yml",
      text: SchemaComment.line(for: "site.yml", kind: "site") + lines.map { $0 + "\n" }.joined())
  }

  private var examples: [(String, String)] { language == .da ? SiteTexts.danishContent : SiteTexts.englishContent }

  /// Which schema holds for which file, for an editor that goes by a table.
  private var editorSettings: String {
    let entries = DocumentSchema.allCases.filter(\.isWholeFile).map {
      "    \"./\(SchemaComment.folder)/\($0.fileName)\": \"content/\($0.files)\""
    }
    return "{\n  \"yaml.schemas\": {\n" + entries.joined(separator: ",\n") + "\n  },\n  \"files.eol\": \"\\n\"\n}\n"
  }
}
