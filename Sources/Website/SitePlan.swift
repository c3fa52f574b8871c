public import Archive
public import Diagnostics
import Minutes
import TemplateEngine

/// Every file of the site: its path, and how its bytes are made when they are wanted.
public struct SitePlan: Sendable {
  /// What is wrong with the addresses: two pages at one, an old address that hides a page.
  public let diagnostics: [Diagnostic]
  /// The paths in the output folder.
  public private(set) var paths: [String]
  /// How many of the files are pages.
  public let pageCount: Int
  private(set) var files: [PlannedFile]
  /// The pages that search engines are told of.
  private let listed: [PlannedFile]
  let context: SiteContext
  private(set) var search: SiteSearch?
  let templates: SiteTemplates

  /// What one file of the site holds.
  public enum Contents: Sendable {
    case bytes([UInt8])
    /// A copy of a file of the content folder, by its path there.
    case copy(of: String)
  }

  /// The plan of a whole site.
  ///
  /// - Parameters:
  ///   - meetings: the meetings' texts, in the registry's order of meetings.
  ///   - assets: the files below `assets/`, which are published as they are, by their paths below the content folder.
  ///   - displayPath: how messages show a path below the content folder.
  public init(
    archive: Archive, meetings: MeetingTexts, texts: SiteTexts, renderer: SiteRenderer, assets: [String],
    displayPath: @escaping (String) -> String
  ) {
    self.init(
      archive: archive, meetings: meetings, texts: texts, renderer: renderer, assets: assets,
      sitemapLimit: Sitemap.limit, displayPath: displayPath)
  }

  /// - Parameter sitemapLimit: how many pages stand in one sitemap.
  init(
    archive: Archive, meetings: MeetingTexts, texts: SiteTexts, renderer: SiteRenderer, assets: [String],
    sitemapLimit: Int, displayPath: @escaping (String) -> String
  ) {
    context = SiteContext(archive: archive, meetings: meetings, texts: texts, renderer: renderer)
    templates = renderer.templates
    var planner = SitePlanner(context: context, displayPath: displayPath)
    listed = planner.plan(assets: assets, sitemapLimit: sitemapLimit)
    files = planner.files
    paths = planner.files.map(\.path)
    pageCount = planner.files.filter(\.isPage).count
    diagnostics = planner.diagnostics
  }

  /// The plan with the search in it: what it needs to know of all meetings, in their order.
  public consuming func adding(_ parts: [SearchPart]) -> SitePlan {
    let search = SiteSearch(parts, in: context)
    let folder = context.addresses.searchFolder
    for (name, file) in search.files { files.append(PlannedFile(path: folder + name, kind: .searchFile(file))) }
    paths = files.map(\.path)
    self.search = search
    return self
  }

  /// The contents of the file at an index of `paths`. Any thread may ask, in any order; the answer is always the same.
  /// What making a meeting's text throws comes through.
  public func contents(at index: Int) throws -> Contents {
    switch files[index].kind {
    case .home: .bytes(templates.home.render(HomePage(in: context)))
    case .clusterIndex: .bytes(templates.clusterIndex.render(IndexPage(clustersIn: context)))
    case .cluster(let cluster): .bytes(templates.cluster.render(ClusterPage(cluster, in: context)))
    case .body(let body): .bytes(templates.body.render(BodyPage(body, in: context)))
    case .meetingIndex: .bytes(templates.meetingIndex.render(GroupIndexPage(meetingsIn: context)))
    case .meeting(let meeting): .bytes(templates.meeting.render(try MeetingPage(meeting, in: context)))
    case .personIndex: .bytes(templates.personIndex.render(GroupIndexPage(personsIn: context)))
    case .person(let person): .bytes(templates.person.render(PersonPage(person, in: context)))
    case .themeIndex: .bytes(templates.themeIndex.render(IndexPage(themesIn: context)))
    case .theme(let theme): .bytes(templates.theme.render(ThemePage(theme, in: context)))
    case .organisationIndex:
      .bytes(templates.organisationIndex.render(GroupIndexPage(organisationsIn: context)))
    case .organisation(let organisation):
      .bytes(templates.organisation.render(OrganisationPage(organisation, in: context)))
    case .decisions(let scope):
      .bytes(templates.decisions.render(RegisterPage(decisions: scope, in: context)))
    case .actions(let scope): .bytes(templates.actions.render(RegisterPage(actions: scope, in: context)))
    case .glossary: .bytes(templates.glossary.render(GlossaryPage(in: context)))
    case .page(let page): .bytes(templates.page.render(FreePage(page, in: context)))
    case .search: .bytes(templates.search.render(SearchPage(in: context)))
    case .searchScript: .bytes(SearchScript.bytes)
    case .searchFile(let file): .bytes(try search?.contents(of: file, in: context) ?? [])
    case .notFound: .bytes(templates.notFound.render(NotFoundPage(in: context)))
    case .statement(let statement): .bytes(templates.statement.render(StatementPage(statement, in: context)))
    case .redirect(let target, let title):
      .bytes(templates.redirect.render(RedirectPage(to: target, title: title, in: context)))
    case .copy(let path): .copy(of: path)
    case .clusterPart(let cluster, let period):
      .bytes(templates.cluster.render(ClusterPage(cluster, period: period, in: context)))
    case .bodyPart(let body, let period): .bytes(templates.body.render(BodyPage(body, period: period, in: context)))
    case .meetingIndexPart(let period):
      .bytes(templates.meetingIndex.render(GroupIndexPage(meetingsIn: context, period: period)))
    case .personPart(let person, let period):
      .bytes(templates.person.render(PersonPage(person, period: period, in: context)))
    case .personLetter(let letter):
      .bytes(templates.personIndex.render(GroupIndexPage(personsIn: context, letter: letter)))
    case .themePart(let theme, let period):
      .bytes(templates.theme.render(ThemePage(theme, period: period, in: context)))
    case .organisationPart(let organisation, let period):
      .bytes(templates.organisation.render(OrganisationPage(organisation, period: period, in: context)))
    case .feed(let feed, let part): .bytes(FeedWriter.document(feed, part, in: context))
    case .calendar(let calendar): .bytes(CalendarWriter.document(calendar, in: context))
    case .sitemap(let sitemap): .bytes(SitemapWriter(context: context, pages: listed).document(sitemap))
    case .robots: .bytes(SitemapWriter.robots(in: context.addresses))
    case .copyScript: .bytes(templates.copyScript)
    case .redirects(let map): .bytes(map.document(files, in: context.addresses))
    case .dataPage: .bytes(templates.data.render(DataPage(in: context)))
    case .data(let table, let contents, let format):
      .bytes(DataWriter(context: context, table: table).document(contents, format))
    case .dataSchema: .bytes(DataSchema.document(in: context.addresses))
    }
  }
}
