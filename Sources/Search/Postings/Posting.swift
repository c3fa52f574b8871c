/// That a word stands in a document.
struct Posting: Sendable, Equatable {
  private var bits: UInt64

  init(document: Int, weight: UInt8) {
    bits = UInt64(truncatingIfNeeded: document) << 8 | UInt64(weight)
  }

  /// The number of the document.
  var document: Int { Int(truncatingIfNeeded: bits >> 8) }
  /// How much the word counts there.
  var weight: UInt8 { UInt8(truncatingIfNeeded: bits) }
}

extension [Posting] {
  /// Puts the postings of several forms of a word in order; what they count in one document is added.
  mutating func merge() {
    sort { $0.document < $1.document }
    var kept = 0
    for posting in self {
      if kept > 0, self[kept - 1].document == posting.document {
        let weight = Swift.min(TermSheet.heaviest, self[kept - 1].weight + posting.weight)
        self[kept - 1] = Posting(document: posting.document, weight: weight)
      } else {
        self[kept] = posting
        kept += 1
      }
    }
    removeLast(count - kept)
  }
}
