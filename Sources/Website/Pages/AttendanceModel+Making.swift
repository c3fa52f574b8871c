import Archive
import Minutes

extension AttendanceModel {
  /// nil for minutes without a list.
  init?(_ meeting: Ref<Meeting>, in context: SiteContext) {
    let entity = context.registry[meeting]
    let persons = entity.participations.filter { $0.presence != .vacant }
    guard !entity.participations.isEmpty else { return nil }
    let present = persons.filter(\.isPresent).count
    let absent = persons.filter { !$0.isPresent }
    let head = context.language.count(present, .participant)
    let used = Set(persons.map { AttendanceWay($0) })
    countText = absent.isEmpty ? head : "\(head), \(absent.count) \(context[.absent])"
    legend = AttendanceWay.allCases.filter(used.contains).map { SignModel(sign: $0.sign, word: context[$0.word]) }
    groups = entity.groups.map { group in
      let own = entity.participations[group.range]
      return ParticipantsGroup(
        name: group.title, people: own.filter(\.isPresent).map { ParticipantModel($0, in: context) },
        vacant: own.filter { $0.presence == .vacant }.map(\.name))
    }.filter { !$0.people.isEmpty || !$0.vacant.isEmpty }
    self.absent =
      absent.isEmpty
      ? nil : AbsentModel(countText: String(absent.count), people: absent.map { ParticipantModel($0, in: context) })
  }
}

extension ParticipantModel {
  /// How one participant took part, on the meeting's own page.
  init(_ participation: Participation, in context: SiteContext) {
    let way = AttendanceWay(participation)
    let link = context.link(NamedPerson(name: participation.name, person: participation.person))
    sign = way.sign
    state = context[way.word]
    url = link.url
    name = link.text
    remarks = AttendanceText.remarks(of: participation, in: context)
    var runs: [RunModel] = []
    func add(_ text: String, url: String? = nil, words: String = "") {
      let separator = runs.isEmpty ? "" : ", "
      runs.append(RunModel(before: separator + words, url: url, text: text))
    }
    if let role = participation.role { add(role) }
    if let organisation = participation.organisation.map({ context.link($0) }) {
      add(organisation.text, url: organisation.url)
    }
    if let other = participation.substitutesFor.map({ context.link($0) }) {
      add(other.text, url: other.url, words: context[.insteadOf] + " ")
    }
    if let other = participation.substitutedBy.map({ context.link($0) }) {
      add(other.text, url: other.url, words: context[.substitutedBy] + " ")
    }
    details = RunsModel(runs)
  }
}
