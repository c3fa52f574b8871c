import Diagnostics
public import Minutes

/// A meeting of the archive, planned or held, with all its names resolved. Its text is not part of it.
public struct Meeting: Sendable {
  /// What its file says.
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
  public var previous: Ref<Meeting>?
  /// The meeting of the same body after this one.
  public var next: Ref<Meeting>?

  /// When it met.
  public var date: PartialDate { document.date.value }
  /// Whether it is an agenda of a coming meeting.
  public var isPlanned: Bool { document.status == .planned }
}
