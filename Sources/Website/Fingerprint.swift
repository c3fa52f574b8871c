import Archive
import Minutes
import Records

/// Gathers what one file is made from.
struct Fingerprint {
  private let ingredients: SiteIngredients
  private var writer = RecordWriter()

  init(_ base: ContentDigest, _ ingredients: SiteIngredients) {
    self.ingredients = ingredients
    add(base)
  }

  var digest: ContentDigest { ContentDigest(of: writer.bytes) }

  mutating func add(_ digest: ContentDigest) {
    writer.write(fixed: digest.high)
    writer.write(fixed: digest.low)
  }

  mutating func add(_ number: Int) { writer.write(number) }

  /// What other pages show of a meeting's text.
  mutating func add(_ meeting: Ref<Meeting>) { add(ingredients.facts[meeting.index]) }

  /// All of a meeting's text.
  mutating func add(textOf meeting: Ref<Meeting>) { add(ingredients.texts[meeting.index]) }

  /// What other pages show of any meeting's text.
  mutating func addAllFacts() {
    for facts in ingredients.facts { add(facts) }
  }

  /// The words of all meetings.
  mutating func addAllWords() {
    for words in ingredients.words { add(words) }
  }

  mutating func add(_ referrers: some Collection<Referrer>) {
    add(referrers.count)
    for referrer in referrers {
      add(referrer.meeting)
      add(referrer.item ?? -1)
    }
  }

  /// The entries of a list that a page shows, and what the choice of years says of the others.
  mutating func add<Entries>(
    _ list: DatedList<Entries>, _ period: Period?, _ entry: (inout Fingerprint, Entries.Element) -> Void
  ) {
    for element in list[period] { entry(&self, element) }
    add(list.entries.count)
    guard period != nil else { return }
    let counts = list.counts
    for period in counts.periods {
      add(period.place.0)
      add(period.place.1)
      add(counts[period])
    }
  }
}
