/// The line by which editors find the schema of a YAML file, or of what stands at the top of a Markdown file.
enum SchemaComment {
  /// The folder beside the content folder that holds a site's own copies of the schemas, so that they are there without a net.
  static let folder = "schema"

  /// The line for a file of the content folder, with its line end.
  static func line(for path: String, kind: String) -> String {
    let up = String(repeating: "../", count: path.filter { $0 == "/" }.count + 1)
    return "# yaml-language-server: $schema=\(up)\(folder)/\(kind).schema.json\n"
  }
}
