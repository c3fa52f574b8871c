import Archive
import Records
import Website

/// The linked texts of all meetings. What is wanted of one is at hand, or lies in the store; where it is there no more, the text
/// is linked once more.
struct LinkedMeetings: Sendable {
  /// In the registry's order; of their facts no more than an archive keeps.
  let all: [LinkedMeeting]
  let store: RecordStore?
  let linking: MeetingLinking

  init(_ all: [LinkedMeeting], store: RecordStore?, linking: MeetingLinking) {
    self.all = all.map { meeting in
      var meeting = meeting
      meeting.facts = meeting.facts.withoutReferences()
      return meeting
    }
    self.store = store
    self.linking = linking
  }

  /// The HTML of a text; throws where the file is not the one that was read any more.
  func html(_ index: Int) throws -> RenderedMeeting {
    if let rendered = all[index].rendered { return rendered }
    if let html = value(index, \.html, { reader throws(BrokenRecord) in try RenderedMeeting(from: &reader) }) {
      return html
    }
    return try linking.render(index)
  }

  /// What the search needs to know of a text; nil where nobody will search.
  func sheet(_ index: Int) -> MeetingSheet? {
    if let searched = all[index].searched { return searched.sheet }
    if let sheet = value(index, \.sheet, { reader throws(BrokenRecord) in try MeetingSheet(from: &reader) }) {
      return sheet
    }
    return linking.link(index).searched?.sheet
  }

  /// What the search shows of a text; throws where the file is not the one that was read any more.
  func passages(_ index: Int) throws -> MeetingPassages {
    if let searched = all[index].searched { return searched.passages }
    let stored = value(index, \.passages) { reader throws(BrokenRecord) in try MeetingPassages(from: &reader) }
    return try stored ?? linking.passages(index)
  }

  /// What the search needs to know of all texts. Each thread takes a run of them; how they are divided leaves no trace.
  func searchParts(workers: Int) async -> [SearchPart] {
    await parallelMap(workers, chunk: 1, workers: workers) { part in
      SearchPart(all.count * part / workers..<all.count * (part + 1) / workers) { sheet($0) }
    }
  }

  private func value<Value>(
    _ index: Int, _ part: KeyPath<StoredText, StoredRecord>,
    _ read: (inout RecordReader) throws(BrokenRecord) -> Value
  ) -> Value? {
    guard let stored = all[index].stored, let store else { return nil }
    return store.value(of: stored[keyPath: part], read)
  }
}
