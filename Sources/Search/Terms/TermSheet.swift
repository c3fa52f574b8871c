/// The words of a few documents that belong together, such as the items of one meeting, and how much each word counts in each
/// document: all that the index needs to know of them.
///
/// It depends on those documents alone, and so can be made on any thread, and kept for as long as they stay as they are.
public struct TermSheet: Sendable {
  /// A document of the sheet.
  struct Document: Sendable {
    /// How many words its running text has, in fours; 255 stands for all that is longer.
    let length: UInt8
    /// Where its entries end.
    let end: Int
  }

  /// A word in a document.
  struct Entry: Sendable {
    let bits: UInt32

    /// An entry that was an entry when its bits were written.
    init(bits: UInt32) {
      self.bits = bits
    }

    init(word: Int, weight: UInt8) {
      bits = UInt32(truncatingIfNeeded: word) << 6 | UInt32(min(weight, TermSheet.heaviest))
    }

    /// The word's number in the sheet's list.
    var word: Int { Int(bits >> 6) }
    /// How much it counts there.
    var weight: UInt8 { UInt8(truncatingIfNeeded: bits & 63) }
  }

  /// What a word counts at most.
  static let heaviest: UInt8 = 63

  /// The words, one behind the other, and where each ends.
  let words: [UInt8]
  let ends: [UInt32]
  let documents: [Document]
  let entries: [Entry]

  /// Calls a function with the bytes of a word.
  func withBytes<Result>(of word: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let range = (word == 0 ? 0 : Int(ends[word - 1]))..<Int(ends[word])
    return words.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// How many documents it has.
  public var count: Int { documents.count }
}
