import Minutes

/// Finds names, first names, dates, item numbers and abbreviations in the running text of one meeting or page, in one pass.
struct MentionFinder: Sendable {
  let registry: Registry
  /// The meeting whose text it is; nil for the text of a theme, a cluster, a page.
  let meeting: Ref<Meeting>?
  /// The anchors of the meeting's items by their number: `3` → `punkt-3`, `3a` → `punkt-3-a`.
  let itemAnchors: [String: String]

  private let participants: Set<Ref<Person>>
  private let firstNames: MentionTable
  private let itemWords: [[UInt8]]
  private let ambiguousFirstNames: Set<String>
  private let titles: Set<String>

  init(registry: Registry, meeting: Ref<Meeting>?, itemAnchors: [String: String]) {
    self.registry = registry
    self.meeting = meeting
    self.itemAnchors = itemAnchors
    let persons = meeting.map { registry[$0].participations.compactMap(\.person) } ?? []
    participants = Set(persons)
    firstNames = MentionTable(firstNamesOf: persons, persons: registry.persons)
    itemWords = registry.language.mentions.item.map { Array($0.utf8) }
    ambiguousFirstNames = Set(registry.language.mentions.ambiguousFirstNames)
    titles = Set(registry.language.participants.titles)
  }

  /// The mentions of a text in order; none overlaps another.
  func mentions(in text: [UInt8]) -> [Mention] {
    text.withUnsafeBufferPointer { bytes in
      var result: [Mention] = []
      var index = 0
      while index < bytes.count {
        guard bytes.isWordByte(at: index) else {
          index += 1
          continue
        }
        let end = bytes.wordEnd(from: index)
        if let mention = mention(in: bytes, at: index, wordEnd: end) {
          result.append(mention)
          index = max(end, mention.range.upperBound)
        } else {
          index = end
        }
      }
      return result
    }
  }

  private func mention(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, wordEnd end: Int) -> Mention? {
    let first = bytes[start]
    if first &- 0x30 < 10 {
      return dateMention(in: bytes, at: start) ?? named(in: bytes, at: start, wordEnd: end)
    }
    if let item = itemMention(in: bytes, at: start, wordEnd: end) { return item }
    return named(in: bytes, at: start, wordEnd: end)
  }

  // MARK: Names and abbreviations

  private func named(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, wordEnd end: Int) -> Mention? {
    let hash = WordHash.of(bytes[start..<end])
    if let found = match(registry.mentionTable, hash, in: bytes, at: start) { return found }
    if !participants.isEmpty, bytes.isCapital(at: start), let found = match(firstNames, hash, in: bytes, at: start),
      isAlone(found.range, in: bytes)
    {
      return found
    }
    // `SKU-møde`: the abbreviation is the part before the hyphen.
    if let hyphen = bytes[start..<end].firstIndex(of: 0x2D),
      let found = match(registry.mentionTable, WordHash.of(bytes[start..<hyphen]), in: bytes, at: start),
      case .glossary = found.target
    {
      return found
    }
    return nil
  }

  private func match(_ table: MentionTable, _ hash: UInt64, in bytes: UnsafeBufferPointer<UInt8>, at start: Int)
    -> Mention?
  {
    guard let candidates = table.candidates[hash] else { return nil }
    for candidate in candidates {
      guard let end = bytes.end(of: candidate.bytes, at: start) else { continue }
      switch candidate.meaning {
      case .glossary(let entry):
        if bytes.isWordByte(at: end) { continue }
        return Mention(range: start..<end, target: .glossary(entry))
      case .person(let person):
        guard registry[person].isListed, let end = nameEnd(in: bytes, at: end) else { continue }
        return Mention(range: start..<end, target: .person(person))
      case .bearers(let persons):
        let meant = persons.filter(participants.contains)
        guard meant.count == 1, registry[meant[0]].isListed, let end = nameEnd(in: bytes, at: end) else { continue }
        return Mention(range: start..<end, target: .person(meant[0]))
      }
    }
    return nil
  }

  /// The end of a name with its genitive, where the name ends as a whole word; nil where it goes on.
  private func nameEnd(in bytes: UnsafeBufferPointer<UInt8>, at end: Int) -> Int? {
    for genitive in registry.language.mentions.genitives {
      let suffix = Array(genitive.utf8)
      if let after = bytes.end(of: suffix, at: end), isNameBoundary(in: bytes, at: after) { return after }
    }
    return isNameBoundary(in: bytes, at: end) ? end : nil
  }

  private func isNameBoundary(in bytes: UnsafeBufferPointer<UInt8>, at end: Int) -> Bool {
    if bytes.isWordByte(at: end) { return false }
    guard end < bytes.count else { return true }
    return !((bytes[end] == 0x2D || bytes[end] == 0x40) && bytes.isWordByte(at: end + 1))
  }

  /// Whether a first name stands alone: no further name before or behind it, and not a common word at the start of a sentence.
  private func isAlone(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if range.upperBound + 1 < bytes.count, bytes.isBlank(at: range.upperBound),
      bytes.isCapital(at: range.upperBound + 1), !isGenitive(range, in: bytes)
    {
      return false
    }
    let isStart = bytes.isSentenceStart(at: range.lowerBound)
    if isStart {
      let word = String(decoding: bytes[range], as: UTF8.self).lowercased()
      return !ambiguousFirstNames.contains(word)
    }
    guard range.lowerBound >= 2, bytes.isBlank(at: range.lowerBound - 1), bytes.isWordByte(at: range.lowerBound - 2)
    else { return true }
    let before = bytes.wordStart(endingAt: range.lowerBound - 1)
    guard bytes.isCapital(at: before), !bytes.isSentenceStart(at: before) else { return true }
    return titles.contains(String(decoding: bytes[before..<range.lowerBound - 1], as: UTF8.self).lowercased())
  }

  private func isGenitive(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let word = bytes[range]
    return word.last == 0x73 && firstNames.candidates[WordHash.of(word)] == nil
  }

  // MARK: Item numbers

  private func itemMention(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, wordEnd end: Int) -> Mention? {
    guard !itemAnchors.isEmpty, itemWords.contains(where: { $0[0] == bytes[start] | 0x20 }) else { return nil }
    for word in itemWords {
      guard var index = bytes.end(ofLowercase: word, at: start), bytes.isBlank(at: index) else { continue }
      index += 1
      let digits = index
      while index < bytes.count, bytes[index] &- 0x30 < 10 { index += 1 }
      guard index > digits, index - digits < 4 else { continue }
      var number = String(decoding: bytes[digits..<index], as: UTF8.self)
      var anchor = itemAnchors[number]
      if let letter = subitemLetter(in: bytes, at: index) {
        number.append(letter.name)
        guard let sub = itemAnchors[number] else { continue }
        anchor = sub
        index = letter.end
      } else if bytes.isWordByte(at: index) {
        continue
      }
      guard let anchor else { continue }
      return Mention(range: start..<index, target: .here(anchor: anchor))
    }
    return nil
  }

  /// `3a`, `3.a` or `3 a)`: the letter of a sub-item behind a number.
  private func subitemLetter(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (name: String, end: Int)? {
    var place = index
    if place < bytes.count, bytes[place] == 0x2E { place += 1 }
    guard place < bytes.count, (bytes[place] | 0x20) &- 0x61 < 26, !bytes.isWordByte(at: place + 1) else { return nil }
    return (String(UnicodeScalar(bytes[place] | 0x20)), place + 1)
  }

  // MARK: Dates

  private func dateMention(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Mention? {
    guard let (date, end) = DateScanner.date(in: bytes, at: start, language: registry.language) else { return nil }
    guard let met = registry.meetingsByDate[date], let meeting else { return nil }
    let sentence = bytes.sentence(around: start..<end)
    let named = BodyMentions.bodies(in: bytes[sentence], cluster: registry[meeting].cluster, registry: registry)
    let candidates = met.filter {
      named.isEmpty ? registry[$0].cluster == registry[meeting].cluster : named.contains(registry[$0].body)
    }
    guard candidates.count == 1, candidates[0] != meeting else { return nil }
    return Mention(range: start..<end, target: .meeting(candidates[0], anchor: nil))
  }
}
