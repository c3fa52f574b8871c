import Archive
import Records
import Website

/// The linked texts of all meetings. What is wanted of one is at hand, or lies in the store; where it is there no more, the text
/// is linked once more.
struct LinkedMeetings: Sendable {
  /// In the registry's order; of their facts no more than an archive keeps.
  let all: [LinkedMeeting]
  let store: RecordStore?
  /// What they were linked by; nil where nothing is to be remembered.
  let ground: StoredRecord?
  let linking: MeetingLinking

  init(_ all: [LinkedMeeting], store: RecordStore?, ground: StoredRecord?, linking: MeetingLinking) {
    self.all = all.map { meeting in
      var meeting = meeting
      meeting.facts = meeting.facts.withoutReferences()
      return meeting
    }
    self.store = store
    self.ground = ground
    self.linking = linking
  }

  /// What the site is made from; nil where not all texts lie in the store.
  ///
  /// - Parameters:
  ///   - base: what every page may depend on.
  ///   - places: of the files of persons and free pages, by path.
  ///   - fronts: of the front matter of each meeting.
  func ingredients(
    base: [UInt8], places: [String: ContentDigest], fronts: [ContentDigest]
  ) -> SiteIngredients? {
    var meetings: [MeetingIngredients] = []
    meetings.reserveCapacity(all.count)
    for (meeting, front) in zip(all, fronts) {
      guard let stored = meeting.stored else { return nil }
      meetings.append(
        MeetingIngredients(
          front: front, people: meeting.people, facts: meeting.digest, html: stored.html.digest,
          words: stored.sheet.digest, passages: stored.passages.digest))
    }
    return SiteIngredients(base: base, meetings: meetings, persons: linking.keys.persons, places: places)
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

  /// What the search needs to know of all texts. Each thread takes runs of them, more than there are threads, for one of these is
  /// busy with other things at first; how they are divided leaves no trace.
  func searchParts(workers: Int) async -> [SearchPart] {
    let parts = workers * 2
    return await parallelMap(parts, chunk: 1, workers: workers) { part in
      SearchPart(all.count * part / parts..<all.count * (part + 1) / parts) { sheet($0) }
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
