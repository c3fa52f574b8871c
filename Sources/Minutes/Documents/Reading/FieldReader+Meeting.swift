import Diagnostics
import YAML

extension FieldReader {
  /// The front matter of a meeting.
  mutating func meeting(_ parts: FrontMatter) -> MeetingDocument? {
    let colons = ParticipantColons(notes: language.notes)
    let record = fields(
      MeetingKeys.kind, in: parts.yaml, mending: { colons.mended($0) }, allowedCPR: \.allowedCPR.values)
    guard let record else { return nil }
    checkPath()
    let date = partialDate(record.date, note: record.dateNote)
    let lines = SourceLines(parts.yaml, of: file)
    let groups = self.groups(record.participants, lines)
    let place = record.place?.value
    let corrections = self.corrections(record.corrections)
    let time = timeSpan(record.time)
    let next = nextMeeting(record.next)
    let aliases = oldAddresses(record.aliases)
    let published = day(record.published)
    guard let cluster = record.cluster, let body = record.body, let date else { return nil }
    return MeetingDocument(
      path: file.path, cluster: cluster, body: body, date: date, dateNote: record.dateNote?.value.trimmedOfBlanks,
      time: time, place: place, isVirtual: place.map { VirtualPlace.isVirtual($0, language: language) } ?? false,
      number: record.number?.value, status: record.status?.value ?? .approved, caseNumber: record.caseNumber?.value,
      chair: record.chair, host: record.host, minuteTaker: record.minuteTaker,
      approvedBy: separated(record.approvedBy, in: lines, parting: language.notes.and), groups: groups, next: next,
      themes: separated(record.themes, in: lines), note: record.note, corrections: corrections, aliases: aliases,
      published: published, allowedCPR: record.allowedCPR.values, text: parts.body)
  }

  /// Each folder and the file's name become a part of the address.
  private mutating func checkPath() {
    for part in path.partsBelowFirstFolder where Slug.make(part).isEmpty {
      diagnostics.append(file.diagnostic(IdentityFault.emptySlug(.meeting, name: String(part))))
    }
  }

  private mutating func partialDate(_ text: Located<String>?, note: Located<String>?) -> Located<PartialDate>? {
    guard let text else { return nil }
    do throws(DateFault) {
      let reading = try DateReader(language: language).partialDate(text.value)
      if let warning = reading.warning { report(warning, at: text) }
      if reading.date.isUncertain, note == nil { report(DateFault.doubtWithoutNote, at: text) }
      return Located(reading.date, at: text.position)
    } catch {
      report(error, at: text)
      return nil
    }
  }

  private mutating func timeSpan(_ text: Located<String>?) -> TimeSpan? {
    guard let text else { return nil }
    do throws(DateFault) {
      return try TimeReader(language: language).timeSpan(text.value)
    } catch {
      report(error, at: text)
      return nil
    }
  }

  private mutating func nextMeeting(_ text: Located<String>?) -> NextMeeting? {
    guard let text else { return nil }
    do throws(DateFault) {
      return NextMeeting(text: text, date: try DateReader(language: language).firstDate(in: text.value))
    } catch {
      report(error, at: text)
      return NextMeeting(text: text)
    }
  }

  private mutating func corrections(_ records: [Record<CorrectionKeys>]) -> [Correction] {
    var result: [Correction] = []
    for record in records {
      if let date = day(record.date), let text = record.text { result.append(Correction(date: date, text: text)) }
    }
    return result.enumerated().sorted { ($1.element.date, $1.offset) < ($0.element.date, $0.offset) }.map(\.element)
  }
}

extension String {
  /// Without the line end that a block of text brings along.
  var trimmedOfBlanks: String {
    var text = self[...]
    while let last = text.last, last == "\n" || last == " " || last == "\r\n" { text.removeLast() }
    return String(text)
  }
}
