import Archive
import Diagnostics
import Minutes

/// Lists every file of the site and finds those that claim one place.
struct SitePlanner {
  /// Where in the content a file of the site comes from.
  struct Origin {
    let path: String
    var position: SourcePosition?
    /// How many characters say so.
    var length = 1
  }

  let context: SiteContext
  private(set) var files: [PlannedFile] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// How messages show a path below the content folder.
  private let displayPath: (String) -> String
  private var claims = PathClaims()
  /// For each path that is taken where in the content its file comes from; nil for the site's own pages.
  private var owners: [String?] = []

  init(context: SiteContext, displayPath: @escaping (String) -> String) {
    self.context = context
    self.displayPath = displayPath
  }

  private var addresses: Addresses { context.addresses }
  private var registry: Registry { context.registry }

  /// - Parameter sitemapLimit: how many pages stand in one sitemap.
  /// - Returns: the pages that search engines are told of.
  mutating func plan(assets: [String], sitemapLimit: Int) -> [PlannedFile] {
    planSections()
    planEntities()
    planParts()
    planRegisters()
    let listed = files.filter { isListed($0) }
    planFeeds()
    planCalendars()
    planData()
    planFilesForMachines(pages: listed.count, sitemapLimit: sitemapLimit)
    planCopies(assets: assets)
    planRedirects()
    return listed
  }

  // MARK: Pages

  private mutating func add(_ kind: PlannedFile.Kind, at address: String, from origin: Origin? = nil) {
    add(PlannedFile(path: addresses.outputPath(of: address), kind: kind), address: address, from: origin)
  }

  /// A file that is no page. Where two have one address their pages have too, which has been said.
  mutating func add(_ kind: PlannedFile.Kind, atFile address: String) {
    let path = addresses.outputPath(ofFileAt: address)
    guard !claims.hasFile(at: path) else { return }
    add(PlannedFile(path: path, kind: kind), address: address, from: nil)
  }

  /// One path has one file, and no file stands where others need a folder.
  private mutating func add(_ file: PlannedFile, address: String, from origin: Origin?) {
    if let other = claims.claim(file.path) { return report(address, takenBy: owners[other], at: origin) }
    owners.append(origin?.path)
    files.append(file)
  }

  private mutating func report(_ address: String, takenBy other: String?, at origin: Origin?) {
    let fault: AddressFault =
      other.map { .taken(address: address, by: displayPath($0)) } ?? .ownPage(address: address)
    diagnostics.append(
      Diagnostic(
        fault, file: displayPath(origin?.path ?? ContentDocuments.sitePath), at: origin?.position,
        length: origin?.length ?? 1))
  }

  private mutating func planSections() {
    let words = addresses.words
    add(.home, at: addresses.home)
    add(.clusterIndex, at: addresses.section(words.clusters))
    add(.meetingIndex, at: addresses.section(words.meetings))
    add(.personIndex, at: addresses.section(words.persons))
    add(.themeIndex, at: addresses.section(words.themes))
    add(.organisationIndex, at: addresses.section(words.organisations))
    add(.glossary, at: addresses.section(words.glossary))
    add(.dataPage, at: addresses.data)
    planSearch()
    add(PlannedFile(path: "404.html", kind: .notFound), address: "/404.html", from: nil)
    if let statement = registry.site.accessibilityStatement {
      add(.statement(statement), at: StatementPage.address(in: context))
    }
  }

  /// The page and its script; the folder of the index is taken, so that nothing else gets in there.
  private mutating func planSearch() {
    let address = addresses.section(addresses.words.search)
    add(.search, at: address)
    let script = PlannedFile(path: addresses.searchPath + SearchFolder.script, kind: .searchScript)
    add(script, address: address + SearchFolder.script, from: nil)
    if claims.claim(String(addresses.searchFolder.dropLast())) == nil { owners.append(nil) }
  }

  private mutating func planEntities() {
    for (index, cluster) in registry.clusters.enumerated() {
      add(.cluster(Ref(index)), at: addresses.clusters[index], from: Origin(path: cluster.path))
    }
    for (index, body) in registry.bodies.enumerated() {
      let origin = Origin(path: registry[body.cluster].path)
      add(.body(Ref(index)), at: addresses.bodies[index], from: origin)
    }
    for index in registry.meetings.indices {
      let origin = Origin(
        path: registry.meetings[index].document.path, position: registry.meetings[index].document.date.position)
      add(.meeting(Ref(index)), at: addresses.meetings[index], from: origin)
    }
    for index in registry.persons.indices {
      guard let address = addresses.persons[index] else { continue }
      add(.person(Ref(index)), at: address, from: registry.persons[index].path.map { Origin(path: $0) })
    }
    for (index, theme) in registry.themes.enumerated() {
      add(.theme(Ref(index)), at: addresses.themes[index], from: Origin(path: theme.path))
    }
    for index in registry.organisations.indices {
      let origin = Origin(path: ContentDocuments.organisationsPath)
      add(.organisation(Ref(index)), at: addresses.organisations[index], from: origin)
    }
    for (index, page) in registry.pages.enumerated() {
      add(.page(Ref(index)), at: addresses.pages[index], from: Origin(path: page.path))
    }
  }

  /// The pages that long lists go on in.
  private mutating func planParts() {
    add(context.meetingPages) { .meetingIndexPart($0) }
    for letter in context.personLetters.pages {
      add(.personLetter(letter), at: PersonLetters.address(of: letter, in: addresses))
    }
    for cluster in registry.clusters.indices.map({ Ref<Cluster>($0) }) {
      add(context.pages(of: cluster)) { .clusterPart(cluster, $0) }
    }
    for body in registry.bodies.indices.map({ Ref<Body>($0) }) {
      add(context.pages(of: body)) { .bodyPart(body, $0) }
    }
    for person in registry.persons.indices.map({ Ref<Person>($0) }) where registry.persons[person.index].isListed {
      add(context.pages(of: person)) { .personPart(person, $0) }
    }
    for theme in registry.themes.indices.map({ Ref<Theme>($0) }) {
      add(context.pages(of: theme)) { .themePart(theme, $0) }
    }
    for organisation in registry.organisations.indices.map({ Ref<Organisation>($0) }) {
      add(context.pages(of: organisation)) { .organisationPart(organisation, $0) }
    }
  }

  private mutating func add(_ pages: PeriodPages, _ kind: (Period) -> PlannedFile.Kind) {
    for period in pages.periods { add(kind(period), at: period.address(below: pages.address)) }
  }

  private mutating func planRegisters() {
    let words = addresses.words
    for scope in context.decisions.scopes {
      add(.decisions(scope), at: scope.address(of: words.decisions, in: addresses))
    }
    for scope in context.actions.scopes { add(.actions(scope), at: scope.address(of: words.actions, in: addresses)) }
  }

  // MARK: Copies

  /// The files that texts link to, and all assets.
  private mutating func planCopies(assets: [String]) {
    let texts = context.texts
    var copied = Set(assets)
    for files in context.meetings.files { copied.formUnion(files) }
    for text in texts.clusters + texts.themes + texts.pages { copied.formUnion(text.files) }
    // What the text of somebody who is not listed links to has no page either.
    for (person, text) in texts.persons where registry[person].isListed { copied.formUnion(text.files) }
    for path in copied.sorted() {
      let file = PlannedFile(path: addresses.outputPath(ofFile: path), kind: .copy(of: path))
      add(file, address: addresses.address(ofFile: path), from: Origin(path: path))
    }
  }

  // MARK: Old addresses

  private mutating func planRedirects() {
    for index in registry.meetings.indices where !registry.meetings[index].document.aliases.isEmpty {
      let meeting = registry.meetings[index]
      let title = "\(meeting.bodyName), \(registry.language.written(meeting.date))"
      for alias in meeting.document.aliases {
        redirect(alias, to: addresses.meetings[index], title: title, path: meeting.document.path)
      }
    }
    for (index, page) in registry.pages.enumerated() {
      for alias in page.aliases { redirect(alias, to: addresses.pages[index], title: page.title, path: page.path) }
    }
  }

  /// `/gammel/adresse/` or `/gammel/side.html`; it never hides a page.
  private mutating func redirect(_ alias: Located<String>, to target: String, title: String, path: String) {
    var place = String(alias.value.drop { $0 == "/" }).percentDecoded.composed
    if place.isEmpty || place.hasSuffix("/") {
      place += "index.html"
    } else if !place.hasSuffix(".html") {
      place += "/index.html"
    }
    add(
      PlannedFile(path: place, kind: .redirect(to: target, title: title)), address: alias.value,
      from: Origin(path: path, position: alias.position, length: alias.value.count))
  }
}
