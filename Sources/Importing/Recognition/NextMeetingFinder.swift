import Minutes

/// Finds when the next meeting is, in a label's value or in the sentences of the text.
struct NextMeetingFinder {
  let language: Language
  /// The day of this meeting.
  let meeting: CalendarDate?
  /// The names of the body that met.
  let bodyNames: [String]

  /// What the front matter's `next` says, and whether its year was inferred.
  struct Finding {
    var value: String
    var isYearInferred = false
  }

  /// The value of a label.
  func read(_ value: String) -> Finding? {
    if let date = DateMention.all(in: value, language: language).first { return finding(date, in: value) }
    let plain = value.trimming { ".,; ".contains($0) }
    return plain.isEmpty || plain.count > 80 ? nil : Finding(value: plain)
  }

  /// What a sentence of the text says: one that begins with `Næste møde`, or names the body's coming meeting with its day.
  func find(in sentence: String) -> Finding? {
    let words = language.importing
    if let (_, rest) = sentence.behindAny(of: words.nextMeeting) {
      return find(behind: rest.tidy)
    }
    for word in words.nextMeeting {
      for name in bodyNames {
        guard let place = Self.end(of: word, " i " + name, in: sentence) else { continue }
        let behind = String(sentence[place...].prefix(30))
        if let date = DateMention.all(in: behind, language: language).first, date.range.lowerBound <= 8 {
          return finding(date, in: behind)
        }
      }
    }
    return nil
  }

  private func find(behind text: String) -> Finding? {
    var rest = text
    // »Næste møde i Faglig Sundhedsklynge Nord er …«; that of another body is none of ours.
    if rest.first == ":" { return read(rest.dropFirst().tidy) }
    if let name = bodyNames.sorted(by: { $0.count > $1.count }).first(where: { rest.behind("i " + $0) != nil }) {
      rest = rest.behind("i " + name).map { $0.tidy } ?? rest
    }
    guard rest.behindAny(of: language.importing.nextLinks) != nil || rest.first?.isNumber == true else { return nil }
    while let (_, behind) = rest.behindAny(of: language.importing.nextLinks) { rest = behind.tidy }
    if let date = DateMention.all(in: rest, language: language).first, date.range.lowerBound <= 24 {
      // »Næste møde i Politisk Klynge er …«: another body's, unless it is a weekday that has the capital.
      if rest.beginsWithCapital, date.range.lowerBound > 0, date.weekday == nil { return nil }
      return finding(date, in: rest)
    }
    let vague = rest.trimming { ".,; ".contains($0) }
    guard vague.count <= 60, vague.split(separator: " ").contains(where: { isTime($0) }) else { return nil }
    return Finding(value: vague)
  }

  private func isTime(_ word: Substring) -> Bool {
    let plain = word.lowercased().trimming { !$0.isLetter }
    return language.importing.vagueTimes.contains(plain)
  }

  private func finding(_ mention: DateMention, in text: String) -> Finding {
    if let date = mention.date { return Finding(value: date.iso) }
    let written = String(decoding: Array(text.utf8)[mention.range], as: UTF8.self).trimming { $0 == "." || $0 == " " }
    guard let meeting else { return Finding(value: written) }
    // The first such day behind the meeting.
    for year in meeting.year...(meeting.year + 1) {
      if let date = CalendarDate(year: year, month: mention.month, day: mention.day), date > meeting,
        mention.weekday.map({ $0 == date.weekday }) ?? true
      {
        return Finding(value: date.iso, isYearInferred: true)
      }
    }
    return Finding(value: written)
  }

  private static func end(of word: String, _ name: String, in text: String) -> String.Index? {
    let wanted = word + name
    var start = text.startIndex
    while start < text.endIndex {
      if let rest = text[start...].behind(wanted) { return rest.startIndex }
      start = text.index(after: start)
    }
    return nil
  }
}
