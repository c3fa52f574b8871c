package import Records

/// The sheet as a record.
extension TermSheet {
  package func write(to writer: inout RecordWriter) {
    writer.write(words)
    writer.write(fixed: ends)
    var last = 0
    writer.write(documents) { writer, document in
      writer.write(Int(document.length))
      writer.write(document.end - last)
      last = document.end
    }
    writer.write(fixed: entries.map(\.bits))
  }

  /// Reads what `write` wrote. Whatever would make the index look for a word or an entry where there is none is refused.
  package init(from reader: inout RecordReader) throws(BrokenRecord) {
    let words = Array(try reader.bytes())
    let ends = try reader.fixedNumbers()
    guard zip(ends, ends.dropFirst()).allSatisfy({ $0 <= $1 }), ends.last.map({ Int($0) <= words.count }) ?? true else {
      throw BrokenRecord()
    }
    var last = 0
    let documents = try reader.list { reader throws(BrokenRecord) -> Document in
      guard let length = UInt8(exactly: try reader.number()) else { throw BrokenRecord() }
      let count = try reader.number()
      guard count >= 0, count <= Int(UInt32.max) else { throw BrokenRecord() }
      last += count
      return Document(length: length, end: last)
    }
    let entries = try reader.fixedNumbers().map { Entry(bits: $0) }
    guard last == entries.count else { throw BrokenRecord() }
    // A word stands in the list of each document once at most.
    var lastDocuments = [Int](repeating: -1, count: ends.count)
    var start = 0
    for (number, document) in documents.enumerated() {
      for entry in entries[start..<document.end] {
        guard entry.word < ends.count, lastDocuments[entry.word] < number else { throw BrokenRecord() }
        lastDocuments[entry.word] = number
      }
      start = document.end
    }
    self.init(words: words, ends: ends, documents: documents, entries: entries)
  }
}
