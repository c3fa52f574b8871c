import Archive
import Minutes
import TemplateEngine

/// Everything that a page is made of, and the small models that many pages share. A class, because whatever makes a page
/// holds it and a copy must cost nothing.
final class SiteContext: Sendable {
  let archive: Archive
  let meetings: MeetingTexts
  let texts: SiteTexts
  let addresses: Addresses
  let site: SiteModel
  let menu: [MenuEntry]
  /// Whether there is anybody whose name stands in the minutes alone.
  let hidesNames: Bool
  let held: HeldMeetings
  let personLetters: PersonLetters
  let decisions: Register<DecisionRef>
  let actions: Register<ActionRef>
  /// What each meeting is known by for good.
  let identities: MeetingIdentities
  /// Where each meeting meets, as it may stand outside its minutes.
  let places: [String?]
  /// The meetings that feeds tell of.
  let publicMeetings: PublicMeetings
  let followed: FollowedMeetings
  private let meetingRows: [Once<MeetingRows>]
  private let feedHeads: [Once<[UInt8]>]
  private let allThemeRows = Once<[ThemeRow]>()
  private let allDataParts = Once<[DataTable: [DataPart]]>()

  var registry: Registry { archive.registry }
  var language: Language { registry.language }

  init(archive: Archive, meetings: MeetingTexts, texts: SiteTexts, renderer: SiteRenderer) {
    self.archive = archive
    self.meetings = meetings
    self.texts = texts
    addresses = renderer.addresses
    site = SiteModel(
      registry: archive.registry, addresses: renderer.addresses, styleSheets: renderer.templates.styleSheets)
    menu = Menu.entries(archive: archive, addresses: renderer.addresses)
    held = HeldMeetings(in: archive)
    personLetters = PersonLetters(in: archive.registry)
    hidesNames = archive.registry.persons.contains { !$0.isListed }
    decisions = Register(archive.decisions, meeting: \.meeting, in: archive.registry)
    actions = Register(archive.actions, meeting: \.meeting, in: archive.registry)
    identities = MeetingIdentities(archive.registry)
    publicMeetings = PublicMeetings(archive.registry)
    places = archive.registry.meetings.enumerated().map { index, meeting in
      meeting.document.place.map { archive.registry.withoutUnlisted($0, in: Ref(index)) }
    }
    followed = FollowedMeetings(in: archive)
    meetingRows = archive.registry.meetings.map { _ in Once() }
    feedHeads = archive.registry.meetings.map { _ in Once() }
  }

  /// The context with another text of one meeting, and nothing that follows from it: good for that meeting's own page alone.
  func glimpse(of text: RenderedMeeting, _ facts: MeetingFacts) -> SiteContext {
    SiteContext(self, with: text, facts)
  }

  private init(_ other: SiteContext, with text: RenderedMeeting, _ facts: MeetingFacts) {
    archive = other.archive.glimpse(of: facts)
    meetings = other.meetings.with(text, at: facts.meeting.index)
    texts = other.texts
    addresses = other.addresses
    site = other.site
    menu = other.menu
    hidesNames = other.hidesNames
    held = other.held
    personLetters = other.personLetters
    decisions = other.decisions
    actions = other.actions
    identities = other.identities
    publicMeetings = other.publicMeetings
    places = other.places
    followed = other.followed
    // What was made of the former text must not be shown beside the new one.
    meetingRows = other.meetingRows.replacing(at: facts.meeting.index, with: Once())
    feedHeads = other.feedHeads.replacing(at: facts.meeting.index, with: Once())
  }

  // MARK: Made when the first page asks

  /// What lists show of a meeting.
  func rows(of meeting: Ref<Meeting>) -> MeetingRows { meetingRows[meeting.index].value { makeRows(of: meeting) } }

  /// What all feeds say of a meeting.
  func feedHead(of meeting: Ref<Meeting>) -> [UInt8] {
    feedHeads[meeting.index].value { FeedHead.make(of: meeting, in: self) }
  }

  /// The rows of the themes, in the registry's order.
  var themeRows: [ThemeRow] { allThemeRows.value { registry.themes.indices.map { row(Ref<Theme>($0)) } } }

  /// The files that each table of the open data is parted into.
  var dataParts: [DataTable: [DataPart]] {
    allDataParts.value {
      Dictionary(uniqueKeysWithValues: DataTable.allCases.map { ($0, DataParts.parts(of: $0, in: self)) })
    }
  }

  // MARK: Words

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

  /// The indexes that the menu leads to.
  var indexes: [LinkModel] {
    let search = addresses.section(addresses.words.search)
    return menu.filter { $0.url != search }.map { LinkModel(url: $0.url, text: $0.text) }
  }

  /// The index page of a section as a link.
  func section(_ slug: String, _ word: Word) -> LinkModel { LinkModel(url: addresses.section(slug), text: self[word]) }
}

extension Array {
  /// The same with another element at an index.
  fileprivate func replacing(at index: Int, with element: Element) -> [Element] {
    var result = self
    result[index] = element
    return result
  }
}
