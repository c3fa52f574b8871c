/// How good a document is for a word, in eight steps: BM25's saturated frequency by the document's length.
///
/// Nothing in it depends on other documents, so that a change of one leaves the grades of all others as they are. How rare a
/// word is enters when a query is answered.
struct Grade {
  /// How many bits a grade takes.
  static let bits = 3
  private static let steps = 8
  /// How soon repeating a word stops counting, and how much a long text makes it count less.
  private static let saturation = 1.2
  private static let lengthShare = 0.6
  /// The length of a usual item, in words.
  private static let usualLength = 120.0

  /// For each length of a document, the frequency that half of the best grade stands for.
  private let halves: [Double]

  init() {
    halves = (0...255).map { length in
      let ratio = max(0.25, min(4, Double(length * 4) / Self.usualLength))
      return Self.saturation * (1 - Self.lengthShare + Self.lengthShare * ratio)
    }
  }

  /// The grade, 0 to 7. The steps are finer for the better ones: a grade stands for the root of its share.
  func callAsFunction(weight: Double, length: UInt8) -> Int {
    let share = weight / (weight + halves[Int(length)])
    return min(Self.steps - 1, Int(share * share * Double(Self.steps)))
  }
}
