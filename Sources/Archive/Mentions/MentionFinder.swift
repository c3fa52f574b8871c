import Minutes

/// Finds names, first names, dates, item numbers and abbreviations in the running text of one meeting or page, in one
/// pass.
struct MentionFinder: Sendable {
  let registry: Registry
  let context: LinkingContext
  /// The anchors of the meeting's items by their number: `3` → `punkt-3`, `3a` → `punkt-3-a`.
  let itemAnchors: [String: String]

  /// What can begin with a byte.
  private let beginnings: [Beginning]

  private struct Beginning: OptionSet {
    let rawValue: UInt8
    static let word = Beginning(rawValue: 1)
    static let name = Beginning(rawValue: 2)
    static let item = Beginning(rawValue: 4)
    static let date = Beginning(rawValue: 8)
    static let worthALook: Beginning = [.name, .item, .date]
  }

  init(registry: Registry, context: LinkingContext, itemAnchors: [String: String]) {
    self.registry = registry
    self.context = context
    self.itemAnchors = itemAnchors
    var beginnings = registry.names.nameBeginnings.map { $0 ? Beginning.name : [] }
    for byte in 0..<256 {
      let byte = UInt8(byte)
      if byte >= 0x80 || byte.isASCIIWord { beginnings[Int(byte)].insert(.word) }
      if byte &- 0x30 < 10 { beginnings[Int(byte)].insert(.date) }
    }
    if registry.language.calendar.monthMayComeFirst {
      for month in registry.language.calendar.months.compactMap(\.utf8.first) { beginnings[Int(month)].insert(.date) }
    }
    if !itemAnchors.isEmpty {
      for first in registry.names.itemWords.compactMap(\.first) {
        beginnings[Int(first)].insert(.item)
        if first &- 0x61 < 26 { beginnings[Int(first & ~0x20)].insert(.item) }
      }
    }
    self.beginnings = beginnings
  }

  /// What a text names; and notes down what that depends on.
  func find(in text: [UInt8], noting needs: inout TextNeeds) -> Findings {
    text.withUnsafeBufferPointer { bytes in
      beginnings.withUnsafeBufferPointer { beginnings in
        var findings = Findings()
        var index = 0
        while index < bytes.count {
          let beginning = beginnings[Int(bytes[index])]
          guard beginning.contains(.word), bytes.isWordByte(at: index) else {
            index += 1
            continue
          }
          let end = bytes.wordEnd(from: index)
          needs.add(word: bytes, index..<end)
          if beginning.isDisjoint(with: .worthALook) {
            index = end
          } else {
            index = max(end, look(beginning, in: bytes, at: index, wordEnd: end, &findings, noting: &needs))
            needs.add(wordsIn: bytes, end..<index)
          }
        }
        dropItemsOfOtherMeetings(from: &findings, in: bytes)
        return findings
      }
    }
  }

  /// Looks at a word, and says behind what to go on.
  private func look(
    _ beginning: Beginning, in bytes: UnsafeBufferPointer<UInt8>, at start: Int, wordEnd end: Int,
    _ findings: inout Findings, noting needs: inout TextNeeds
  ) -> Int {
    var mention: Mention?
    if beginning.contains(.date) { mention = date(in: bytes, at: start, noting: &needs) }
    if mention == nil, beginning.contains(.item) { mention = item(in: bytes, at: start) }
    if let mention {
      findings.mentions.append(mention)
      return mention.range.upperBound
    }
    guard beginning.contains(.name) else { return end }
    return name(in: bytes, at: start, wordEnd: end, &findings)
  }

  /// A text without the names of persons who are not listed: what stands for each is told by `role`.
  func withoutUnlisted(_ text: String, role: (Ref<Person>) -> String) -> String {
    let bytes = Array(text.utf8)
    var needs = TextNeeds()
    let unlisted = find(in: bytes, noting: &needs).unlisted
    guard !unlisted.isEmpty else { return text }
    var result: [UInt8] = []
    var done = 0
    for (range, person) in unlisted {
      result += bytes[done..<range.lowerBound] + role(person).utf8
      done = range.upperBound
    }
    return String(decoding: result + bytes[done...], as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isASCIIWord: Bool { (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 }
}
