/// What a link in a text leads to: no address, that is the website's business.
public enum Reference: Hashable, Sendable {
  /// A meeting of the archive, or one of its anchors (`punkt-3`).
  case meeting(Ref<Meeting>, anchor: String?)
  /// A meeting whose minutes are not here.
  case missingMeeting(MissingMeeting)
  /// A person; one who is not listed has no page.
  case person(Ref<Person>)
  /// A theme.
  case theme(Ref<Theme>)
  /// A cluster.
  case cluster(Ref<Cluster>)
  /// A free page, or one of its headings.
  case page(Ref<Page>, anchor: String?)
  /// A heading in the text of a person, a theme or a cluster.
  indirect case place(Reference, anchor: String)
  /// An anchor on the page itself.
  case here(anchor: String)
  /// A file below the content folder, by its path there: an attachment or an asset.
  case file(String)
  /// `http`, `https`, `mailto` or `tel`, as written.
  case external(String)
  /// What an abbreviation stands for.
  case glossary(Ref<GlossaryEntry>)

  /// What the link leads to as a whole.
  public var whole: Reference {
    if case .place(let page, _) = self { page } else { self }
  }
}
