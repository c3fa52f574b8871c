import Minutes

/// The words of a text as the index knows them: in lower case, made of the letters a–z, æ, ø, å and of digits; other Latin
/// letters have become their base letters. Everything else parts words.
enum Words {
  /// Longer words end here; what follows would tell nobody apart.
  static let limit = 64
  /// The first byte of æ, ø and å in UTF-8.
  static let lead: UInt8 = 0xC3

  /// Calls a function with each word of a text; the word's bytes are valid during the call only.
  @inline(__always)
  static func forEach(in text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: limit + 4) { room in
      var count = 0
      var index = 0
      while index < text.count {
        let byte = text[index]
        index += 1
        if (byte | 0x20) &- 0x61 < 26 {
          if count < limit {
            room[count] = byte | 0x20
            count += 1
          }
        } else if byte &- 0x30 < 10 {
          if count < limit {
            room[count] = byte
            count += 1
          }
        } else if byte >= 0x80 {
          let reading = read(text, from: index - 1, to: room, count: count)
          index = reading.index
          if reading.isParting, count > 0 {
            body(UnsafeBufferPointer(rebasing: room[..<count]))
            count = 0
          } else {
            count = reading.count
          }
        } else if count > 0 {
          body(UnsafeBufferPointer(rebasing: room[..<count]))
          count = 0
        }
      }
      if count > 0 { body(UnsafeBufferPointer(rebasing: room[..<count])) }
    }
  }

  /// Reads a character past ASCII.
  private static func read(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, to room: UnsafeMutableBufferPointer<UInt8>, count: Int
  ) -> (index: Int, count: Int, isParting: Bool) {
    var count = count
    if text[start] == lead, start + 1 < text.count, let letter = danish(text[start + 1]) {
      if count < limit - 1 {
        room[count] = lead
        room[count + 1] = letter
        count += 2
      }
      return (start + 2, count, false)
    }
    var reader = ScalarReader(text, at: start)
    guard let scalar = reader.next() else { return (text.count, count, true) }
    if let parts = LatinLetters.parts(of: scalar) {
      parts.base.withUTF8Buffer { base in
        for byte in base where count < limit {
          room[count] = byte
          count += 1
        }
      }
    } else if scalar == "\u{30A}", count > 0, room[count - 1] == UInt8(ascii: "a") {
      // An å in two parts, as some systems write it.
      room[count - 1] = lead
      room[count] = 0xA5
      count += 1
    } else if !LatinLetters.isMark(scalar), !LatinLetters.isInvisible(scalar) {
      return (reader.offset, count, true)
    }
    return (reader.offset, count, false)
  }

  /// The second byte of a small æ, ø or å for that of either case.
  private static func danish(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0xA6, 0x86: 0xA6
    case 0xB8, 0x98: 0xB8
    case 0xA5, 0x85: 0xA5
    default: nil
    }
  }

  /// Appends a word with `ae`, `oe`, `aa` for æ, ø, å: the form that it is looked up by.
  static func appendFolded(_ word: some Sequence<UInt8>, to bytes: inout [UInt8]) {
    for byte in word {
      switch byte {
      case lead: continue
      case 0xA6: bytes += [UInt8(ascii: "a"), UInt8(ascii: "e")]
      case 0xB8: bytes += [UInt8(ascii: "o"), UInt8(ascii: "e")]
      case 0xA5: bytes += [UInt8(ascii: "a"), UInt8(ascii: "a")]
      default: bytes.append(byte)
      }
    }
  }
}
