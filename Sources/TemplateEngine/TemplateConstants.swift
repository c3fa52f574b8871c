/// Texts that are known when templates are loaded, in named groups: `{{words.participants}}`.
///
/// They become part of the template's literal text, escaped, and cost nothing when it is rendered. A section over an
/// empty one is left out altogether.
///
/// ```swift
/// let constants: TemplateConstants = ["words": ["participants": "Deltagere", "chair": "Formand"]]
/// ```
public struct TemplateConstants: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  private(set) var groups: [String: [String: String]]

  /// Group name → text name → text.
  public init(_ groups: [String: [String: String]] = [:]) {
    self.groups = groups
  }

  /// A literal of groups; of two groups with one name the later counts.
  public init(dictionaryLiteral elements: (String, [String: String])...) {
    groups = Dictionary(elements) { _, last in last }
  }

  /// The texts of a group; nil if there is no such group.
  public subscript(group: String) -> [String: String]? {
    get { groups[group] }
    set { groups[group] = newValue }
  }
}
