import Diagnostics
import Minutes

extension RegistryBuilder {
  /// Resolves every name of the meetings' front matter, oldest meeting first.
  mutating func enrol(_ meetings: [Int]) -> [MeetingDraft] {
    let documents = self.documents
    let doubtful = organisations.nearMisses()
    let seats = sortedAndDistinct(meetings)
    var result: [MeetingDraft] = []
    result.reserveCapacity(seats.count)
    for seat in seats {
      result.append(enrol(documents.meetings[seat.place], at: seat, doubtful))
    }
    return result
  }

  /// Where a meeting belongs.
  private struct Seat {
    let place: Int
    let date: CalendarDate
    let time: Int
    let cluster: Ref<Cluster>
    let body: Ref<Body>
  }

  /// The meetings whose bodies are known, oldest first; two of a body on one day must differ in number or time.
  private mutating func sortedAndDistinct(_ meetings: [Int]) -> [Seat] {
    let documents = self.documents.meetings
    var seats: [Seat] = []
    seats.reserveCapacity(meetings.count)
    for place in meetings {
      let path = documents[place].path
      guard let cluster = cluster(of: documents[place].cluster, in: path),
        let body = body(of: documents[place].body, in: cluster, path)
      else { continue }
      seats.append(
        Seat(
          place: place, date: documents[place].date.value.sortKey, time: documents[place].time?.sortKey ?? 0,
          cluster: cluster, body: body))
    }
    seats.sort { left, right in
      let (first, second) = ((left.date, left.body, left.time), (right.date, right.body, right.time))
      return first == second ? documents[left.place].path < documents[right.place].path : first < second
    }
    var start = 0
    for (end, seat) in seats.enumerated() {
      guard seats[start].date == seat.date, seats[start].body == seat.body else {
        start = end
        continue
      }
      guard documents[seat.place].date.value.fullDate != nil else { continue }
      let same = seats[start..<end].first {
        $0.time == seat.time && documents[$0.place].number == documents[seat.place].number
          && documents[$0.place].date.value.fullDate != nil
      }
      guard let same else { continue }
      report(
        .sameMeeting(other: self.documents.displayPath(documents[same.place].path)), in: documents[seat.place].path,
        at: documents[seat.place].date.position, length: documents[seat.place].date.value.iso.count)
    }
    return seats
  }

  /// The cluster that a file names.
  private mutating func cluster(of name: Located<String>, in path: String) -> Ref<Cluster>? {
    if let place = clusterPlaces[name.value] ?? clusterPlaces[Slug.make(name.value)] { return Ref(place) }
    let nearest = NearestID.nearest(to: name.value, in: clusters.map { ($0.id, [$0.name]) })
    report(.unknown(.cluster, name: name.value, nearest: nearest), in: path, at: name)
    return nil
  }

  /// The body of a cluster that a file names.
  private mutating func body(of name: Located<String>, in cluster: Ref<Cluster>, _ path: String) -> Ref<Body>? {
    let slug = Slug.make(name.value)
    let known = clusters[cluster.index].bodies
    if let body = known.first(where: { bodies[$0.index].id == slug }) { return body }
    let candidates = known.map { bodies[$0.index] }
    let nearest = NearestID.nearest(
      to: name.value, in: candidates.map { ($0.id, $0.names.map(\.name) + $0.aliases) })
    report(.unknown(.body, name: name.value, nearest: nearest), in: path, at: name)
    return nil
  }

  private mutating func enrol(_ document: MeetingDocument, at seat: Seat, _ doubtful: [Int: Int]) -> MeetingDraft {
    var lines: [LineDraft] = []
    lines.reserveCapacity(document.groups.reduce(0) { $0 + $1.participants.count })
    var groupOrganisations: [Int?] = []
    var hasSubstitutes = false
    for group in document.groups.indices {
      let lender = document.groups[group].title.flatMap { organisation(inHeading: $0.value) }
      groupOrganisations.append(lender)
      for place in document.groups[group].participants.indices {
        let line = enrol(document.groups[group].participants[place], lender: lender, doubtful, in: document.path)
        lines.append(line)
        hasSubstitutes = hasSubstitutes || document.groups[group].participants[place].substituted != nil
      }
    }
    return MeetingDraft(
      place: seat.place, cluster: seat.cluster, body: seat.body, themes: themes(of: document.themes, in: document.path),
      lines: lines, groupOrganisations: groupOrganisations,
      substituted: hasSubstitutes ? substituted(in: document, lines: lines) : [])
  }

  private mutating func enrol(_ line: ParticipantLine, lender: Int?, _ doubtful: [Int: Int], in path: String)
    -> LineDraft
  {
    let reading = LineReader.read(line, &organisations)
    if let place = reading.place, let name = reading.organisation, let known = doubtful[place] {
      report(.nearMiss(.organisation, name: name.value, known: organisations.entries[known].name), in: path, at: name)
    }
    if reading.place == nil, let name = reading.organisation {
      // All names that give an address have been learnt.
      report(.emptySlug(.organisation, name: name.value), in: path, at: name)
    }
    let organisation = reading.place ?? lender
    let person = line.isVacant ? nil : self.person(line.name, organisation: organisation, in: path)
    return LineDraft(person: person, role: reading.role, organisation: organisation)
  }

  /// The persons in whose stead others came. Asked when the whole list is known, which may hold them too.
  private mutating func substituted(in document: MeetingDocument, lines: [LineDraft]) -> [SubstitutedDraft] {
    let present = lines.compactMap(\.person)
    var result: [SubstitutedDraft] = []
    var place = 0
    for line in document.groups.lazy.flatMap(\.participants) {
      defer { place += 1 }
      guard let name = line.substituted,
        let person = person(name, organisation: lines[place].organisation, among: present, in: document.path)
      else { continue }
      result.append(SubstitutedDraft(line: place, person: person, name: name))
    }
    return result
  }

  /// The organisation that a group's heading names: as a whole, or behind a word such as `Fra`.
  private mutating func organisation(inHeading title: String) -> Int? {
    if let known = headings[ExactText(title)] { return known }
    var result = organisations.find(title)
    let lower = title.lowercased()
    for prefix in language.participants.groupPrefixes where result == nil && lower.hasPrefix(prefix + " ") {
      result = organisations.find(String(title.dropFirst(prefix.count + 1)))
    }
    headings[ExactText(title)] = .some(result)
    return result
  }

  private mutating func person(
    _ name: Located<String>, organisation: Int?, among present: [Int] = [], in path: String
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
}

extension TimeSpan {
  /// Where it stands among the times of a day; no two have the same, and none has 0.
  fileprivate var sortKey: Int {
    1 + (start.hour * 60 + start.minute) * 2_000 + (end.map { 1 + $0.hour * 60 + $0.minute } ?? 0)
  }
}

extension ParticipantLine {
  /// The name behind `i stedet for`, where the line has one.
  fileprivate var substituted: Located<String>? {
    for note in notes {
      if case .substitute(let name) = note.value { return Located(name, at: note.position) }
    }
    return nil
  }
}
