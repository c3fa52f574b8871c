import Diagnostics
import Minutes

extension RegistryBuilder {
  /// Puts persons and organisations into their final order and makes the entities that refer to them.
  mutating func assemble(_ drafts: [MeetingDraft], glossary: [GlossaryEntry], pages: [Page]) -> Registry {
    let (organisationList, organisationOrder) = organisations.sorted(in: language)
    let personPlaces = sortedPersonPlaces()
    var personOrder = Array(repeating: 0, count: personPlaces.count)
    for (new, old) in personPlaces.enumerated() { personOrder[old] = new }

    var meetings = drafts.map {
      meeting($0, organisationOrder: organisationOrder, personOrder: personOrder)
    }
    let bodyList = linkBodies(&meetings)
    let personList = personList(
      personPlaces, meetings: meetings, organisationOrder: organisationOrder)
    let clusterList = clusters.map { cluster in
      Cluster(
        id: cluster.id, name: cluster.name,
        municipalities: cluster.municipalities.map { Ref(organisationOrder[$0.index]) }, bodies: cluster.bodies,
        path: cluster.path)
    }
    checkStatement(newest: meetings.last { !$0.isPlanned })
    var byDate: [CalendarDate: [Ref<Meeting>]] = [:]
    for (index, meeting) in meetings.enumerated() {
      if let date = meeting.date.certainDate { byDate[date, default: []].append(Ref(index)) }
    }
    var organisationNames: [NameKey: Ref<Organisation>] = [:]
    for (index, organisation) in organisationList.enumerated() {
      for name in [organisation.name] + organisation.aliases + organisation.formerNames.map(\.name.value) {
        organisationNames[NameKey(name)] = organisationNames[NameKey(name)] ?? Ref(index)
      }
    }
    let names = PersonNames(personList)
    let personIDs = Dictionary(
      personList.enumerated().map { ($1.id, Ref<Person>($0)) }, uniquingKeysWith: { first, _ in first })
    return Registry(
      site: site, language: language, clusters: clusterList, bodies: bodyList, meetings: meetings,
      persons: personList, themes: themes, organisations: organisationList, glossary: glossary, pages: pages,
      heldBack: Set(documents.meetings.filter { !includesDrafts && $0.status == .draft }.map(\.path)),
      entityOfPath: entities(meetings: meetings, persons: personList, clusters: clusterList, pages: pages),
      personNames: names, pageAnchors: pages.map(anchors), personIDs: personIDs,
      mentionTable: MentionTable(persons: personList, names: names, glossary: glossary),
      organisationNames: organisationNames, themeNames: themeNames,
      meetingsByDate: byDate)
  }

  private func sortedPersonPlaces() -> [Int] {
    let keys = persons.entries.map { Collation.key($0.name, in: language.code) }
    return persons.entries.indices.sorted { (keys[$0], persons.entries[$0].id) < (keys[$1], persons.entries[$1].id) }
  }

  private mutating func meeting(_ draft: MeetingDraft, organisationOrder: [Int], personOrder: [Int]) -> Meeting {
    let document = draft.document
    let reading = ParticipationReader(
      draft: draft, organisationOrder: organisationOrder, personOrder: personOrder
    ).read()
    for (fault, position, length) in reading.faults { report(fault, in: document.path, at: position, length: length) }
    var participations = reading.participations
    let present = Set(draft.lines.compactMap(\.person))
    func named(_ name: Located<String>) -> NamedPerson {
      NamedPerson(
        name: name.value, person: persons.find(name.value, among: present).map { Ref(personOrder[$0]) })
    }
    let chair = document.chair.map(named)
    let host = document.host.map(named)
    let minuteTaker = document.minuteTaker.map(named)
    for index in participations.indices {
      guard let person = participations[index].person else { continue }
      participations[index] = participations[index].holding(
        chair: person == chair?.person, host: person == host?.person, minuteTaker: person == minuteTaker?.person)
    }
    func holders(_ given: NamedPerson?, _ isHolder: (Participation) -> Bool) -> [NamedPerson] {
      let listed = participations.filter { isHolder($0) && $0.person != given?.person }
      return [given].compactMap { $0 } + listed.map { NamedPerson(name: $0.name, person: $0.person) }
    }
    let body = bodies[draft.body.index]
    return Meeting(
      document: document, cluster: draft.cluster, body: draft.body,
      bodyName: BodyName.borne(on: document.date.value.sortKey, of: body.names) ?? body.id, groups: reading.groups,
      participations: participations, chairs: holders(chair, \.isChair), hosts: holders(host, \.isHost),
      minuteTakers: holders(minuteTaker, \.isMinuteTaker), approvers: document.approvedBy.map(named),
      themes: draft.themes)
  }

  /// Gives each body its meetings and each meeting its neighbours.
  private func linkBodies(_ meetings: inout [Meeting]) -> [Body] {
    var byBody = Array(repeating: [Ref<Meeting>](), count: bodies.count)
    for (index, meeting) in meetings.enumerated() {
      if let previous = byBody[meeting.body.index].last {
        meetings[previous.index].next = Ref(index)
        meetings[index].previous = previous
      }
      byBody[meeting.body.index].append(Ref(index))
    }
    return zip(bodies, byBody).map { draft, meetings in
      Body(id: draft.id, cluster: draft.cluster, names: draft.names, aliases: draft.aliases, meetings: meetings)
    }
  }

  private func personList(_ places: [Int], meetings: [Meeting], organisationOrder: [Int]) -> [Person] {
    var participations = Array(repeating: [ParticipationRef](), count: places.count)
    for (index, meeting) in meetings.enumerated() {
      for (place, participation) in meeting.participations.enumerated() {
        guard let person = participation.person else { continue }
        participations[person.index].append(ParticipationRef(meeting: Ref(index), index: place))
      }
    }
    return places.enumerated().map { index, place in
      let entry = persons.entries[place]
      let name = entry.path == nil ? entry.usualSpelling : entry.name
      var aliases = entry.aliases
      for spelling in entry.spellings.keys.sorted() where spelling != name && !aliases.contains(spelling) {
        aliases.append(spelling)
      }
      return Person(
        id: entry.id, name: name, aliases: aliases, organisation: entry.organisation.map { Ref(organisationOrder[$0]) },
        isListed: entry.isListed, path: entry.path, participations: participations[index],
        roles: RoleSpan.spans(of: participations[index], in: meetings))
    }
  }

  private func entities(meetings: [Meeting], persons: [Person], clusters: [Cluster], pages: [Page])
    -> [String: Reference]
  {
    var result: [String: Reference] = [:]
    for (index, meeting) in meetings.enumerated() { result[meeting.document.path] = .meeting(Ref(index), anchor: nil) }
    for (index, person) in persons.enumerated() {
      if let path = person.path { result[path] = .person(Ref(index)) }
    }
    for (index, cluster) in clusters.enumerated() { result[cluster.path] = .cluster(Ref(index)) }
    for (index, theme) in themes.enumerated() { result[theme.path] = .theme(Ref(index)) }
    for (index, page) in pages.enumerated() { result[page.path] = .page(Ref(index), anchor: nil) }
    return result
  }

  private func anchors(of page: Page) -> [String] {
    documents.pages.first { $0.path == page.path }?.text.markdown.headingAnchors ?? []
  }

  private mutating func checkStatement(newest: Meeting?) {
    guard let updated = site.accessibilityStatement?.updated, let newest = newest?.date.sortKey,
      newest.dayNumber - updated.value.dayNumber > 366
    else { return }
    report(
      .statementOutOfDate(updated: updated.value.iso), in: ContentDocuments.sitePath, at: updated.position,
      length: updated.value.iso.count)
  }
}

extension PersonIndex.Entry {
  /// The spelling that most lists use; the first in order among equals.
  var usualSpelling: String {
    spellings.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? name
  }
}

extension BodyName {
  /// The name borne on a day.
  static func borne(on day: CalendarDate, of names: [BodyName]) -> String? {
    (names.last { $0.from.map { $0 <= day } ?? true } ?? names.first)?.name
  }
}

extension RoleSpan {
  /// The roles of a row of participations, oldest first: one span for as long as role, organisation and body stay the same.
  static func spans(of participations: [ParticipationRef], in meetings: [Meeting]) -> [RoleSpan] {
    var result: [RoleSpan] = []
    for reference in participations {
      let meeting = meetings[reference.meeting.index]
      let participation = meeting.participations[reference.index]
      guard participation.role != nil || participation.organisation != nil else { continue }
      let span = RoleSpan(
        role: participation.role, organisation: participation.organisation, body: meeting.body,
        first: reference.meeting, last: reference.meeting)
      if let place = result.lastIndex(where: { $0.body == span.body }), result[place].role == span.role,
        result[place].organisation == span.organisation
      {
        result[place] = RoleSpan(
          role: span.role, organisation: span.organisation, body: span.body, first: result[place].first,
          last: reference.meeting)
      } else {
        result.append(span)
      }
    }
    return result
  }
}
