import Diagnostics
import Records

/// Participants lists as records.
extension ParticipantGroup {
  func write(to writer: inout RecordWriter) {
    writer.write(title) { $0.write($1) }
    writer.write(kind.number)
    writer.write(participants) { $1.write(to: &$0) }
  }

  init(from reader: inout RecordReader) throws(BrokenRecord) {
    self.init(
      title: try reader.optionalLocatedText(), kind: try Kind(number: reader.number()),
      participants: try reader.list { reader throws(BrokenRecord) in try ParticipantLine(from: &reader) })
  }
}

extension ParticipantGroup.Kind {
  fileprivate var number: Int {
    switch self {
    case .ordinary: 0
    case .absent: 1
    case .guests: 2
    case .secretariat: 3
    }
  }

  fileprivate init(number: Int) throws(BrokenRecord) {
    switch number {
    case 0: self = .ordinary
    case 1: self = .absent
    case 2: self = .guests
    case 3: self = .secretariat
    default: throw BrokenRecord()
    }
  }
}

extension ParticipantLine {
  func write(to writer: inout RecordWriter) {
    writer.write(name)
    writer.write(title)
    writer.write(parts) { $0.write($1) }
    writer.write(role)
    writer.write(organisation) { $0.write($1) }
    writer.write(notes) { writer, note in
      note.value.write(to: &writer)
      writer.write(note.position)
    }
  }

  init(from reader: inout RecordReader) throws(BrokenRecord) {
    self.init(
      name: try reader.locatedText(), title: try reader.optionalText(), parts: try reader.locatedTexts(),
      role: try reader.optionalText(), organisation: try reader.optionalLocatedText(),
      notes: try reader.list { reader throws(BrokenRecord) in
        Located(try ParticipantNote(from: &reader), at: try reader.position())
      })
  }
}

extension ParticipantNote {
  fileprivate func write(to writer: inout RecordWriter) {
    switch self {
    case .absent(let reason):
      writer.write(0)
      writer.write(reason)
    case .remote(let words):
      writer.write(1)
      writer.write(words)
    case .chair: writer.write(2)
    case .host: writer.write(3)
    case .minuteTaker: writer.write(4)
    case .guest: writer.write(5)
    case .secretariat: writer.write(6)
    case .items(let selection, let text):
      writer.write(7)
      selection.write(to: &writer)
      writer.write(text)
    case .substitute(let name):
      writer.write(8)
      writer.write(name)
    case .vacant: writer.write(9)
    case .other(let text):
      writer.write(10)
      writer.write(text)
    }
  }

  fileprivate init(from reader: inout RecordReader) throws(BrokenRecord) {
    switch try reader.number() {
    case 0: self = .absent(reason: try reader.optionalText())
    case 1: self = .remote(try reader.text())
    case 2: self = .chair
    case 3: self = .host
    case 4: self = .minuteTaker
    case 5: self = .guest
    case 6: self = .secretariat
    case 7: self = .items(try ItemSelection(from: &reader), text: try reader.text())
    case 8: self = .substitute(for: try reader.text())
    case 9: self = .vacant
    case 10: self = .other(try reader.text())
    default: throw BrokenRecord()
    }
  }
}

extension ItemSelection {
  fileprivate func write(to writer: inout RecordWriter) {
    let (number, items): (Int, [Int]) =
      switch self {
      case .only(let items): (0, items)
      case .except(let items): (1, items)
      case .before(let item): (2, [item])
      case .from(let item): (3, [item])
      case .through(let item): (4, [item])
      }
    writer.write(number)
    writer.write(items) { $0.write($1) }
  }

  fileprivate init(from reader: inout RecordReader) throws(BrokenRecord) {
    let number = try reader.number()
    let items = try reader.list { reader throws(BrokenRecord) in try reader.number() }
    switch (number, items.first) {
    case (0, _): self = .only(items)
    case (1, _): self = .except(items)
    case (2, let item?): self = .before(item)
    case (3, let item?): self = .from(item)
    case (4, let item?): self = .through(item)
    default: throw BrokenRecord()
    }
  }
}
