/// The words of a text, each once.
public struct WordSet: Sendable {
  let list: WordList

  /// The words of a text.
  public init(_ text: String) {
    var list = WordList(room: 1024)
    Array(text.utf8).withUnsafeBufferPointer { Words.forEach(in: $0) { _ = list.number(of: $0) } }
    self.list = list
  }

  /// The words as the index has them: with `ae`, `oe`, `aa` for æ, ø, å, in the order given.
  public var folded: [String] {
    (0..<list.count).map { number in
      var bytes: [UInt8] = []
      Words.appendFolded(list[number], to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
