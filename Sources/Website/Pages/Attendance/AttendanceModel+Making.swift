import Archive
import Minutes

extension AttendanceModel {
  /// nil for minutes without a list. Those on the list of a coming meeting are invited.
  init?(_ meeting: Ref<Meeting>, in context: SiteContext) {
    let entity = context.registry[meeting]
    guard !entity.participations.isEmpty else { return nil }
    let present = entity.participations.filter(\.isPresent)
    let absent = entity.participations.filter { !$0.isPresent && $0.presence != .vacant }
    func people(_ participations: [Participation]) -> [ParticipantModel] {
      participations.map { ParticipantModel($0, isInvited: entity.isPlanned && $0.isPresent, in: context) }
    }
    let head = context.language.count(present.count, .participant)
    countText = absent.isEmpty ? head : "\(head), \(absent.count) \(context[.absent])"
    legend = entity.isPlanned ? [] : SignModel.legend(of: entity.participations, in: context)
    groups = entity.groups.map { group in
      let own = Array(entity.participations[group.range])
      return ParticipantsGroup(
        name: group.title, people: people(own.filter(\.isPresent)),
        vacant: own.filter { $0.presence == .vacant }.map(\.name))
    }.filter { !$0.people.isEmpty || !$0.vacant.isEmpty }
    self.absent = absent.isEmpty ? nil : AbsentModel(countText: String(absent.count), people: people(absent))
  }
}

extension ParticipantModel {
  /// How one participant took part, on the meeting's own page.
  init(_ participation: Participation, isInvited: Bool, in context: SiteContext) {
    let way = isInvited ? nil : AttendanceWay(participation)
    let link = context.link(NamedPerson(name: participation.name, person: participation.person))
    sign = way?.sign ?? ""
    state = context[way?.word ?? .invited]
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
