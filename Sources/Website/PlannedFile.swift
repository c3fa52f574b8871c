import Archive
import Minutes

/// A file of the site before its bytes are made.
struct PlannedFile: Sendable {
  /// The path in the output folder.
  let path: String
  let kind: Kind

  /// What the file is.
  enum Kind: Sendable {
    case home
    case clusterIndex
    case cluster(Ref<Cluster>)
    case body(Ref<Body>)
    case meetingIndex
    case meeting(Ref<Meeting>)
    case personIndex
    case person(Ref<Person>)
    case themeIndex
    case theme(Ref<Theme>)
    case organisationIndex
    case organisation(Ref<Organisation>)
    case decisions(RegisterScope)
    case actions(RegisterScope)
    case glossary
    case page(Ref<Page>)
    case search
    case searchScript
    /// A file of the index that the search's script asks for.
    case searchFile(SiteSearch.File)
    case notFound
    case statement(AccessibilityStatement)
    case redirect(to: String, title: String)
    case feed(Feed, FeedPart)
    case calendar(SiteCalendar)
    case sitemap(Sitemap)
    case robots
    case redirects(RedirectMap)
    case dataPage
    case data(DataTable, DataContents, DataFormat)
    case dataSchema
    case copyScript
    case copy(of: String)
    // Where long lists go on: a year or a month of them, or a letter.
    case clusterPart(Ref<Cluster>, Period)
    case bodyPart(Ref<Body>, Period)
    case meetingIndexPart(Period)
    case personPart(Ref<Person>, Period)
    case personLetter(PersonLetters.Place)
    case themePart(Ref<Theme>, Period)
    case organisationPart(Ref<Organisation>, Period)
  }

  /// Whether it is a page, and not a copy of a file or something for machines.
  var isPage: Bool {
    switch kind {
    case .copy, .feed, .calendar, .sitemap, .robots, .redirects, .data, .dataSchema: false
    case .copyScript, .searchScript, .searchFile: false
    default: true
    }
  }
}
