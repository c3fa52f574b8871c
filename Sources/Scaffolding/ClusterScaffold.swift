public import Diagnostics
import Minutes

/// The file of a cluster and its bodies.
public struct ClusterScaffold: Sendable {
  private let name: String
  private let id: String
  private let municipalities: [String]
  private let bodies: [NewBody]
  private let language: LanguageCode
  private let hasSchemas: Bool

  /// A body by its id and its name.
  public struct NewBody: Sendable, Equatable {
    /// The id, a slug.
    public let id: String
    /// The name.
    public let name: String

    /// Reads `faglig=Faglig Sundhedsklynge Nord`, or a name alone, whose first word is the id then.
    public init(parsing text: String) throws(ScaffoldFault) {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      name = String(parts.last ?? "")
      let first = parts.count > 1 ? parts[0] : text.split(separator: " ").first ?? ""
      id = Slug.make(first)
      guard !id.isEmpty, name.contains(where: \.isLetter) else { throw .unreadableBody(text) }
    }
  }

  /// A cluster; the id is the slug of the name where none is given.
  public init(
    name: String, id: String? = nil, municipalities: [String] = [], bodies: [NewBody], in language: LanguageCode,
    hasSchemas: Bool
  ) {
    self.name = name
    self.id = Slug.make(id ?? name)
    self.municipalities = municipalities
    self.bodies = bodies
    self.language = language
    self.hasSchemas = hasSchemas
  }

  /// The file, below the content folder; nil where nothing of the name is left for its name.
  public var file: NewFile? {
    guard !id.isEmpty else { return nil }
    func say(_ danish: String, _ english: String) -> String { language == .da ? danish : english }
    let path = "clusters/\(id).md"
    var text = "---\n" + (hasSchemas ? SchemaComment.line(for: path, kind: "cluster") : "")
    text += "name: \(YAMLText.value(name))\n"
    text += municipalities.isEmpty ? "# municipalities: []\n" : "municipalities: \(YAMLText.list(municipalities))\n"
    text += say(
      "# Dem, der holder møder. Id'et foran kolonet skrives i referaterne og bliver, når forummet skifter navn.\n",
      "# Those who meet. The id before the colon is what minutes name, and stays when the body is renamed.\n")
    text += bodies.isEmpty ? "# bodies:\n#   id:\n#     names: []\n" : "bodies:\n"
    for body in bodies { text += "  \(body.id):\n    names: \(YAMLText.list([body.name]))\n" }
    return NewFile(path: path, text: text + "---\n")
  }
}
