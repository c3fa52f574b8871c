import Archive
import Diagnostics
import Minutes

/// What every meeting is known by for good, wherever its page may stand: cluster, body, date and number.
struct MeetingIdentities: Sendable {
  /// `nord/faglig/2022-08-26`, with a number `nord/faglig/2022-08-26/1-2022`; in the registry's order of meetings.
  let names: [String]
  /// The same as UUIDs.
  let uuids: [String]

  init(_ registry: Registry) {
    var names = registry.meetings.map { meeting in
      let body = registry[meeting.body]
      let number = meeting.document.number.map { Slug.make($0) } ?? ""
      let name = "\(registry[meeting.cluster].id)/\(body.id)/\(meeting.date.iso)"
      return number.isEmpty ? name : "\(name)/\(number)"
    }
    // Of two meetings on one day, or in one year of which no more is known, the time or else the file tells which is which.
    Self.extend(&names) { registry.meetings[$0].document.time.map { Slug.make($0.start.iso) } }
    Self.extend(&names) { Slug.make(registry.meetings[$0].document.path.dropExtension) }
    self.names = names
    uuids = names.map { NameUUID.make(of: "meeting/" + $0) }
  }

  subscript(meeting: Ref<Meeting>) -> String { names[meeting.index] }

  /// Gives the names that occur more than once something more.
  private static func extend(_ names: inout [String], by more: (Int) -> String?) {
    let counts = names.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    guard counts.count < names.count else { return }
    for (index, name) in names.enumerated() where counts[name, default: 0] > 1 {
      if let more = more(index) { names[index] = "\(name)/\(more)" }
    }
  }
}
