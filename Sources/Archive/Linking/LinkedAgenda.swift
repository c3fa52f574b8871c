public import Minutes

/// A meeting's text after linking: what the website renders before the tree is dropped.
public struct LinkedAgenda: Sendable {
  /// The agenda; its tree carries the links.
  public var agenda: Agenda
  /// The links by annotation of link and glossary nodes, less 1.
  public var links: [TextLink]
  /// The meeting's `note` with its links, where it has one.
  public var note: LinkedText?
  /// What the rest of the archive needs to know of the text.
  public var facts: MeetingFacts
  /// What all of it depends on.
  public var needs: TextNeeds
}
