/// A file of the index.
public struct IndexFile: Sendable {
  /// What it holds.
  enum Kind: Sendable {
    /// A run of keys with their postings, by their places in the order of keys.
    case keys(Range<Int>)
    /// The postings of one common word.
    case postings(key: Int)
    /// A run of words read from their ends, by their places in that order.
    case endings(Range<Int>)
    /// The short words.
    case shortWords
  }

  /// Its name in the folder of the index: ASCII letters, digits and hyphens, and an extension.
  public let name: String
  let kind: Kind

  init(_ letter: String, _ key: some Sequence<UInt8>, _ kind: Kind) {
    name = letter + String(decoding: Array(key), as: UTF8.self) + ".bin"
    self.kind = kind
  }
}
