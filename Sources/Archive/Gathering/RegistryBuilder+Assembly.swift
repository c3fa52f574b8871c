import Diagnostics
import Minutes

extension RegistryBuilder {
  /// Puts persons and organisations into their final order and makes the entities that refer to them.
  mutating func assemble(_ drafts: [MeetingDraft], glossary: [GlossaryEntry], pages: [Page]) -> Registry {
    let (organisationList, organisationOrder) = organisations.sorted(in: language)
    let spellings = persons.usedSpellings()
    let personPlaces = sortedPersonPlaces(spellings)
    var personOrder = Array(repeating: 0, count: personPlaces.count)
    for (new, old) in personPlaces.enumerated() { personOrder[old] = new }

    var meetings: [Meeting] = []
    meetings.reserveCapacity(drafts.count)
    let bodyList = bodyList(of: drafts)
    for (index, draft) in drafts.enumerated() {
      let neighbours = bodyList[draft.body.index].neighbours(of: Ref(index))
      meetings.append(
        meeting(draft, neighbours, organisationOrder: organisationOrder, personOrder: personOrder))
    }
    let personList = personList(
      personPlaces, spellings: spellings, meetings: meetings, organisationOrder: organisationOrder)
    let clusterList = clusters.map { cluster in
      Cluster(
        id: cluster.id, name: cluster.name,
        municipalities: cluster.municipalities.map { Ref(organisationOrder[$0.index]) }, bodies: cluster.bodies,
        path: cluster.path)
    }
    checkStatement(meetings)
    let heldBack = documents.meetings.filter { !includesDrafts && $0.status == .draft }.map(\.path)
    return Registry(
      site: site, language: language, clusters: clusterList, bodies: bodyList, meetings: meetings,
      persons: personList, themes: themes, organisations: organisationList, glossary: glossary, pages: pages,
      heldBack: Set(heldBack), themeNames: themeNames, anchorsOfPath: anchorsOfPath())
  }

  private func sortedPersonPlaces(_ spellings: [[String]]) -> [Int] {
    let keys = persons.entries.indices.map { Collation.key(name(of: $0, spellings), in: language.code) }
    return persons.entries.indices.sorted { (keys[$0], persons.entries[$0].id) < (keys[$1], persons.entries[$1].id) }
  }

  /// The name of the person's file; of a person without one the spelling that most lists use.
  private func name(of place: Int, _ spellings: [[String]]) -> String {
    let entry = persons.entries[place]
    return entry.path == nil ? spellings[place].first ?? entry.name : entry.name
  }

  private func personList(
    _ places: [Int], spellings: [[String]], meetings: [Meeting], organisationOrder: [Int]
  ) -> [Person] {
    var participations = Array(repeating: [ParticipationRef](), count: places.count)
    for index in meetings.indices {
      for place in meetings[index].participations.indices {
        guard let person = meetings[index].participations[place].person else { continue }
        participations[person.index].append(ParticipationRef(meeting: Ref(index), index: place))
      }
    }
    return places.enumerated().map { index, place in
      let entry = persons.entries[place]
      let name = name(of: place, spellings)
      var aliases = entry.aliases
      for spelling in spellings[place].sorted() where spelling != name && !aliases.contains(spelling) {
        aliases.append(spelling)
      }
      return Person(
        id: entry.id, name: name, aliases: aliases, organisation: entry.organisation.map { Ref(organisationOrder[$0]) },
        isListed: entry.isListed, path: entry.path, participations: participations[index],
        roles: RoleSpan.spans(of: participations[index], in: meetings))
    }
  }

  // MARK: Meetings

  private mutating func meeting(
    _ draft: MeetingDraft, _ neighbours: (previous: Ref<Meeting>?, next: Ref<Meeting>?), organisationOrder: [Int],
    personOrder: [Int]
  ) -> Meeting {
    var document = documents.meetings[draft.place]
    let index = persons
    let reading = ParticipationReader(
      draft: draft, groups: document.groups, organisationOrder: organisationOrder, personOrder: personOrder,
      ownOrganisation: { index.entries[$0].organisation }
    ).read()
    for name in reading.doubled { report(.listedTwice(name: name.value), in: document.path, at: name) }
    var participations = reading.participations
    let (chair, host, minuteTaker, approvers) = officers(of: draft, personOrder: personOrder)
    if chair != nil || host != nil || minuteTaker != nil {
      for index in participations.indices {
        guard let person = participations[index].person else { continue }
        participations[index].hold(
          chair: person == chair?.person, host: person == host?.person, minuteTaker: person == minuteTaker?.person)
      }
    }
    func holders(_ given: NamedPerson?, _ isHolder: (Participation) -> Bool) -> [NamedPerson] {
      var result = given.map { [$0] } ?? []
      for participation in participations where isHolder(participation) {
        guard let person = participation.person, person != given?.person else { continue }
        result.append(NamedPerson(name: participation.name, person: person))
      }
      return result
    }
    let body = bodies[draft.body.index]
    let itemNotes = document.groups.flatMap(\.itemNotes)
    document.groups = []
    return Meeting(
      document: document, cluster: draft.cluster, body: draft.body,
      bodyName: BodyName.borne(on: document.date.value.sortKey, of: body.names) ?? body.id, groups: reading.groups,
      participations: participations, itemNotes: itemNotes, chairs: holders(chair, \.isChair),
      hosts: holders(host, \.isHost),
      minuteTakers: holders(minuteTaker, \.isMinuteTaker), approvers: approvers, themes: draft.themes,
      previous: neighbours.previous, next: neighbours.next)
  }

  /// Those whom the front matter names beside the list.
  private mutating func officers(of draft: MeetingDraft, personOrder: [Int]) -> (
    chair: NamedPerson?, host: NamedPerson?, minuteTaker: NamedPerson?, approvers: [NamedPerson]
  ) {
    let document = documents.meetings[draft.place]
    guard document.chair != nil || document.host != nil || document.minuteTaker != nil || !document.approvedBy.isEmpty
    else { return (nil, nil, nil, []) }
    let present = draft.lines.compactMap(\.person) + draft.substituted.map(\.person)
    var unknown: [Located<String>] = []
    func named(_ name: Located<String>) -> NamedPerson {
      let person = persons.find(name.value, among: present)
      if person == nil { unknown.append(name) }
      return NamedPerson(name: name.value, person: person.map { Ref(personOrder[$0]) })
    }
    let result = (
      document.chair.map(named), document.host.map(named), document.minuteTaker.map(named),
      document.approvedBy.map(named)
    )
    for name in unknown {
      let known = present.map { persons.entries[$0].name }.first { NearNames.areNear(name.value, $0) }
      if let known { report(.nearMiss(.person, name: name.value, known: known), in: document.path, at: name) }
    }
    return result
  }

  /// Gives each body its meetings.
  private func bodyList(of drafts: [MeetingDraft]) -> [Body] {
    var byBody = Array(repeating: [Ref<Meeting>](), count: bodies.count)
    for (index, draft) in drafts.enumerated() { byBody[draft.body.index].append(Ref(index)) }
    return zip(bodies, byBody).map { draft, meetings in
      Body(id: draft.id, cluster: draft.cluster, names: draft.names, aliases: draft.aliases, meetings: meetings)
    }
  }

  // MARK: The rest

  /// The anchors of the headings of each text that is no meeting's, by the path of its file.
  private func anchorsOfPath() -> [String: [String]] {
    var result: [String: [String]] = [:]
    let texts =
      documents.clusters.map { ($0.path, $0.text) } + documents.persons.map { ($0.path, $0.text) }
      + documents.themes.map { ($0.path, $0.text) } + documents.pages.map { ($0.path, $0.text) }
    for (path, text) in texts {
      let anchors = text.markdown.headingAnchors
      if !anchors.isEmpty { result[path] = anchors }
    }
    return result
  }

  /// Over a year older than the newest meeting whose day is known.
  private mutating func checkStatement(_ meetings: [Meeting]) {
    let newest = meetings.lazy.filter { !$0.isPlanned }.compactMap { $0.date.fullDate }.max()
    guard let updated = site.accessibilityStatement?.updated, let newest, let limit = updated.value.yearAfter,
      newest > limit
    else { return }
    report(
      .statementOutOfDate(updated: updated.value.iso), in: ContentDocuments.sitePath, at: updated.position,
      length: updated.value.iso.count)
  }
}

extension ParticipantGroup {
  /// What notes of its lines say of items.
  fileprivate var itemNotes: [Located<ItemSelection>] {
    var result: [Located<ItemSelection>] = []
    // By the list itself: few lines have notes, and to take one out would copy all of it.
    for line in participants.indices where !participants[line].notes.isEmpty {
      result += participants[line].notes.compactMap(\.itemSelection)
    }
    return result
  }
}

extension Located<ParticipantNote> {
  /// The items that the note names, where it names some.
  fileprivate var itemSelection: Located<ItemSelection>? {
    guard case .items(let selection, _) = value else { return nil }
    return Located<ItemSelection>(selection, at: position)
  }
}

extension Body {
  /// The meetings before and after one of the body's own, which stand in their order.
  fileprivate func neighbours(of meeting: Ref<Meeting>) -> (previous: Ref<Meeting>?, next: Ref<Meeting>?) {
    var (low, high) = (0, meetings.count)
    while low < high {
      let middle = (low + high) / 2
      if meetings[middle] < meeting { low = middle + 1 } else { high = middle }
    }
    return (low > 0 ? meetings[low - 1] : nil, low + 1 < meetings.count ? meetings[low + 1] : nil)
  }
}
