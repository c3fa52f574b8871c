/// What one file of the content folder says.
public enum Document: Sendable {
  /// `site.yml`.
  case site(SiteDocument)
  /// `organisations.yml`, entry by entry.
  case organisations([OrganisationDocument])
  /// `glossary.yml`, entry by entry.
  case glossary([GlossaryDocument])
  /// A file below `clusters/`.
  case cluster(ClusterDocument)
  /// A file below `meetings/`.
  case meeting(MeetingDocument)
  /// A file below `persons/`.
  case person(PersonDocument)
  /// A file below `themes/`.
  case theme(ThemeDocument)
  /// A file below `pages/`.
  case page(PageDocument)
}
