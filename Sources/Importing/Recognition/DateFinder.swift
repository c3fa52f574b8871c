import Minutes

/// Settles on the day of a meeting.
struct DateFinder {
  let language: Language

  /// A day and how it was found.
  struct Finding {
    var date: CalendarDate
    /// The year was taken from elsewhere than beside the day.
    var isYearInferred = false
    /// The file's name alone names it.
    var isFromFileName = false
  }

  /// The day of a meeting by its head and, where that does not tell, by the source's name.
  func find(_ head: MeetingHead, fileName: String) -> Finding? {
    if let date = head.date { return Finding(date: date) }
    let named = Self.date(inName: fileName)
    let labelled = head.otherDates
    // A day without a year: that of the meeting's number, of the title or of the file's name, if the weekday agrees.
    if let first = labelled.first, first.year == nil {
      for year in years(head, named) {
        guard let date = CalendarDate(year: year, month: first.month, day: first.day),
          first.weekday.map({ $0 == date.weekday }) ?? true
        else { continue }
        return Finding(date: date, isYearInferred: true)
      }
    }
    if let date = labelled.compactMap(\.date).first { return Finding(date: date) }
    return named.map { Finding(date: $0, isFromFileName: true) }
  }

  private func years(_ head: MeetingHead, _ named: CalendarDate?) -> [Int] {
    var years: [Int] = []
    if let number = head.number, let year = Int(number.suffix(4)), number.contains("/") { years.append(year) }
    years += head.titles.flatMap { Self.years(in: $0) }
    if let named { years.append(named.year) }
    return years
  }

  private static func years(in text: String) -> [Int] {
    text.split { !$0.isNumber }.filter { $0.count == 4 }.compactMap { Int($0) }.filter { (1970...2099).contains($0) }
  }

  /// `2022-08-26` or `20220826` in a file's name.
  private static func date(inName name: String) -> CalendarDate? {
    let digits = name.split { !$0.isNumber }.map(String.init)
    for (index, group) in digits.enumerated() {
      if group.count == 8, let year = Int(group.prefix(4)), let month = Int(group.dropFirst(4).prefix(2)),
        let day = Int(group.suffix(2)), (1970...2099).contains(year)
      {
        if let date = CalendarDate(year: year, month: month, day: day) { return date }
      }
      guard index + 2 < digits.count, let first = Int(group), let month = Int(digits[index + 1]),
        let last = Int(digits[index + 2])
      else { continue }
      if group.count == 4, (1970...2099).contains(first), let date = CalendarDate(year: first, month: month, day: last)
      {
        return date
      }
      if digits[index + 2].count == 4, (1970...2099).contains(last),
        let date = CalendarDate(year: last, month: month, day: first)
      {
        return date
      }
    }
    return nil
  }
}
