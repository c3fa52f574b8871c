package import Records
import TemplateEngine

/// The text as a record.
extension RenderedMeeting {
  package func write(to writer: inout RecordWriter) {
    writer.write(note.bytes)
    writer.write(introduction.bytes)
    writer.write(groups) { writer, group in
      writer.write(group.heading.bytes)
      writer.write(group.anchor)
      writer.write(group.text.bytes)
      writer.write(group.firstItem)
    }
    writer.write(items) { $1.write(to: &$0) }
    writer.write(files) { $0.write($1) }
  }

  package init(from reader: inout RecordReader) throws(BrokenRecord) {
    note = try reader.html()
    introduction = try reader.html()
    groups = try reader.list { reader throws(BrokenRecord) in
      RenderedGroup(
        heading: try reader.html(), anchor: try reader.text(), text: try reader.html(), firstItem: try reader.number())
    }
    items = try reader.list { reader throws(BrokenRecord) in try RenderedItem(from: &reader) }
    files = try reader.list { reader throws(BrokenRecord) in try reader.text() }
  }
}

extension RenderedItem {
  fileprivate func write(to writer: inout RecordWriter) {
    writer.write(anchor)
    writer.write(number)
    writer.write(title.bytes)
    writer.write(time)
    writer.write(caseNumber)
    writer.write(facts)
    writer.write(parts) { writer, part in
      switch part {
      case .section(let heading, let kind, let html):
        writer.write(false)
        writer.write(heading)
        writer.write(kind)
        writer.write(html.bytes)
      case .subitem(let item):
        writer.write(true)
        item.write(to: &writer)
      }
    }
  }

  fileprivate init(from reader: inout RecordReader) throws(BrokenRecord) {
    anchor = try reader.text()
    number = try reader.optionalText()
    title = try reader.html()
    time = try reader.optionalText()
    caseNumber = try reader.optionalText()
    facts = try reader.number()
    parts = try reader.list { reader throws(BrokenRecord) in
      if try reader.flag() { return .subitem(try RenderedItem(from: &reader)) }
      return .section(heading: try reader.optionalText(), kind: try reader.text(), html: try reader.html())
    }
  }
}

extension RecordReader {
  /// HTML that was HTML when it was written.
  fileprivate mutating func html() throws(BrokenRecord) -> HTML { HTML(bytes: Array(try bytes())) }
}
