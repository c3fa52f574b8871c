import Minutes
package import Records

/// The facts of a meeting's text as a record. The readers name every field, so that one that is added and forgotten here does
/// not compile.
extension MeetingFacts {
  /// - Parameter keys: what stands for the meetings and persons that it names.
  package func write(to writer: inout RecordWriter, _ keys: EntityKeys) {
    keys.write(meeting, to: &writer)
    writer.write(items) { $1.write(to: &$0, keys) }
    writer.write(decisions) { $1.write(to: &$0, keys) }
    writer.write(actions) { $1.write(to: &$0, keys) }
    writer.write(references) { writer, reference in
      writer.write(reference.item)
      reference.target.write(to: &writer, keys)
    }
    writer.write(anchorLinks) { writer, link in
      keys.write(link.meeting, to: &writer)
      writer.write(link.anchor)
      writer.write(link.position)
      writer.write(link.length)
    }
  }

  /// Throws where it names anybody, or a meeting, that the keys do not know.
  package init(from reader: inout RecordReader, _ keys: EntityKeys) throws(BrokenRecord) {
    self.init(
      meeting: try keys.meeting(from: &reader),
      items: try reader.list { reader throws(BrokenRecord) in try ItemFacts(from: &reader, keys) },
      decisions: try reader.list { reader throws(BrokenRecord) in try DecisionFacts(from: &reader, keys) },
      actions: try reader.list { reader throws(BrokenRecord) in try ActionFacts(from: &reader, keys) },
      references: try reader.list { reader throws(BrokenRecord) in
        OutgoingReference(item: try reader.optionalNumber(), target: try Reference(from: &reader, keys))
      },
      anchorLinks: try reader.list { reader throws(BrokenRecord) in
        AnchorLink(
          meeting: try keys.meeting(from: &reader), anchor: try reader.text(), position: try reader.position(),
          length: try reader.number())
      })
  }
}

extension ItemFacts {
  fileprivate func write(to writer: inout RecordWriter, _ keys: EntityKeys) {
    writer.write(anchor)
    writer.write(number)
    writer.write(title)
    writer.write(parent)
    writer.write(themes) { $1.write(to: &$0) }
    writer.write(presenters) { $1.write(to: &$0, keys) }
    writer.write(isClosed)
  }

  fileprivate init(from reader: inout RecordReader, _ keys: EntityKeys) throws(BrokenRecord) {
    self.init(
      anchor: try reader.text(), number: try reader.optionalText(), title: try reader.text(),
      parent: try reader.optionalNumber(),
      themes: try reader.list { reader throws(BrokenRecord) in try Ref(from: &reader) },
      presenters: try reader.list { reader throws(BrokenRecord) in try NamedPerson(from: &reader, keys) },
      isClosed: try reader.flag())
  }
}

extension DecisionFacts {
  fileprivate func write(to writer: inout RecordWriter, _ keys: EntityKeys) {
    writer.write(anchor)
    writer.write(item)
    writer.write(text)
    writer.write(persons) { keys.write($1, to: &$0) }
  }

  fileprivate init(from reader: inout RecordReader, _ keys: EntityKeys) throws(BrokenRecord) {
    self.init(
      anchor: try reader.text(), item: try reader.optionalNumber(), text: try reader.text(),
      persons: try reader.list { reader throws(BrokenRecord) in try keys.person(from: &reader) })
  }
}

extension ActionFacts {
  fileprivate func write(to writer: inout RecordWriter, _ keys: EntityKeys) {
    writer.write(anchor)
    writer.write(item)
    writer.write(owners) { $1.write(to: &$0, keys) }
    writer.write(due)
    writer.write(dueDate) { $1.write(to: &$0) }
    writer.write(done)
    writer.write(doneDate) { $1.write(to: &$0) }
    writer.write(text)
  }

  fileprivate init(from reader: inout RecordReader, _ keys: EntityKeys) throws(BrokenRecord) {
    self.init(
      anchor: try reader.text(), item: try reader.optionalNumber(),
      owners: try reader.list { reader throws(BrokenRecord) in try Owner(from: &reader, keys) },
      due: try reader.optionalText(),
      dueDate: try reader.optional { reader throws(BrokenRecord) in try CalendarDate(from: &reader) },
      done: try reader.optionalText(),
      doneDate: try reader.optional { reader throws(BrokenRecord) in try CalendarDate(from: &reader) },
      text: try reader.text())
  }
}
