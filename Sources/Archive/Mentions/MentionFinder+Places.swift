import Minutes

extension MentionFinder {
  // MARK: Dates

  /// A full date on which this cluster's one meeting, or a body that the sentence names, met; not the meeting's own.
  func date(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, noting needs: inout TextNeeds) -> Mention? {
    guard bytes.mayBeDate(at: start),
      let (date, end) = DateScanner.date(in: bytes, at: start, language: registry.language)
    else { return nil }
    needs.add(day: date)
    guard let met = registry.names.meetings[date] else { return nil }
    let sentence = bytes.sentence(around: start..<end)
    let named = registry.names.bodies.bodies(
      in: UnsafeBufferPointer(rebasing: bytes[sentence]), cluster: context.cluster, of: registry.bodies)
    let candidates = met.filter { meeting in
      let body = registry.meetings[meeting.index].body
      if let named { return named.contains(body) }
      return registry.bodies[body.index].cluster == context.cluster
    }
    guard candidates.count == 1, candidates[0] != context.meeting else { return nil }
    return Mention(range: start..<end, target: .meeting(candidates[0], anchor: nil))
  }

  // MARK: Items

  /// `punkt 2`, `pkt. 2`, `punkt 3a`, `punkt 3.a` of this meeting.
  func item(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Mention? {
    for word in registry.names.itemWords {
      guard let wordEnd = bytes.end(ofLowercase: word, at: start) else { continue }
      let digits = bytes.skippingBlanks(at: wordEnd)
      var end = digits
      while end < bytes.count, end - digits < 5, bytes[end] &- 0x30 < 10 { end += 1 }
      guard digits > wordEnd || word.last == 0x2E, end > digits, end - digits < 5 else { continue }
      let number = String(decoding: bytes[digits..<end], as: UTF8.self)
      if let (letter, letterEnd) = letter(in: bytes, at: end) {
        guard let anchor = itemAnchors[number + letter] else { continue }
        return Mention(range: start..<letterEnd, target: .here(anchor: anchor))
      }
      // `punkt 2.1` and `punkt 2,5` are no items of ours.
      let goesOn = end + 1 < bytes.count && (bytes[end] == 0x2E || bytes[end] == 0x2C) && bytes[end + 1] &- 0x30 < 10
      guard !goesOn, !bytes.isWordByte(at: end), let anchor = itemAnchors[number] else { continue }
      return Mention(range: start..<end, target: .here(anchor: anchor))
    }
    return nil
  }

  /// The letter of a sub-item behind a number: `3a`, `3.a`.
  private func letter(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (letter: String, end: Int)? {
    let place = index < bytes.count && bytes[index] == 0x2E ? index + 1 : index
    guard place < bytes.count, (bytes[place] | 0x20) &- 0x61 < 26, !bytes.isWordByte(at: place + 1) else { return nil }
    return (String(UnicodeScalar(bytes[place] | 0x20)), place + 1)
  }

  /// An item named together with the date of another meeting may be that meeting's.
  func dropItemsOfOtherMeetings(from findings: inout Findings, in bytes: UnsafeBufferPointer<UInt8>) {
    var sentences: [Range<Int>] = []
    for mention in findings.mentions {
      if case .meeting = mention.target { sentences.append(bytes.sentence(around: mention.range)) }
    }
    guard !sentences.isEmpty else { return }
    var next = 0
    findings.mentions.removeAll { mention in
      guard case .here = mention.target else { return false }
      while next < sentences.count, sentences[next].upperBound <= mention.range.lowerBound { next += 1 }
      return next < sentences.count && sentences[next].lowerBound <= mention.range.lowerBound
    }
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// Whether a date may begin at a place: no digit, or digits of which a date's day or year may consist, and what
  /// follows them there. Most figures of a text are none.
  fileprivate func mayBeDate(at start: Int) -> Bool {
    var end = start
    while end < count, self[end] &- 0x30 < 10 { end += 1 }
    switch end - start {
    case 0: return true
    case 1, 2: return end < count
    case 4: return end < count && self[end] == UInt8(ascii: "-")
    default: return false
    }
  }
}
