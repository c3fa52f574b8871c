/// What a link in a text leads to: no address, that is the website's business.
public enum Reference: Hashable, Sendable {
  /// A meeting of the archive, or one of its anchors (`punkt-3`).
  case meeting(Ref<Meeting>, anchor: String?)
  /// A meeting whose minutes are not here.
  case missingMeeting(MissingMeeting)
  case person(Ref<Person>)
  case theme(Ref<Theme>)
  case cluster(Ref<Cluster>)
  case page(Ref<Page>, anchor: String?)
  /// An anchor on the page itself.
  case here(anchor: String)
  /// A file below the content folder, by its path there: an attachment or an asset.
  case file(String)
  /// `http`, `https`, `mailto` or `tel`, as written.
  case external(String)
  /// What an abbreviation stands for.
  case glossary(Ref<GlossaryEntry>)
}

/// A link in a text.
public struct TextLink: Hashable, Sendable {
  /// What it leads to.
  public let target: Reference
  /// Whether the tool made it (a name, a date, `punkt 2`, an abbreviation) and not the writer.
  public let isAutomatic: Bool
}
