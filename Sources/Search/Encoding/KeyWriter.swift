/// Writes sorted keys with what is known of each.
///
/// A key is written as the number of bytes it shares with the one before, the number of the others, and these; then a byte of
/// flags, whose upper three bits tell how common the word is, and what the flags say follows.
struct KeyWriter {
  /// Where the postings of a key are.
  enum Postings {
    case none
    case here([UInt8])
    /// In a file of their own.
    case elsewhere
  }

  private enum Flag {
    static let word: UInt8 = 1
    /// The stem is not the word itself: how many bytes to take off, how many to put on, and these.
    static let stem: UInt8 = 2
    /// The length of the postings, and the postings.
    static let postings: UInt8 = 4
    static let elsewhere: UInt8 = 8
    /// The length of the list of names, and the list.
    static let names: UInt8 = 16
  }

  private(set) var bytes: [UInt8] = []
  private var last: [UInt8] = []

  /// Appends a key.
  ///
  /// - Parameters:
  ///   - stem: the stem of a key that is a word.
  ///   - frequency: in how many documents the word stands.
  mutating func append(
    _ key: some Sequence<UInt8>, stem: ArraySlice<UInt8>? = nil, frequency: Int, postings: Postings = .none,
    names: [UInt8]? = nil
  ) {
    let key = Array(key)
    appendChange(from: last, to: key)
    last = key
    var flags = Self.commonness(of: frequency) << 5
    if let stem { flags |= stem.elementsEqual(key) ? Flag.word : Flag.word | Flag.stem }
    switch postings {
    case .none: break
    case .here: flags |= Flag.postings
    case .elsewhere: flags |= Flag.elsewhere
    }
    if names != nil { flags |= Flag.names }
    bytes.append(flags)
    if let stem, flags & Flag.stem != 0 {
      let shared = zip(key, stem).prefix { $0 == $1 }.count
      bytes.append(UInt8(truncatingIfNeeded: key.count - shared))
      append(Array(stem.dropFirst(shared)))
    }
    if case .here(let list) = postings { append(list) }
    if let names { append(names) }
  }

  private mutating func appendChange(from last: [UInt8], to key: [UInt8]) {
    let shared = zip(last, key).prefix { $0 == $1 }.count
    bytes.append(UInt8(truncatingIfNeeded: shared))
    append(Array(key[shared...]))
  }

  /// A length and the bytes.
  private mutating func append(_ part: [UInt8]) {
    bytes.appendNumber(part.count)
    bytes += part
  }

  /// 0 to 7: a step is four times as many documents.
  private static func commonness(of frequency: Int) -> UInt8 {
    var step: UInt8 = 0
    var rest = frequency >> 2
    while rest > 0, step < 7 {
      step += 1
      rest >>= 2
    }
    return step
  }
}
