/// The names of months and weekdays, prepared for looking up in UTF-8.
struct MonthTable: Sendable {
  private let months: [(name: [UInt8], month: Int)]
  private let weekdays: [String: Int]
  let dayEndings: [[UInt8]]
  let dayLinks: [[UInt8]]

  init(_ words: CalendarWords) {
    let full = words.months.enumerated().map { (Array($1.lowercased().utf8), $0 + 1) }
    let short = words.shortMonths.map { (Array($0.name.utf8), $0.month) }
    months = (full + short).map { (name: $0.0, month: $0.1) }
    var weekdays: [String: Int] = [:]
    for names in [words.weekdays, words.shortWeekdays] {
      for (index, name) in names.enumerated() { weekdays[Slug.make(name)] = index + 1 }
    }
    self.weekdays = weekdays
    dayEndings = words.dayEndings.map { Array($0.utf8) }
    dayLinks = words.dayLinks.map { Array($0.utf8) }
  }

  /// The month, 1 to 12, that a word of ASCII letters names.
  func month(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard (3...9).contains(word.count), let first = word.first else { return nil }
    for (name, month) in months where name[0] == first | 0x20 && name.count == word.count {
      if zip(name, word).allSatisfy({ $0 == $1 | 0x20 }) { return month }
    }
    return nil
  }

  /// The weekday, 1 for Monday, that a word names.
  func weekday(_ slug: String) -> Int? { weekdays[slug] }
}
