/// A meeting as Hugo reads it: the same text under a front matter whose lists are Hugo's taxonomies.
enum HugoFile {
  static func bytes(of meeting: Meeting) -> [UInt8] {
    var buffer = Buffer(capacity: meeting.text.count + 4_000)
    let body = meeting.body.name(in: meeting.cluster)
    buffer += "---\ntitle: \(body) \(meeting.day.written)\ndate: \(meeting.day.iso)\n"
    buffer += "time: \(9 + meeting.order % 5).00-\(11 + meeting.order % 5).30\n"
    buffer += "place: \(Words.places[(meeting.order + meeting.body.number) % Words.places.count])\n"
    buffer += "clusters: [\(meeting.cluster.name)]\nbodies: [\(body)]\nthemes:\n"
    for theme in meeting.themes { buffer += "  - \(theme)\n" }
    buffer += "persons:\n"
    for attendee in meeting.attendees { buffer += "  - \(attendee.person.name)\n" }
    buffer += "participants:\n"
    for attendee in meeting.attendees {
      let person = attendee.person
      buffer += "  - { name: \(person.name), role: \(person.role), organisation: \(person.organisation)"
      buffer += ", note: \(note(of: attendee)) }\n"
    }
    buffer += "---\n\n"
    buffer += meeting.text
    return buffer.bytes
  }

  private static func note(of attendee: Attendee) -> String {
    switch attendee.note {
    case .none: "til stede"
    case .absent: "afbud"
    case .remote: "via Teams"
    case .chair: "ordstyrer"
    case .secretary: "referent"
    case .guest: "gæst"
    }
  }
}
