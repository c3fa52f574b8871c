import Archive
import Diagnostics
import Minutes

/// The site and its meetings in the words of schema.org.
extension JSONWriter {
  /// The members that describe the site.
  mutating func describeSite(in context: SiteContext) {
    let home = context.addresses.absolute(context.addresses.home)
    member("@type", "WebSite")
    member("@id", home + "#website")
    member("name", context.site.title)
    member("url", home)
    member("description", context.site.description)
    member("inLanguage", context.language.code.rawValue)
    if let publisher = context.site.publisher {
      key("publisher")
      object {
        $0.member("@type", "Organization")
        $0.member("name", publisher)
      }
    }
  }

  /// The members that describe a meeting on a day that is certain, and its minutes.
  mutating func describe(_ meeting: Ref<Meeting>, on day: CalendarDate, in context: SiteContext) {
    let entity = context.registry[meeting]
    let address = context.addresses.absolute(context.addresses[meeting])
    member("@type", "Event")
    member("@id", address + "#event")
    member("name", context.title(of: meeting))
    member("url", address)
    if let time = entity.document.time {
      member("startDate", CopenhagenTime.iso(time.start, on: day))
      member("endDate", time.end.map { CopenhagenTime.iso($0, on: day) })
    } else {
      member("startDate", day.iso)
    }
    member("eventStatus", "https://schema.org/EventScheduled")
    member("eventAttendanceMode", "https://schema.org/\(Self.mode(of: entity))EventAttendanceMode")
    writePlace(of: entity, meeting, at: address, in: context)
    key("organizer")
    object { $0.describe(entity.body, named: entity.bodyName, in: context) }
    writeAttendees(of: entity, in: context)
    let themes = Set(entity.themes + context.archive.facts[meeting.index].items.flatMap(\.themes)).sorted()
    list("about", themes) { json, theme in
      json.object {
        $0.member("@type", "Thing")
        $0.member("name", context.registry[theme].title)
        $0.member("url", context.addresses.absolute(context.addresses[theme]))
      }
    }
    member("inLanguage", context.language.code.rawValue)
    key("subjectOf")
    object { $0.writeMinutes(of: entity, at: address, in: context) }
  }

  private mutating func writeMinutes(of meeting: Meeting, at address: String, in context: SiteContext) {
    member("@type", "DigitalDocument")
    member("@id", address)
    member("name", context[meeting.isPlanned ? .agenda : .minutes])
    if !meeting.isPlanned || meeting.document.published != nil { member("datePublished", meeting.published.iso) }
    member("dateModified", meeting.document.corrections.map(\.date).max()?.iso)
    key("isPartOf")
    object { $0.member("@id", context.addresses.absolute(context.addresses.home) + "#website") }
  }

  private static func mode(of meeting: Meeting) -> String {
    if meeting.document.isVirtual { return "Online" }
    return meeting.participations.contains { $0.isPresent && $0.remote != nil } ? "Mixed" : "Offline"
  }

  /// Nothing where nobody knows it: a guess would be worse.
  private mutating func writePlace(
    of meeting: Meeting, _ reference: Ref<Meeting>, at address: String, in context: SiteContext
  ) {
    guard let place = context.places[reference.index] else { return }
    key("location")
    object {
      $0.member("@type", meeting.document.isVirtual ? "VirtualLocation" : "Place")
      $0.member("name", place)
      if meeting.document.isVirtual {
        $0.member("url", address)
      } else {
        $0.member("address", place)
      }
    }
  }

  /// Those who came, if they have a page. Of a coming meeting nobody knows it.
  private mutating func writeAttendees(of meeting: Meeting, in context: SiteContext) {
    guard !meeting.isPlanned else { return }
    let present = meeting.participations.filter(\.isPresent).compactMap(\.person)
    list("attendee", present.filter { context.registry[$0].isListed }) { json, person in
      json.object {
        $0.member("@type", "Person")
        $0.member("@id", context.identifier(of: person))
        $0.member("name", context.registry[person].name)
      }
    }
  }
}

extension SiteContext {
  /// What a person is called in JSON-LD; nil for somebody who is not listed.
  func identifier(of person: Ref<Person>) -> String? { addresses[person].map { addresses.absolute($0) + "#person" } }

  /// What a body, a cluster or an organisation is called in JSON-LD.
  func organisationIdentifier(at address: String) -> String { addresses.absolute(address) + "#organization" }
}
