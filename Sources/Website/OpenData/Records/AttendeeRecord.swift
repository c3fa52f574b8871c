import Archive
import Minutes

/// How somebody took part in a meeting, or a seat that nobody held. Why somebody was absent stands in the minutes alone.
struct AttendeeRecord {
  let participation: Participation
  let meeting: Ref<Meeting>
  let facts: MeetingFacts

  func write(to json: inout JSONWriter, in context: SiteContext) {
    if participation.presence == .vacant {
      json.member("name", participation.name)
    } else if let person = participation.person, context.registry.persons[person.index].isListed {
      json.member("person_id", context.dataID(person))
      json.member("name", participation.name)
    }
    json.member("role", participation.role)
    json.member("on_behalf_of_id", participation.organisation.map { context.dataID($0) })
    json.member("attendance", attendance(isPlanned: context.registry.meetings[meeting.index].isPlanned))
    if participation.isPresent, participation.items != nil {
      json.key("items")
      json.array { json in
        for number in items { json.value(number) }
      }
    }
    json.flag("chair", participation.isChair)
    json.flag("host", participation.isHost)
    json.flag("minute_taker", participation.isMinuteTaker)
    json.flag("guest", participation.isGuest)
    json.flag("secretariat", participation.isSecretariat)
    if let other = participation.substitutesFor {
      json.key("substitutes_for")
      json.object { $0.write(other, in: meeting, context) }
    }
  }

  /// On the list of a coming meeting one is invited.
  private func attendance(isPlanned: Bool) -> String {
    switch participation.presence {
    case .vacant: "vacant"
    case .absent: "absent"
    case .present:
      if isPlanned { "invited" } else { participation.remote == nil ? "present" : "remote" }
    }
  }

  /// The numbers of the items that they took part in, where it was not all.
  private var items: [String] {
    facts.items.compactMap { item in
      guard item.parent == nil, let number = item.number, participation.tookPart(in: Int(number)) else { return nil }
      return number
    }
  }
}
