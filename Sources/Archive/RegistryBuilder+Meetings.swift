import Diagnostics
import Minutes

extension RegistryBuilder {
  /// A meeting whose names have been resolved to places in the indexes.
  struct MeetingDraft {
    let document: MeetingDocument
    let cluster: Ref<Cluster>
    let body: Ref<Body>
    let themes: [Ref<Theme>]
    /// The lines of all groups in a row.
    let lines: [LineDraft]
    /// The organisation that lends itself to each group's lines.
    let groupOrganisations: [Int?]
    /// The persons whom lines name as those they stand in for, by the line's place.
    let substituted: [Int: Int]
  }

  /// A participants line whose names have been resolved.
  struct LineDraft {
    let line: ParticipantLine
    let person: Int?
    let role: String?
    let organisation: Int?
  }

  /// The organisations that only participants lists name, in an order of their own and not of the files.
  mutating func learnOrganisations(from meetings: [MeetingDocument]) {
    let known = organisations
    let reader = LineReader { known.place(of: $0) != nil }
    var names: Set<String> = []
    for meeting in meetings {
      for line in meeting.groups.flatMap(\.participants) where !line.isVacant {
        if let name = reader.read(line).organisation, known.place(of: name) == nil { names.insert(name) }
      }
    }
    for name in names.sorted() { _ = organisations.add(name, kind: .other) }
  }

  /// Resolves every name of the meetings' front matter, oldest meeting first.
  mutating func enrol(_ meetings: [MeetingDocument]) -> [MeetingDraft] {
    var result: [MeetingDraft] = []
    result.reserveCapacity(meetings.count)
    for document in meetings.sorted(by: { $0.path < $1.path }) {
      guard let cluster = cluster(of: document), let body = body(of: document, in: cluster) else { continue }
      result.append(enrol(document, cluster: cluster, body: body))
    }
    return sortedAndDistinct(result)
  }

  private mutating func cluster(of document: MeetingDocument) -> Ref<Cluster>? {
    let name = document.cluster.value
    if let place = clusterPlaces[name] ?? clusterPlaces[Slug.make(name)] { return Ref(place) }
    let nearest = EditDistance.nearest(to: name, in: clusters.map(\.id))
    report(
      .unknown(.cluster, name: name, nearest: nearest), in: document.path, at: document.cluster.position,
      length: name.count)
    return nil
  }

  private mutating func body(of document: MeetingDocument, in cluster: Ref<Cluster>) -> Ref<Body>? {
    let name = document.body.value
    let known = clusters[cluster.index].bodies
    if let body = known.first(where: { bodies[$0.index].id == name || bodies[$0.index].id == Slug.make(name) }) {
      return body
    }
    let nearest = EditDistance.nearest(to: name, in: known.map { bodies[$0.index].id })
    report(
      .unknown(.body, name: name, nearest: nearest), in: document.path, at: document.body.position, length: name.count)
    return nil
  }

  private mutating func enrol(_ document: MeetingDocument, cluster: Ref<Cluster>, body: Ref<Body>) -> MeetingDraft {
    let known = organisations
    let reader = LineReader { known.place(of: $0) != nil }
    var lines: [LineDraft] = []
    var groupOrganisations: [Int?] = []
    var substituted: [Int: Int] = [:]
    for group in document.groups {
      let lender = group.title.flatMap { organisation(inHeading: $0.value) }
      groupOrganisations.append(lender)
      for line in group.participants {
        let reading = reader.read(line)
        let organisation = reading.organisation.flatMap(known.place(of:)) ?? lender
        let person = line.isVacant ? nil : self.person(line.name, organisation: organisation, in: document.path)
        for case .substitute(let name) in line.notes.map(\.value) {
          substituted[lines.count] = self.person(
            Located(name, at: line.name.position), organisation: nil, in: document.path)
        }
        lines.append(LineDraft(line: line, person: person, role: reading.role, organisation: organisation))
      }
    }
    return MeetingDraft(
      document: document, cluster: cluster, body: body, themes: themes(of: document.themes, in: document.path),
      lines: lines, groupOrganisations: groupOrganisations, substituted: substituted)
  }

  /// The organisation that a group's heading names: as a whole, or behind a word such as `Fra`.
  private func organisation(inHeading title: String) -> Int? {
    if let place = organisations.place(of: title) { return place }
    for prefix in language.participants.groupPrefixes where title.lowercased().hasPrefix(prefix + " ") {
      if let place = organisations.place(of: String(title.dropFirst(prefix.count + 1))) { return place }
    }
    return nil
  }

  private mutating func person(_ name: Located<String>, organisation: Int?, in path: String) -> Int? {
    let length = name.value.count
    switch persons.add(name.value, organisation: organisation) {
    case .person(let place): return place
    case .ambiguous(let places):
      report(
        .severalBearers(name: name.value, organisations: persons.describe(places)), in: path, at: name.position,
        length: length)
    case .sameSlug(let slug, let other):
      report(
        .sameSlug(.person, name: name.value, other: persons.entries[other].name, slug: slug), in: path,
        at: name.position, length: length)
    case .emptySlug:
      report(.emptySlug(.person, name: name.value), in: path, at: name.position, length: length)
    }
    return nil
  }

  /// The themes of names as written; an unknown one is an error.
  mutating func themes(of names: [Located<String>], in path: String) -> [Ref<Theme>] {
    var result: [Ref<Theme>] = []
    for name in names {
      if let theme = themeNames[NameKey(name.value)] {
        if !result.contains(theme) { result.append(theme) }
      } else {
        report(
          .unknown(.theme, name: name.value, nearest: nearestTheme(to: name.value)), in: path, at: name.position,
          length: name.value.count)
      }
    }
    return result
  }

  private func nearestTheme(to name: String) -> String? {
    EditDistance.nearest(to: name, in: themes.flatMap { [$0.id, $0.title] + $0.aliases })
  }

  /// Oldest first; two meetings of a body on one day must differ in number or time.
  private mutating func sortedAndDistinct(_ drafts: [MeetingDraft]) -> [MeetingDraft] {
    typealias Key = (CalendarDate, Int, String, String)
    func key(_ draft: MeetingDraft) -> Key {
      (draft.document.date.value.sortKey, draft.body.index, draft.document.time?.start.iso ?? "", draft.document.path)
    }
    let sorted = drafts.map { (key: key($0), draft: $0) }.sorted { $0.key < $1.key }.map(\.draft)
    var first: [String: MeetingDocument] = [:]
    for draft in sorted {
      let document = draft.document
      let identity =
        "\(draft.body.index)|\(document.date.value.iso)|\(document.number ?? "")|\(document.time?.start.iso ?? "")"
      if let other = first[identity], document.date.value.fullDate != nil {
        report(
          .sameMeeting(other: documents.displayPath(other.path)), in: document.path, at: document.date.position)
      } else {
        first[identity] = document
      }
    }
    return sorted
  }

  /// Warns at each line whose name is near a better known one.
  mutating func warnOfNearMisses(in drafts: [MeetingDraft]) {
    let near = persons.nearMisses()
    guard !near.isEmpty else { return }
    for draft in drafts {
      for line in draft.lines {
        guard let person = line.person, let known = near[person] else { continue }
        report(
          .nearMiss(.person, name: line.line.name.value, known: persons.entries[known].name), in: draft.document.path,
          at: line.line.name.position, length: line.line.name.value.count)
      }
    }
  }
}
