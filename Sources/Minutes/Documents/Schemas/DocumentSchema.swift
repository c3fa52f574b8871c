public import Diagnostics
import YAML

/// The kinds of files that the content folder holds, each with the schema that its keys are read against.
public enum DocumentSchema: String, CaseIterable, Sendable {
  case site, organisations, glossary, cluster, meeting, person, theme, page

  /// The JSON Schema of the file, or of its front matter, made from the declarations that the reader uses.
  public func json(in language: LanguageCode) -> String {
    shape.jsonSchema(title: title(in: language), in: language)
  }

  /// What the file is, in a few words.
  public func title(in language: LanguageCode) -> String {
    let (danish, english) =
      switch self {
      case .site: ("Webstedet", "The site")
      case .organisations: ("Organisationerne", "The organisations")
      case .glossary: ("Ordlisten", "The glossary")
      case .cluster: ("En klynge og dens fora", "A cluster and its bodies")
      case .meeting: ("Et møde", "A meeting")
      case .person: ("En person", "A person")
      case .theme: ("Et tema", "A theme")
      case .page: ("En fri side", "A free page")
      }
    return language == .da ? danish : english
  }

  /// The name of the schema's own file.
  public var fileName: String { rawValue + ".schema.json" }

  /// The files that it describes, as a pattern below the content folder.
  public var files: String {
    switch self {
    case .site: ContentDocuments.sitePath
    case .organisations: ContentDocuments.organisationsPath
    case .glossary: ContentDocuments.glossaryPath
    case .cluster: "clusters/*.md"
    case .meeting: "meetings/**/*.md"
    case .person: "persons/*.md"
    case .theme: "themes/*.md"
    case .page: "pages/**/*.md"
    }
  }

  /// Whether the whole file is YAML, and not only what stands at its top.
  public var isWholeFile: Bool {
    switch self {
    case .site, .organisations, .glossary: true
    case .cluster, .meeting, .person, .theme, .page: false
    }
  }

  private var shape: Shape {
    switch self {
    case .site: SiteKeys.kind.shape
    case .organisations: OrganisationKeys.kind.shape
    case .glossary: GlossaryKeys.kind.shape
    case .cluster: ClusterKeys.kind.shape
    case .meeting: MeetingKeys.kind.shape
    case .person: PersonKeys.kind.shape
    case .theme: ThemeKeys.kind.shape
    case .page: PageKeys.kind.shape
    }
  }
}
