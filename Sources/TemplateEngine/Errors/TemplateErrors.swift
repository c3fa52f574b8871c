/// All that is wrong with the templates that were asked for, in one go.
public struct TemplateErrors: Error, Sendable, Hashable {
  /// The errors by file, line and column, each once; never empty.
  public let list: [TemplateError]
}

extension TemplateErrors: CustomStringConvertible {
  /// One error a line.
  public var description: String {
    list.map(\.description).joined(separator: "\n")
  }
}
