package import Records

/// The sheet as a record.
extension TermSheet {
  package func write(to writer: inout RecordWriter) {
    writer.write(words)
    var last = 0
    writer.write(ends) { writer, end in
      writer.write(Int(end) - last)
      last = Int(end)
    }
    last = 0
    writer.write(documents) { writer, document in
      writer.write(Int(document.length))
      writer.write(document.end - last)
      last = document.end
    }
    writer.write(entries) { writer, entry in
      writer.write(entry.word)
      writer.write(Int(entry.weight))
    }
  }

  /// Reads what `write` wrote. Whatever would make the index look for a word or an entry where there is none is refused.
  package init(from reader: inout RecordReader) throws(BrokenRecord) {
    let words = Array(try reader.bytes())
    var last = 0
    let ends = try reader.list { reader throws(BrokenRecord) -> UInt32 in
      let length = try reader.number()
      guard length >= 0, length <= words.count - last else { throw BrokenRecord() }
      last += length
      return UInt32(truncatingIfNeeded: last)
    }
    last = 0
    let documents = try reader.list { reader throws(BrokenRecord) -> Document in
      guard let length = UInt8(exactly: try reader.number()) else { throw BrokenRecord() }
      let count = try reader.number()
      guard count >= 0, count <= Int(UInt32.max) else { throw BrokenRecord() }
      last += count
      return Document(length: length, end: last)
    }
    let entries = try reader.list { reader throws(BrokenRecord) -> Entry in
      let word = try reader.number()
      guard ends.indices.contains(word), let weight = UInt8(exactly: try reader.number()) else { throw BrokenRecord() }
      return Entry(word: word, weight: weight)
    }
    guard last == entries.count else { throw BrokenRecord() }
    self.init(words: words, ends: ends, documents: documents, entries: entries)
  }
}
