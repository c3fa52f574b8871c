import Diagnostics
import Minutes
package import Records

/// What the texts of all meetings are linked by, as far as it comes from minutes, persons and free pages: who there is, which body
/// met when, which files lie there. What comes from other documents is not part of it.
package struct LinkingGround: Sendable {
  private struct Person: Hashable {
    let key: UInt64
    let id: String
    let isListed: Bool
    let spellings: [String]
  }

  private struct Meeting: Hashable {
    let key: UInt64
    /// The number of its day; nil for one that is not certain.
    let day: Int?
  }

  private struct File: Hashable {
    /// As the disk spells it: the same letters in another form are another file.
    let path: [UInt8]
    /// In bytes.
    let size: Int
  }

  private let persons: [Person]
  private let meetings: [Meeting]
  private let files: [File]
  /// Of the names of all organisations.
  private let organisations: ContentDigest
  /// Of what only written links lead to: the texts of persons and free pages.
  private let places: ContentDigest

  /// - Parameters:
  ///   - files: the files that texts may link to, with their sizes in bytes.
  ///   - places: of the texts of persons and free pages.
  package init(
    _ registry: Registry, _ keys: EntityKeys, files: some Sequence<(path: String, size: Int)>, places: ContentDigest
  ) {
    persons = zip(registry.persons, keys.persons).map { person, key in
      Person(key: key, id: person.id, isListed: person.isListed, spellings: [person.name] + person.aliases)
    }
    meetings = zip(registry.meetings, keys.meetings).map { meeting, key in
      Meeting(key: key, day: meeting.date.certainDate?.dayNumber)
    }
    self.files = files.map { File(path: Array($0.path.utf8), size: $0.size) }
    var names = RecordWriter()
    names.write(registry.organisations) { writer, organisation in
      writer.write(organisation.id)
      writer.write(organisation.name)
      writer.write(organisation.aliases) { $0.write($1) }
      writer.write(organisation.formerNames) { $0.write($1.name.value) }
    }
    organisations = ContentDigest(of: names.bytes)
    self.places = places
  }

  /// What has changed since another run stood on another ground.
  package func change(since former: LinkingGround) -> GroundChange {
    var change = GroundChange()
    for meeting in Set(meetings).symmetricDifference(former.meetings) {
      if let day = meeting.day { change.days.insert(day) }
    }
    change.files = Set(Set(files).symmetricDifference(former.files).map { String(decoding: $0.path, as: UTF8.self) })
    let changed = Set(persons).symmetricDifference(former.persons)
    // A name that stands in minutes alone is taken out of many places.
    let hidesNames = !changed.isEmpty && (persons + former.persons).contains { !$0.isListed }
    change.isWhole = organisations != former.organisations || hidesNames
    for person in changed {
      change.add(person.spellings)
      change.words.insert(TextNeeds.short(ofName: NameKey(person.id)))
    }
    // Whoever bears a name that another came to bear, or bears no more, may be meant by it or not.
    let names = Set(changed.flatMap(\.spellings).map { NameKey($0) })
    if !names.isEmpty {
      for person in persons where person.spellings.contains(where: { names.contains(NameKey($0)) }) {
        change.persons.insert(person.key)
        change.add(person.spellings)
      }
    }
    return change
  }
}

/// What has changed of the ground that texts stand on.
package struct GroundChange: Sendable {
  /// Whether every text has to be linked anew.
  package fileprivate(set) var isWhole = false
  /// The names that have come, gone, or got another meaning, and the first words of them.
  fileprivate(set) var words: Set<UInt32> = []
  /// The days on which other meetings are known to have been than before.
  fileprivate(set) var days: Set<Int> = []
  /// The persons whose names have got another meaning.
  package fileprivate(set) var persons: Set<UInt64> = []
  /// The files that have come, gone or changed.
  package fileprivate(set) var files: Set<String> = []

  fileprivate mutating func add(_ spellings: [String]) {
    for spelling in spellings {
      words.insert(TextNeeds.short(ofName: NameKey(spelling)))
      for bytes in [Array(spelling.utf8), spelling.nameBytes] {
        guard let first = bytes.first, TextNeeds.mayBeginName(first) else {
          isWhole = true
          continue
        }
        bytes.withUnsafeBufferPointer { words.insert(TextNeeds.short(WordHash.of($0[..<$0.wordEnd(from: 0)]))) }
      }
    }
  }
}

/// The ground as a record.
extension LinkingGround {
  package func write(to writer: inout RecordWriter) {
    writer.write(persons) { writer, person in
      writer.write(fixed: person.key)
      writer.write(person.id)
      writer.write(person.isListed)
      writer.write(person.spellings) { $0.write($1) }
    }
    writer.write(meetings) { writer, meeting in
      writer.write(fixed: meeting.key)
      writer.write(meeting.day)
    }
    writer.write(files) { writer, file in
      writer.write(file.path)
      writer.write(file.size)
    }
    writer.write(organisations)
    writer.write(places)
  }

  package init(from reader: inout RecordReader) throws(BrokenRecord) {
    persons = try reader.list { reader throws(BrokenRecord) in
      Person(
        key: try reader.fixed(), id: try reader.text(), isListed: try reader.flag(),
        spellings: try reader.list { reader throws(BrokenRecord) in try reader.text() })
    }
    meetings = try reader.list { reader throws(BrokenRecord) in
      Meeting(key: try reader.fixed(), day: try reader.optionalNumber())
    }
    files = try reader.list { reader throws(BrokenRecord) in
      File(path: Array(try reader.bytes()), size: try reader.number())
    }
    organisations = try reader.digest()
    places = try reader.digest()
  }
}
