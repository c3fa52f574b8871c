import Diagnostics
import YAML

extension FieldReader {
  /// The participants in their groups.
  mutating func groups(_ list: ParticipantKeys.List?, _ lines: SourceLines) -> [ParticipantGroup] {
    var reader = ParticipantReader(language: language, file: file, lines: lines)
    defer { diagnostics += reader.diagnostics }
    switch list {
    case nil: return []
    case .first(let line): return [ParticipantGroup(participants: reader.participants(onOneLine: line))]
    case .second(.second(let entries)): return [ParticipantGroup(participants: reader.participants(entries))]
    case .second(.first(let groups)):
      var result: [ParticipantGroup] = []
      for group in groups { result.append(reader.group(group.key, group.value)) }
      return result
    }
  }
}

extension ParticipantReader {
  fileprivate mutating func group(_ title: Located<String>, _ value: ParticipantKeys.Group) -> ParticipantGroup {
    guard let line = lineText(title) else { return ParticipantGroup(title: title, participants: []) }
    let heading = GroupHeading(line, language: language)
    let lines =
      switch value {
      case .first(let line): participants(onOneLine: line)
      case .second(let entries): participants(entries)
      }
    return ParticipantGroup(title: title, kind: heading.kind, participants: lines.map { heading.apply(to: $0) })
  }

  fileprivate mutating func participants(onOneLine text: Located<String>) -> [ParticipantLine] {
    guard let line = lineText(text) else { return [] }
    var result: [ParticipantLine] = []
    for line in NameLine(line, language: language).lines() {
      if let participant = read(line) { result.append(participant) }
    }
    return result
  }

  fileprivate mutating func participants(_ entries: [ParticipantKeys.Entry]) -> [ParticipantLine] {
    var result: [ParticipantLine] = []
    result.reserveCapacity(entries.count)
    for entry in entries {
      let line =
        switch entry {
        case .first(let text): read(text)
        case .second(let record): participant(record)
        }
      if let line { result.append(line) }
    }
    return result
  }

  /// A mapping: the name is read like a line, so that a title or a bracket in it means the same; the other keys are what they say.
  private mutating func participant(_ record: Record<ParticipantKeys>) -> ParticipantLine? {
    guard let name = record.name, var line = read(name) else { return nil }
    line.role = record.role?.value
    line.organisation = record.organisation
    if let note = record.note.flatMap({ lineText($0) }) {
      line.notes += notes(in: note.bytes.indices, of: note)
    }
    if let items = items(record.items) { line.notes.append(items) }
    return line
  }

  /// `[1, 2, 3]`, `1-3`, `ikke 2`.
  private mutating func items(_ values: [Located<String>]) -> Located<ParticipantNote>? {
    guard let first = values.first else { return nil }
    let text = Located(values.map(\.value).joined(separator: ", "), at: first.position)
    guard let line = lineText(text) else { return nil }
    guard let selection = NoteReader(language: language, line: line).selection(in: line.bytes.indices) else {
      report(.unreadableItems(text.value), at: first.position, length: first.value.count)
      return nil
    }
    return Located(.items(selection, text: text.value), at: first.position)
  }
}
