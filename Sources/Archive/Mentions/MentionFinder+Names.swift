import Diagnostics
import Minutes

extension MentionFinder {
  /// Looks for the longest name or abbreviation at a word, and says behind what to go on.
  func name(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int, wordEnd: Int, _ findings: inout Findings
  ) -> Int {
    guard let found = longestName(in: bytes, at: start, wordEnd: wordEnd) else { return wordEnd }
    let range = start..<found.end
    if bytes.isInAddress(range) { return found.end }
    switch found.candidate.meaning {
    case .glossary(let entry):
      findings.mentions.append(Mention(range: range, target: .glossary(entry)))
    case .person(let person):
      let isListed = registry.persons[person.index].isListed
      if isListed, person == context.own { break }
      switch standing(of: found.candidate.form, range, nameEnd: found.nameEnd, in: bytes) {
      case .alone:
        if isListed {
          findings.mentions.append(Mention(range: range, target: .person(person)))
        } else {
          findings.unlisted.append((start..<found.nameEnd, person))
        }
      case .ordinaryWord:
        if isListed, !bytes.isDigit(at: bytes.skippingBlanks(at: found.end)) {
          findings.doubts.append((range, .maybeName(word(range, bytes), person: choice(person))))
        }
      case .partOfName: return found.candidate.form == .full ? found.end : wordEnd
      }
    case .several(let place):
      guard standing(of: found.candidate.form, range, nameEnd: found.nameEnd, in: bytes) == .alone,
        let bearers = context.names?.bearers[place]
      else { return wordEnd }
      findings.doubts.append((range, .severalMeant(word(range, bytes), choices: bearers.map(choice))))
    case .nobody: break
    }
    return found.end
  }

  private func longestName(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int, wordEnd: Int
  ) -> NameTable.Match? {
    var hash = WordHash.start
    var hashBeforeLast = hash
    var hashBeforeHyphen: UInt64?
    for index in start..<wordEnd {
      let byte = bytes[index]
      if byte == 0x2D, hashBeforeHyphen == nil { hashBeforeHyphen = hash }
      hashBeforeLast = hash
      WordHash.add(byte, to: &hash)
    }
    if let found = longestName(hash, in: bytes, at: start, wordEnd: wordEnd) { return found }
    // A name of one word with a genitive s.
    if bytes[wordEnd - 1] == 0x73, let found = longestName(hashBeforeLast, in: bytes, at: start, wordEnd: nil) {
      return found
    }
    // `SKU-møde`: the abbreviation is the part before the hyphen.
    guard let hashBeforeHyphen else { return nil }
    return registry.names.table.match(hashBeforeHyphen, in: bytes, at: start, wordEnd: nil) { candidate, end in
      if case .glossary = candidate.meaning, !bytes.isWordByte(at: end) { end } else { nil }
    }
  }

  /// The longer one of a name that all know and a name of this meeting. Of equally long ones the first, unless it is
  /// one of namesakes.
  private func longestName(
    _ hash: UInt64, in bytes: UnsafeBufferPointer<UInt8>, at start: Int, wordEnd: Int?
  ) -> NameTable.Match? {
    let known = registry.names.table.match(hash, in: bytes, at: start, wordEnd: wordEnd) {
      endOfName($0, $1, in: bytes)
    }
    guard let names = context.names,
      let local = names.table.match(
        hash, in: bytes, at: start, wordEnd: wordEnd, end: { endOfName($0, $1, in: bytes) })
    else { return known }
    guard let known, known.nameEnd >= local.nameEnd else { return local }
    if case .nobody = known.candidate.meaning, known.nameEnd == local.nameEnd { return local }
    return known
  }

  /// Where a name ends with its genitive, if it ends there as a whole word.
  private func endOfName(_ candidate: NameTable.Candidate, _ end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    if case .glossary = candidate.meaning { return bytes.isWordByte(at: end) ? nil : end }
    for genitive in registry.names.genitives {
      guard let after = bytes.end(of: genitive, at: end), isBoundary(after, in: bytes) else { continue }
      // A mark alone is a genitive behind s, x and z, elsewhere it closes a quotation.
      if genitive.last != 0x73, ![0x73, 0x78, 0x7A].contains(bytes[end - 1]) { continue }
      return after
    }
    return isBoundary(end, in: bytes) ? end : nil
  }

  private func isBoundary(_ end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes.isWordByte(at: end) { return false }
    guard end < bytes.count else { return true }
    return !(bytes[end] == 0x2D && bytes.isWordByte(at: end + 1))
  }

  // MARK: Around a name

  private enum Standing { case alone, partOfName, ordinaryWord }

  /// Whether a name stands alone, or other names stand before or behind it, so that it is a piece of another one.
  private func standing(
    of form: NameTable.Form, _ range: Range<Int>, nameEnd: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Standing {
    let hasEnding = range.upperBound > nameEnd
    let next = hasEnding ? nil : bytes.word(after: range.upperBound)
    let previous = bytes.word(before: range.lowerBound)
    if form == .full {
      if let next, bytes.isCapital(at: next.lowerBound), !bytes[range.upperBound..<next.lowerBound].contains(0x0A),
        !isOpening(next, in: bytes)
      {
        return .partOfName
      }
      if let previous, !bytes[previous.upperBound..<range.lowerBound].contains(0x0A), isGivenName(previous, in: bytes) {
        return .partOfName
      }
      return .alone
    }
    if let next, bytes.isCapital(at: next.lowerBound) { return .partOfName }
    if let previous, bytes.isCapital(at: previous.lowerBound) {
      if isGivenName(previous, in: bytes) { return .partOfName }
      if !bytes.isSentenceStart(at: previous.lowerBound), !registry.names.roles.begin(word(previous, bytes)) {
        return .partOfName
      }
    }
    return form == .word && bytes.isSentenceStart(at: range.lowerBound) ? .ordinaryWord : .alone
  }

  /// Whether a word is the first name of anybody.
  private func isGivenName(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    registry.names.givenNames.contains(WordHash.of(bytes[range]))
  }

  /// Whether the name of a person, an organisation, a body or a cluster, or an abbreviation begins with a word.
  private func isOpening(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    isGivenName(range, in: bytes) || registry.names.openings.contains(WordHash.of(bytes[range]))
      || (bytes[range.upperBound - 1] == 0x73
        && registry.names.openings.contains(WordHash.of(bytes[range.lowerBound..<(range.upperBound - 1)])))
  }

  private func word(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func choice(_ person: Ref<Person>) -> IdentityFault.Choice {
    let person = registry.persons[person.index]
    return IdentityFault.Choice(name: person.name, id: person.id)
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  fileprivate func isDigit(at index: Int) -> Bool { index < count && self[index] &- 0x30 < 10 }
}
