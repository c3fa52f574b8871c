/// A meeting as Referat reads it.
enum MeetingFile {
  static func bytes(of meeting: Meeting) -> [UInt8] {
    var buffer = Buffer(capacity: meeting.text.count + 3_000)
    let order = meeting.order
    buffer += "---\ncluster: \(meeting.cluster.id)\nbody: \(meeting.body.id)\n"
    buffer += "date: \(order % 3 == 0 ? meeting.day.written : meeting.day.iso)\n"
    buffer += "time: \(9 + order % 5).00-\(11 + order % 5).30\n"
    buffer += "place: \(Words.places[(order + meeting.body.number) % Words.places.count])\n"
    if order % 4 == 0 { buffer += "case: 2019-\(10_000 + order * 37 % 80_000)\n" }
    if meeting.isPlanned { buffer += "status: planned\n" }
    participants(of: meeting, to: &buffer)
    if let next = meeting.next { buffer += "next: \(next.iso)\n" }
    if order % 25 == 24 { buffer += "note: Referatet er udsendt til klyngens medlemmer.\n" }
    if order % 50 == 49 {
      buffer += "corrections: [{ date: \(meeting.next?.iso ?? meeting.day.iso), text: Deltagerlisten er rettet. }]\n"
    }
    if order % 100 == 99 { buffer += "aliases: [/gammel/\(meeting.cluster.id)/\(meeting.body.id)/\(order)/]\n" }
    buffer += "---\n\n"
    buffer += meeting.text
    return buffer.bytes
  }

  private static func participants(of meeting: Meeting, to buffer: inout Buffer) {
    buffer += "participants:\n"
    let cluster = meeting.cluster
    func group(_ title: String, _ belongs: (Attendee) -> Bool) {
      let members = meeting.attendees.filter(belongs)
      if members.isEmpty { return }
      buffer += "  \(title):\n"
      for member in members { buffer += line(of: member) }
    }
    group("Fra kommunerne") { $0.isOrdinary && cluster.municipalities.contains($0.person.organisation) }
    group("Fra regionen") {
      $0.isOrdinary && !cluster.municipalities.contains($0.person.organisation)
        && $0.person.organisation != cluster.practice
    }
    group("Fra almen praksis") { $0.isOrdinary && $0.person.organisation == cluster.practice }
    group("Gæster") { if case .guest = $0.note { true } else { false } }
    group("Sekretariat") { if case .secretary = $0.note { true } else { false } }
  }

  private static func line(of attendee: Attendee) -> String {
    let person = attendee.person
    let plain = "    - \(person.name), \(person.role), \(person.organisation)"
    switch attendee.note {
    case .none, .secretary: return plain + "\n"
    case .absent: return plain + " (afbud)\n"
    case .remote: return plain + " (via Teams)\n"
    case .chair: return plain + " (ordstyrer)\n"
    case .guest(let items):
      let list = items.map(String.init).joined(separator: ", ")
      return
        "    - { name: \(person.name), role: \(person.role), organisation: \(person.organisation), items: [\(list)] }\n"
    }
  }
}

extension Attendee {
  /// Whether the one belongs to a group of members.
  fileprivate var isOrdinary: Bool {
    switch note {
    case .guest, .secretary: false
    default: true
    }
  }
}
