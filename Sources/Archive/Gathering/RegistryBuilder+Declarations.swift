import Diagnostics
import Minutes

extension RegistryBuilder {
  mutating func declareOrganisations() {
    var faults: [(IdentityFault, Located<String>)] = []
    organisations.declare(documents.organisations) { faults.append(($0, $1)) }
    for (fault, name) in faults { report(fault, in: ContentDocuments.organisationsPath, at: name) }
  }

  mutating func declareClusters() {
    for document in documents.clusters.sorted(by: { ($0.id, $0.path) < ($1.id, $1.path) }) {
      if let other = clusterPlaces[document.id] {
        report(
          .sameSlug(.cluster, name: document.path, other: clusters[other].path, slug: document.id), in: document.path,
          at: document.name)
        continue
      }
      let cluster = Ref<Cluster>(clusters.count)
      clusterPlaces[document.id] = cluster.index
      let first = bodies.count
      for body in document.bodies {
        bodies.append(
          BodyDraft(
            id: body.id.value, cluster: cluster, names: names(of: body), aliases: body.aliases.map(\.value)))
      }
      var municipalities: [Ref<Organisation>] = []
      for name in document.municipalities {
        if let place = organisations.add(name.value, kind: .municipality, uses: .max) {
          municipalities.append(Ref(place))
        } else {
          report(.emptySlug(.organisation, name: name.value), in: document.path, at: name)
        }
      }
      clusters.append(
        Cluster(
          id: document.id, name: document.name.value, municipalities: municipalities,
          bodies: (first..<bodies.count).map { Ref<Body>($0) }, path: document.path))
      checkBodyNames(of: document)
    }
  }

  /// Each name lasts until the day before the next one begins and begins the day after the one before ended, where the
  /// file says no more.
  private func names(of body: BodyDocument) -> [BodyName] {
    body.names.indices.map { index in
      let name = body.names[index]
      let before = index > 0 ? body.names[index - 1].until?.dayAfter : nil
      let following = index + 1 < body.names.count ? body.names[index + 1].from?.dayBefore : nil
      return BodyName(name: name.name.value, from: name.from ?? before, until: name.until ?? following)
    }
  }

  /// Within a cluster a name may mean one body only.
  private mutating func checkBodyNames(of document: ClusterDocument) {
    var owners: [NameKey: String] = [:]
    for body in document.bodies {
      for name in body.names.map(\.name) + body.aliases {
        let key = NameKey(name.value)
        if let other = owners[key], other != body.id.value {
          report(.claimedTwice(.body, name: name.value, other: other), in: document.path, at: name)
        }
        owners[key] = owners[key] ?? body.id.value
      }
    }
  }

  mutating func declareThemes() {
    let keyed = documents.themes.map { (key: Collation.key($0.title.value, in: language.code), document: $0) }
    let sorted = keyed.sorted {
      ($0.key, $0.document.id, $0.document.path) < ($1.key, $1.document.id, $1.document.path)
    }
    var paths: [String: String] = [:]
    var declared: [(theme: Ref<Theme>, document: ThemeDocument)] = []
    for document in sorted.map(\.document) {
      if let other = paths[document.id] {
        report(
          .sameSlug(.theme, name: document.path, other: other, slug: document.id), in: document.path,
          at: document.title)
        continue
      }
      paths[document.id] = document.path
      let theme = Ref<Theme>(themes.count)
      themes.append(
        Theme(
          id: document.id, title: document.title.value, aliases: document.aliases.map(\.value), path: document.path))
      declared.append((theme, document))
    }
    // Titles and ids go before aliases, whichever file comes first.
    for (theme, document) in declared where claim(document.title, for: theme, in: document.path) {
      _ = claim(Located(document.id, at: document.title.position), for: theme, in: document.path)
    }
    for (theme, document) in declared {
      for alias in document.aliases { _ = claim(alias, for: theme, in: document.path) }
    }
  }

  /// Lets a name mean a theme; false where it means another already, which is reported.
  private mutating func claim(_ name: Located<String>, for theme: Ref<Theme>, in path: String) -> Bool {
    let key = NameKey(name.value)
    guard let other = themeNames[key], other != theme else {
      themeNames[key] = theme
      return true
    }
    report(.claimedTwice(.theme, name: name.value, other: themes[other.index].title), in: path, at: name)
    return false
  }

  mutating func declarePersons() {
    let documents = self.documents.persons.sorted { $0.path < $1.path }
    for document in documents {
      guard let name = document.organisation else { continue }
      if organisations.add(name.value, kind: .other, uses: 1) == nil {
        report(.emptySlug(.organisation, name: name.value), in: document.path, at: name)
      }
    }
    var faults: [(IdentityFault, String, Located<String>)] = []
    var known = organisations
    persons.declare(documents, organisation: { known.find($0) }) {
      faults.append(($0, $1.path, $2))
    }
    for (fault, path, name) in faults { report(fault, in: path, at: name) }
  }

  func sortedGlossary() -> [GlossaryEntry] {
    let keyed = documents.glossary.map { (key: Collation.key($0.term.value, in: language.code), document: $0) }
    var used: Set<String> = []
    return keyed.sorted { ($0.key, $0.document.term.value) < ($1.key, $1.document.term.value) }.map(\.document).map {
      let slug = Slug.make($0.term.value)
      let base = slug.isEmpty ? "x" : slug
      var id = base
      var count = 1
      while !used.insert(id).inserted {
        count += 1
        id = "\(base)-\(count)"
      }
      return GlossaryEntry(id: id, term: $0.term.value, meaning: $0.meaning.value, note: $0.note)
    }
  }

  mutating func sortedPages() -> [Page] {
    var result: [Page] = []
    for document in documents.pages.sorted(by: { ($0.id, $0.path) < ($1.id, $1.path) }) {
      if let last = result.last, last.id == document.id {
        report(
          .sameSlug(.page, name: document.path, other: last.path, slug: document.id), in: document.path,
          at: document.title)
        continue
      }
      result.append(
        Page(
          id: document.id, title: document.title.value, description: document.description,
          aliases: document.aliases, path: document.path))
    }
    return result
  }

  mutating func checkMenu(pages: [Page]) {
    let known = MenuSection.allCases.map(\.rawValue) + pages.map(\.id)
    for entry in site.menu where !known.contains(entry.value) {
      let nearest = EditDistance.nearest(to: entry.value, in: known)
      report(
        .unknownMenuEntry(name: entry.value, nearest: nearest), in: ContentDocuments.sitePath, at: entry)
    }
  }
}
