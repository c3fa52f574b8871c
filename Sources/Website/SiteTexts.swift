public import Archive

/// The texts that are no meeting's, rendered, in the registry's orders.
public struct SiteTexts: Sendable {
  /// One for each cluster.
  public var clusters: [RenderedText]
  /// One for each theme.
  public var themes: [RenderedText]
  /// One for each free page.
  public var pages: [RenderedText]
  /// Those of the persons who have a file.
  public var persons: [Ref<Person>: RenderedText]

  /// The texts of a site.
  public init(
    clusters: [RenderedText], themes: [RenderedText], pages: [RenderedText], persons: [Ref<Person>: RenderedText]
  ) {
    self.clusters = clusters
    self.themes = themes
    self.pages = pages
    self.persons = persons
  }
}
