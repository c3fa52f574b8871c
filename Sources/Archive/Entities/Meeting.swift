import Diagnostics
public import Minutes

/// A meeting of the archive, planned or held, with all its names resolved. Its text is not part of it.
///
/// It never changes, and lists of the whole site pass it around: a class, of which a copy is a pointer, where a value with so many
/// parts costs more to copy than all that is asked of it.
public final class Meeting: Sendable {
  /// What its file says, but for the participants list: what became of its lines are the participations, and to hold both would
  /// take more memory than all else.
  public let document: MeetingDocument
  /// The cluster.
  public let cluster: Ref<Cluster>
  /// The body that met.
  public let body: Ref<Body>
  /// The name the body bore that day.
  public let bodyName: String
  /// The groups of the participants list in order.
  public let groups: [ParticipationGroup]
  /// Everybody on the list in order, vacant seats too; last those who are absent only because another came in their
  /// stead.
  public let participations: [Participation]
  /// Which items notes of the list name, each where it stands.
  let itemNotes: [Located<ItemSelection>]
  /// Who chaired it.
  public let chairs: [NamedPerson]
  /// Who was host.
  public let hosts: [NamedPerson]
  /// Who took the minutes.
  public let minuteTakers: [NamedPerson]
  /// Who approved the minutes.
  public let approvers: [NamedPerson]
  /// Themes of the whole meeting.
  public let themes: [Ref<Theme>]
  /// The meeting of the same body before this one, across its renamings.
  public let previous: Ref<Meeting>?
  /// The meeting of the same body after this one.
  public let next: Ref<Meeting>?

  init(
    document: MeetingDocument, cluster: Ref<Cluster>, body: Ref<Body>, bodyName: String, groups: [ParticipationGroup],
    participations: [Participation], itemNotes: [Located<ItemSelection>], chairs: [NamedPerson], hosts: [NamedPerson],
    minuteTakers: [NamedPerson],
    approvers: [NamedPerson], themes: [Ref<Theme>], previous: Ref<Meeting>?, next: Ref<Meeting>?
  ) {
    self.document = document
    self.cluster = cluster
    self.body = body
    self.bodyName = bodyName
    self.groups = groups
    self.participations = participations
    self.itemNotes = itemNotes
    self.chairs = chairs
    self.hosts = hosts
    self.minuteTakers = minuteTakers
    self.approvers = approvers
    self.themes = themes
    self.previous = previous
    self.next = next
  }

  /// When it met.
  public var date: PartialDate { document.date.value }
  /// Whether it is an agenda of a coming meeting.
  public var isPlanned: Bool { document.status == .planned }
}
