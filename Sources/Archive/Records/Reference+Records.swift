import Minutes
import Records

/// References as records. Those to meetings and persons hold keys; the others places in the registry's lists, so they are of use
/// only to a build with the same documents but for minutes and persons: a text that links to a page is linked anew where anything
/// else has changed (`TextNeeds`).
extension Ref {
  func write(to writer: inout RecordWriter) { writer.write(index) }

  init(from reader: inout RecordReader) throws(BrokenRecord) { self.init(try reader.number()) }
}

extension NamedPerson {
  func write(to writer: inout RecordWriter, _ keys: EntityKeys) {
    writer.write(name)
    writer.write(person) { keys.write($1, to: &$0) }
  }

  init(from reader: inout RecordReader, _ keys: EntityKeys) throws(BrokenRecord) {
    self.init(
      name: try reader.text(),
      person: try reader.optional { reader throws(BrokenRecord) in try keys.person(from: &reader) })
  }
}

extension Owner {
  func write(to writer: inout RecordWriter, _ keys: EntityKeys) {
    switch self {
    case .person(let named):
      writer.write(0)
      named.write(to: &writer, keys)
    case .organisation(let organisation, let name):
      writer.write(1)
      organisation.write(to: &writer)
      writer.write(name)
    case .other(let words):
      writer.write(2)
      writer.write(words)
    }
  }

  init(from reader: inout RecordReader, _ keys: EntityKeys) throws(BrokenRecord) {
    switch try reader.number() {
    case 0: self = .person(try NamedPerson(from: &reader, keys))
    case 1: self = .organisation(try Ref(from: &reader), name: try reader.text())
    case 2: self = .other(try reader.text())
    default: throw BrokenRecord()
    }
  }
}

extension Reference {
  func write(to writer: inout RecordWriter, _ keys: EntityKeys) {
    switch self {
    case .meeting(let meeting, let anchor):
      writer.write(0)
      keys.write(meeting, to: &writer)
      writer.write(anchor)
    case .missingMeeting(let meeting):
      writer.write(1)
      meeting.body.write(to: &writer)
      meeting.date.write(to: &writer)
    case .person(let person):
      writer.write(2)
      keys.write(person, to: &writer)
    case .theme(let theme):
      writer.write(3)
      theme.write(to: &writer)
    case .cluster(let cluster):
      writer.write(4)
      cluster.write(to: &writer)
    case .page(let page, let anchor):
      writer.write(5)
      page.write(to: &writer)
      writer.write(anchor)
    case .place(let page, let anchor):
      writer.write(6)
      page.write(to: &writer, keys)
      writer.write(anchor)
    case .here(let anchor):
      writer.write(7)
      writer.write(anchor)
    case .file(let path):
      writer.write(8)
      writer.write(path)
    case .external(let address):
      writer.write(9)
      writer.write(address)
    case .glossary(let entry):
      writer.write(10)
      entry.write(to: &writer)
    }
  }

  init(from reader: inout RecordReader, _ keys: EntityKeys) throws(BrokenRecord) {
    switch try reader.number() {
    case 0: self = .meeting(try keys.meeting(from: &reader), anchor: try reader.optionalText())
    case 1: self = .missingMeeting(MissingMeeting(body: try Ref(from: &reader), date: try CalendarDate(from: &reader)))
    case 2: self = .person(try keys.person(from: &reader))
    case 3: self = .theme(try Ref(from: &reader))
    case 4: self = .cluster(try Ref(from: &reader))
    case 5: self = .page(try Ref(from: &reader), anchor: try reader.optionalText())
    case 6: self = .place(try Reference(from: &reader, keys), anchor: try reader.text())
    case 7: self = .here(anchor: try reader.text())
    case 8: self = .file(try reader.text())
    case 9: self = .external(try reader.text())
    case 10: self = .glossary(try Ref(from: &reader))
    default: throw BrokenRecord()
    }
  }
}
