import Archive
import Minutes

/// A file of texts that passages are shown from: some documents of one meeting, and where they stand.
struct PassageFile: Sendable {
  let run: PassageRun
  /// Its path in the folder of the index: `2022/08-26-1.json`, the year, the day, and a number among the files of that day.
  let name: String

  /// A file is not larger than this, unless a single document is.
  private static let limit = 16_000

  /// The documents of a meeting, file by file.
  static func runs(of meeting: Ref<Meeting>, sizes: [Int]) -> [PassageRun] {
    var result: [PassageRun] = []
    var total = 0
    for (document, size) in sizes.enumerated() {
      if total > 0, total + size <= limit, let last = result.indices.last {
        result[last].documents = result[last].documents.lowerBound..<document + 1
        total += size
      } else {
        result.append(PassageRun(meeting: meeting, documents: document..<document + 1))
        total = max(1, size)
      }
    }
    return result
  }

  /// The files of all runs, which stand in the order of their meetings.
  static func files(of runs: [PassageRun], in registry: Registry) -> [PassageFile] {
    var counts: [CalendarDate: Int] = [:]
    return runs.map { run in
      let day = registry[run.meeting].date.sortKey
      counts[day, default: 0] += 1
      let iso = day.iso
      return PassageFile(run: run, name: "\(iso.prefix(4))/\(iso.dropFirst(5))-\(counts[day] ?? 1).json")
    }
  }

  /// What the file holds.
  func contents(in context: SiteContext) throws -> [UInt8] {
    let documents = try context.meetings.passages(of: run.meeting.index).documents
    let meeting = context.registry[run.meeting]
    var json = JSONWriter(capacity: Self.limit + 2_000)
    json.object { json in
      json.member("url", context.addresses[run.meeting])
      json.member("body", meeting.bodyName)
      json.member("date", context.language.written(meeting.date))
      json.member("iso", context.date(meeting.date).iso)
      json.member("note", context.note(of: meeting))
      // Another text may have fewer; what is shown of one that has just changed is made anew at once.
      json.list("items", documents[run.documents.clamped(to: documents.indices)]) { $0.value(written: $1) }
    }
    return json.bytes
  }

  /// What stands in the file of a document, as a JSON object.
  static func object(of document: FoundDocument, text: [UInt8], in registry: Registry) -> [UInt8] {
    var json = JSONWriter(capacity: text.count + 400)
    json.object { json in
      json.member("anchor", document.anchor)
      json.member("label", document.label)
      json.member("title", document.title)
      json.member("themes", document.themes.map { registry[$0].id })
      json.member("closed", document.isClosed ? registry.language[.closedItem] : nil)
      json.key("text")
      json.value(text.wholeLines(upTo: limit))
    }
    return json.bytes
  }
}

extension [UInt8] {
  /// As many of the first lines as fit; of a longer first line what fits of it.
  fileprivate func wholeLines(upTo limit: Int) -> ArraySlice<UInt8> {
    guard count > limit else { return self[...] }
    if let end = self[..<limit].lastIndex(of: 0x0A) { return self[...end] }
    // A byte that continues a character does not end one.
    var end = limit
    while end > 0, self[end] & 0xC0 == 0x80 { end -= 1 }
    return self[..<end]
  }
}

extension SiteContext {
  /// What a list says of a meeting whose minutes are not approved ones.
  func note(of meeting: Meeting) -> String? {
    switch meeting.document.status {
    case .planned: self[.planned]
    case .draft: self[.draft]
    case .provisional: self[.provisional]
    case .approved: nil
    }
  }
}
