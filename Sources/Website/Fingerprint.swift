import Archive
import Minutes
import Records
import TemplateEngine

/// Gathers what one file is made from.
struct Fingerprint {
  private let shown: [ContentDigest]
  private var writer = RecordWriter()

  /// - Parameter shown: of each meeting all that pages besides its own show of it.
  init(_ base: ContentDigest, shown: [ContentDigest]) {
    self.shown = shown
    add(base)
  }

  var digest: ContentDigest { ContentDigest(of: writer.bytes) }

  mutating func add(_ digest: ContentDigest) { writer.write(digest) }

  mutating func add(_ number: Int) { writer.write(number) }

  mutating func add(_ text: String) { writer.write(text) }

  /// A text that is no meeting's, where there is one.
  mutating func add(_ text: RenderedText?) {
    add(text == nil ? 0 : 1)
    if let text { add(ContentDigest(of: text.html.bytes)) }
  }

  /// What other pages show of a meeting.
  mutating func add(_ meeting: Ref<Meeting>) { add(shown[meeting.index]) }

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
