import Archive
import Diagnostics
import Minutes

/// Lists every file of the site and finds those that claim one place.
struct SitePlanner {
  /// Where in the content a file of the site comes from.
  struct Origin {
    let path: String
    let position: SourcePosition?
  }

  let context: SiteContext
  private(set) var files: [PlannedFile] = []
  private(set) var faults: [(fault: AddressFault, place: Origin)] = []
  private var owners: [String: Origin] = [:]

  init(context: SiteContext) {
    self.context = context
  }

  private var addresses: Addresses { context.addresses }
  private var registry: Registry { context.registry }

  mutating func plan(assets: [String]) {
    planSections()
    planEntities()
    planRegisters()
    planCopies(assets: assets)
    planRedirects()
  }

  // MARK: Pages

  private mutating func add(_ kind: PlannedFile.Kind, at address: String, from origin: Origin? = nil) {
    add(PlannedFile(path: addresses.outputPath(of: address), kind: kind), address: address, from: origin)
  }

  private mutating func add(_ file: PlannedFile, address: String, from origin: Origin?) {
    let origin = origin ?? Origin(path: ContentDocuments.sitePath, position: nil)
    if let other = owners[file.path] {
      faults.append((.taken(address: address, by: other.path), origin))
      return
    }
    owners[file.path] = origin
    files.append(file)
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
    add(PlannedFile(path: "404.html", kind: .notFound), address: "/404.html", from: nil)
    if let statement = registry.site.accessibilityStatement {
      add(.statement(statement), at: StatementPage.address(in: context))
    }
  }

  private mutating func planEntities() {
    for (index, cluster) in registry.clusters.enumerated() {
      add(.cluster(Ref(index)), at: addresses.clusters[index], from: Origin(path: cluster.path, position: nil))
    }
    for (index, body) in registry.bodies.enumerated() {
      let origin = Origin(path: registry[body.cluster].path, position: nil)
      add(.body(Ref(index)), at: addresses.bodies[index], from: origin)
    }
    for (index, meeting) in registry.meetings.enumerated() {
      let origin = Origin(path: meeting.document.path, position: meeting.document.date.position)
      add(.meeting(Ref(index)), at: addresses.meetings[index], from: origin)
    }
    for (index, person) in registry.persons.enumerated() {
      guard let address = addresses.persons[index] else { continue }
      add(.person(Ref(index)), at: address, from: person.path.map { Origin(path: $0, position: nil) })
    }
    for (index, theme) in registry.themes.enumerated() {
      add(.theme(Ref(index)), at: addresses.themes[index], from: Origin(path: theme.path, position: nil))
    }
    for index in registry.organisations.indices {
      let origin = Origin(path: ContentDocuments.organisationsPath, position: nil)
      add(.organisation(Ref(index)), at: addresses.organisations[index], from: origin)
    }
    for (index, page) in registry.pages.enumerated() {
      add(.page(Ref(index)), at: addresses.pages[index], from: Origin(path: page.path, position: nil))
    }
  }

  private mutating func planRegisters() {
    let decisions = RegisterScope.all(of: context.archive.decisions.map(\.meeting), in: registry)
    for scope in decisions {
      add(.decisions(scope, scopes: decisions), at: scope.decisionsAddress(in: context))
    }
    let actions = RegisterScope.all(of: context.archive.actions.map(\.meeting), in: registry)
    for scope in actions { add(.actions(scope, scopes: actions), at: scope.actionsAddress(in: context)) }
  }

  // MARK: Copies

  /// The files that texts link to, and all assets.
  private mutating func planCopies(assets: [String]) {
    let linked =
      context.meetings.flatMap(\.files) + context.texts.clusters.flatMap(\.files)
      + context.texts.themes.flatMap(\.files) + context.texts.pages.flatMap(\.files)
      + context.texts.persons.values.flatMap(\.files)
    for path in Set(linked + assets).sorted() {
      let file = PlannedFile(path: addresses.outputPath(ofFile: path), kind: .copy(of: path))
      add(file, address: addresses.address(ofFile: path), from: Origin(path: path, position: nil))
    }
  }

  // MARK: Old addresses

  private mutating func planRedirects() {
    for (index, meeting) in registry.meetings.enumerated() {
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
    var place = String(alias.value.drop { $0 == "/" })
    if place.isEmpty || place.hasSuffix("/") {
      place += "index.html"
    } else if !place.hasSuffix(".html") {
      place += "/index.html"
    }
    add(
      PlannedFile(path: place, kind: .redirect(to: target, title: title)), address: alias.value,
      from: Origin(path: path, position: alias.position))
  }
}
