import Minutes
package import Records

/// What stands for meetings and persons in what is kept from one build for the next: numbers that owe nothing to the places in
/// the registry's lists, and become others as soon as anything changes that a text shows of them.
package struct EntityKeys: Sendable {
  /// In the registry's order.
  package let meetings: [UInt64]
  /// In the registry's order.
  package let persons: [UInt64]
  private let meetingsByKey: [UInt64: Int]
  private var personsByKey: [UInt64: Int]

  /// The keys of all that is in a registry.
  package init(_ registry: Registry) {
    meetings = registry.meetings.map { meeting in
      var writer = RecordWriter()
      writer.write(meeting.document.path)
      meeting.date.sortKey.write(to: &writer)
      writer.write(meeting.date.certainDate != nil)
      // Of several meetings of one day the first is meant.
      writer.write(meeting.document.time?.start.iso)
      writer.write(meeting.document.time?.end?.iso)
      writer.write(meeting.cluster.index)
      writer.write(meeting.body.index)
      return ContentDigest(of: writer.bytes).high
    }
    persons = registry.persons.map { person in
      var writer = RecordWriter()
      writer.write(person.id)
      writer.write(person.path)
      writer.write(person.isListed)
      writer.write(person.name)
      writer.write(person.aliases) { $0.write($1) }
      return ContentDigest(of: writer.bytes).high
    }
    meetingsByKey = Self.places(of: meetings)
    personsByKey = Self.places(of: persons)
  }

  /// Where each key stands. One that two have, by a chance that is next to none, is nobody's.
  private static func places(of keys: [UInt64]) -> [UInt64: Int] {
    var result: [UInt64: Int] = [:]
    result.reserveCapacity(keys.count)
    for (place, key) in keys.enumerated() { result[key] = result[key] == nil ? place : -1 }
    return result.count == keys.count ? result : result.filter { $0.value >= 0 }
  }

  /// The keys without some persons: what is kept of a text that names one of them cannot be read any more.
  package func without(persons: Set<UInt64>) -> EntityKeys {
    var result = self
    for person in persons { result.personsByKey[person] = nil }
    return result
  }

  /// Who took part in a meeting, as what and for whom, and who held an office there: what its lines come to beside those of others.
  package func people(of meeting: Meeting) -> ContentDigest {
    var writer = RecordWriter()
    for participation in meeting.participations {
      write(participation.person, to: &writer)
      write(participation.substitutesFor?.person, to: &writer)
      write(participation.substitutedBy?.person, to: &writer)
      writer.write(participation.organisation?.index)
      writer.write(participation.role)
    }
    for officers in [meeting.chairs, meeting.hosts, meeting.minuteTakers, meeting.approvers] {
      writer.write(officers) { write($1.person, to: &$0) }
    }
    return ContentDigest(of: writer.bytes)
  }

  private func write(_ person: Ref<Person>?, to writer: inout RecordWriter) {
    writer.write(fixed: person.map { persons[$0.index] } ?? 0)
  }

  // MARK: In records

  func write(_ meeting: Ref<Meeting>, to writer: inout RecordWriter) { writer.write(fixed: meetings[meeting.index]) }

  func write(_ person: Ref<Person>, to writer: inout RecordWriter) { writer.write(fixed: persons[person.index]) }

  func meeting(from reader: inout RecordReader) throws(BrokenRecord) -> Ref<Meeting> {
    guard let place = meetingsByKey[try reader.fixed()] else { throw BrokenRecord() }
    return Ref(place)
  }

  func person(from reader: inout RecordReader) throws(BrokenRecord) -> Ref<Person> {
    guard let place = personsByKey[try reader.fixed()] else { throw BrokenRecord() }
    return Ref(place)
  }
}
