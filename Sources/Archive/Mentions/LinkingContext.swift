/// Where a text stands, as far as it matters for what its words mean.
struct LinkingContext: Sendable {
  /// The meeting whose text it is.
  var meeting: Ref<Meeting>?
  /// The cluster of that meeting, or the cluster whose own text it is.
  var cluster: Ref<Cluster>?
  /// The person whose own text it is, who is not linked in it.
  var own: Ref<Person>?
  /// The first names of the meeting's participants.
  var names: LocalNames?

  /// The text of a meeting.
  init(of meeting: Ref<Meeting>, in registry: Registry) {
    self.meeting = meeting
    cluster = registry.meetings[meeting.index].cluster
    names = LocalNames(
      participants: registry.meetings[meeting.index].participations.compactMap(\.person), registry: registry)
  }

  /// The text of a file that is no meeting's.
  init(ofPath path: String, in registry: Registry) {
    switch registry.entityOfPath[path] {
    case .cluster(let cluster): self.cluster = cluster
    case .person(let person): own = person
    default: break
    }
  }
}
