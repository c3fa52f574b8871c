import Archive
import Minutes
import TemplateEngine

/// One meeting in a person's table of attendance.
struct AttendanceRow: TemplateModel {
  var date: DateModel
  var url: String
  var body: String
  var role: String?
  /// Empty for an invitation to a coming meeting.
  var sign: String
  /// How the person took part, in words.
  var state: String

  static let fields = Fields<Self> {
    $0.field("date", \.date)
    $0.field("url", \.url)
    $0.field("body", \.body)
    $0.field("role", \.role)
    $0.field("sign", \.sign)
    $0.field("state", \.state)
  }

  init(_ reference: ParticipationRef, in context: SiteContext) {
    let meeting = context.registry[reference.meeting]
    let participation = meeting.participations[reference.index]
    let organisation = participation.organisation.map { context.registry[$0].name }
    let parts = [participation.role, organisation].compactMap { $0 }
    date = context.date(of: reference.meeting)
    url = context.addresses[reference.meeting]
    body = meeting.bodyName
    role = parts.isEmpty ? nil : parts.joined(separator: ", ")
    let isInvited = meeting.isPlanned && participation.isPresent
    sign = isInvited ? "" : AttendanceWay(participation)?.sign ?? ""
    state = isInvited ? context[.invited] : AttendanceText.summary(of: participation, in: context)
  }
}
