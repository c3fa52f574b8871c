import Diagnostics
import Minutes

extension RegistryBuilder {
  /// Resolves every name of the meetings' front matter, file by file in the order of their paths.
  mutating func enrol(_ meetings: [MeetingDocument]) -> [MeetingDraft] {
    let reader = LineReader(roles: RoleWords(language.participants))
    let doubtful = organisations.nearMisses()
    var result: [MeetingDraft] = []
    result.reserveCapacity(meetings.count)
    for index in meetings.indices.sorted(by: { meetings[$0].path < meetings[$1].path }) {
      let document = meetings[index]
      guard let cluster = cluster(of: document), let body = body(of: document, in: cluster) else { continue }
      result.append(enrol(document, cluster: cluster, body: body, reader: reader, doubtful: doubtful))
    }
    return sortedAndDistinct(result)
  }

  private mutating func cluster(of document: MeetingDocument) -> Ref<Cluster>? {
    let name = document.cluster.value
    if let place = clusterPlaces[name] ?? clusterPlaces[Slug.make(name)] { return Ref(place) }
    let nearest = NearestID.nearest(to: name, in: clusters.map { ($0.id, [$0.name]) })
    report(.unknown(.cluster, name: name, nearest: nearest), in: document.path, at: document.cluster)
    return nil
  }

  private mutating func body(of document: MeetingDocument, in cluster: Ref<Cluster>) -> Ref<Body>? {
    let name = document.body.value
    let slug = Slug.make(name)
    let known = clusters[cluster.index].bodies
    if let body = known.first(where: { bodies[$0.index].id == slug }) { return body }
    let candidates = known.map { bodies[$0.index] }
    let nearest = NearestID.nearest(to: name, in: candidates.map { ($0.id, $0.names.map(\.name) + $0.aliases) })
    report(.unknown(.body, name: name, nearest: nearest), in: document.path, at: document.body)
    return nil
  }

  private mutating func enrol(
    _ document: MeetingDocument, cluster: Ref<Cluster>, body: Ref<Body>, reader: LineReader, doubtful: [Int: Int]
  ) -> MeetingDraft {
    var lines: [LineDraft] = []
    lines.reserveCapacity(document.groups.reduce(0) { $0 + $1.participants.count })
    var groupOrganisations: [Int?] = []
    for group in document.groups {
      let lender = group.title.flatMap { organisation(inHeading: $0.value) }
      groupOrganisations.append(lender)
      for line in group.participants {
        let reading = reader.read(line, &organisations)
        let named = reading.organisation.flatMap { organisations.find($0.value) }
        if let named, let name = reading.organisation, let known = doubtful[named] {
          report(
            .nearMiss(.organisation, name: name.value, known: organisations.entries[known].name), in: document.path,
            at: name)
        }
        let organisation = named ?? lender
        let person = line.isVacant ? nil : self.person(line.name, organisation: organisation, in: document.path)
        lines.append(LineDraft(line: line, person: person, role: reading.role, organisation: organisation))
      }
    }
    return MeetingDraft(
      document: document, cluster: cluster, body: body, themes: themes(of: document.themes, in: document.path),
      lines: lines, groupOrganisations: groupOrganisations, substituted: substituted(by: lines, in: document.path))
  }

  /// The persons in whose stead others came. Asked when the whole list is known, which may hold them too.
  private mutating func substituted(by lines: [LineDraft], in path: String) -> [Int: Int] {
    var result: [Int: Int] = [:]
    var present: Set<Int>?
    for (place, line) in lines.enumerated() {
      for note in line.line.notes {
        guard case .substitute(let name) = note.value else { continue }
        let known = present ?? Set(lines.compactMap(\.person))
        present = known
        result[place] = person(
          Located(name, at: note.position), organisation: line.organisation, among: known, in: path)
      }
    }
    return result
  }

  /// The organisation that a group's heading names: as a whole, or behind a word such as `Fra`.
  private mutating func organisation(inHeading title: String) -> Int? {
    if let place = organisations.find(title) { return place }
    for prefix in language.participants.groupPrefixes where title.lowercased().hasPrefix(prefix + " ") {
      if let place = organisations.find(String(title.dropFirst(prefix.count + 1))) { return place }
    }
    return nil
  }

  private mutating func person(
    _ name: Located<String>, organisation: Int?, among present: Set<Int> = [], in path: String
  ) -> Int? {
    switch persons.add(name.value, organisation: organisation, present: present) {
    case .person(let place): return place
    case .ambiguous(let places):
      let choices = places.map { place in
        persons.entries[place].organisation.map { organisations.entries[$0].name } ?? persons.entries[place].id
      }
      report(.severalBearers(name: name.value, organisations: choices), in: path, at: name)
    case .sameSlug(let slug, let other):
      report(.sameSlug(.person, name: name.value, other: persons.entries[other].name, slug: slug), in: path, at: name)
    case .emptySlug:
      report(.emptySlug(.person, name: name.value), in: path, at: name)
    }
    return nil
  }

  /// The themes of names as written; an unknown one is an error.
  private mutating func themes(of names: [Located<String>], in path: String) -> [Ref<Theme>] {
    var result: [Ref<Theme>] = []
    for name in names {
      if let theme = themeNames[NameKey(name.value)] ?? themeNames[NameKey(Slug.make(name.value))] {
        if !result.contains(theme) { result.append(theme) }
      } else {
        report(.unknown(.theme, name: name.value, nearest: themes.nearest(to: name.value)), in: path, at: name)
      }
    }
    return result
  }

  /// Oldest first; two meetings of a body on one day must differ in number or time.
  private mutating func sortedAndDistinct(_ drafts: [MeetingDraft]) -> [MeetingDraft] {
    typealias Key = (date: CalendarDate, body: Int, time: String, path: String)
    let keys = drafts.map { draft -> Key in
      let document = draft.document
      return (
        document.date.value.sortKey, draft.body.index,
        document.time.map { "\($0.start.iso)\($0.end?.iso ?? "")" } ?? "",
        document.path
      )
    }
    let order = keys.indices.sorted { keys[$0] < keys[$1] }
    var first: [String: Int] = [:]
    for place in order {
      let document = drafts[place].document
      guard document.date.value.fullDate != nil else { continue }
      let key = keys[place]
      let identity = "\(key.body)|\(key.date.iso)|\(key.time)|\(document.number ?? "")"
      if let other = first[identity] {
        report(
          .sameMeeting(other: documents.displayPath(drafts[other].document.path)), in: document.path,
          at: document.date.position, length: document.date.value.iso.count)
      } else {
        first[identity] = place
      }
    }
    return order.map { drafts[$0] }
  }
}
