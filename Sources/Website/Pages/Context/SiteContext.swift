import Archive
import Minutes
import TemplateEngine

/// Everything that a page is made of, and the small models that many pages share.
struct SiteContext: Sendable {
  private(set) var archive: Archive
  private(set) var meetings: MeetingTexts
  let texts: SiteTexts
  let addresses: Addresses
  let site: SiteModel
  let menu: [MenuEntry]
  let held: HeldMeetings
  let personLetters: PersonLetters
  /// The rows of the themes, in the registry's order.
  private(set) var themeRows: [ThemeRow] = []
  let decisions: Register<DecisionRef>
  let actions: Register<ActionRef>
  /// What each meeting is known by for good.
  let identities: MeetingIdentities
  /// Where each meeting meets, as it may stand outside its minutes.
  let places: [String?]
  /// The meetings that feeds tell of.
  let publicMeetings: PublicMeetings
  /// What all feeds say of each meeting.
  private(set) var feedHeads: [[UInt8]] = []
  /// The files that each table of the open data is parted into.
  private(set) var dataParts: [DataTable: [DataPart]] = [:]

  var registry: Registry { archive.registry }
  var language: Language { registry.language }

  init(archive: Archive, meetings: MeetingTexts, texts: SiteTexts, renderer: SiteRenderer) {
    self.archive = archive
    self.meetings = meetings
    self.texts = texts
    addresses = renderer.addresses
    site = SiteModel(registry: archive.registry, addresses: renderer.addresses, styles: renderer.templates.styles)
    menu = Menu.entries(archive: archive, addresses: renderer.addresses)
    held = HeldMeetings(in: archive)
    personLetters = PersonLetters(in: archive.registry)
    decisions = Register(archive.decisions, meeting: \.meeting, in: archive.registry)
    actions = Register(archive.actions, meeting: \.meeting, in: archive.registry)
    identities = MeetingIdentities(archive.registry)
    publicMeetings = PublicMeetings(archive.registry)
    places = archive.registry.meetings.enumerated().map { index, meeting in
      meeting.document.place.map { archive.registry.withoutUnlisted($0, in: Ref(index)) }
    }
    themeRows = archive.registry.themes.indices.map { row(Ref<Theme>($0)) }
    feedHeads = FeedHead.all(in: self)
    for table in DataTable.allCases { dataParts[table] = DataParts.parts(of: table, in: self) }
  }

  /// The context with another text of one meeting, and nothing that follows from it: good for that meeting's own page alone.
  func glimpse(of text: RenderedMeeting, _ facts: MeetingFacts) -> SiteContext {
    var context = self
    context.archive = archive.glimpse(of: facts)
    context.meetings = meetings.with(text, at: facts.meeting.index)
    return context
  }

  /// A word that pages print.
  subscript(word: Word) -> String { language[word] }

  // MARK: Pages

  /// What the layout says of a page below the home page.
  ///
  /// - Parameters:
  ///   - name: the page's name, which is its title and the last part of its breadcrumb.
  ///   - parents: the pages between the home page and this one.
  ///   - section: the address of the menu's section that it stands in, where that is not above the page's own.
  func page(
    _ name: String, title: String? = nil, at address: String, below parents: [LinkModel] = [],
    section: String? = nil, description: String? = nil
  ) -> PageModel {
    let home = LinkModel(url: addresses.home, text: self[.home])
    let whole = title ?? name
    let crumbs = ([home] + parents + [LinkModel(url: address, text: name)]).map {
      (name: $0.text, address: addresses.absolute($0.url ?? address))
    }
    return PageModel(
      title: "\(whole) – \(site.title)", name: whole,
      description: description ?? "\(whole) – \(site.description ?? site.title)".shortened(to: 200),
      address: addresses.absolute(address), alternates: AlternateModel.ofSite(in: self),
      menu: menu(current: section ?? address), breadcrumb: Breadcrumb(links: [home] + parents, current: name),
      structured: StructuredData(breadcrumb: crumbs))
  }

  /// A page that search engines shall not list.
  func unlistedPage(_ name: String) -> PageModel {
    PageModel(title: "\(name) – \(site.title)", name: name, isIndexed: false, menu: menu)
  }

  /// The menu with the section marked that an address is, or stands below.
  private func menu(current: String) -> [MenuEntry] {
    menu.map { MenuEntry(url: $0.url, text: $0.text, isCurrent: current.hasPrefix($0.url)) }
  }

  /// The index page of a section as a link.
  func section(_ slug: String, _ word: Word) -> LinkModel { LinkModel(url: addresses.section(slug), text: self[word]) }
}
