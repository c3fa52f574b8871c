import Diagnostics

/// Reads when a meeting was held: `13.00-15.00`, `kl. 14.00 til kl. 16.30`, `13`, `1 pm to 3 pm`.
struct TimeReader {
  let language: Language

  func timeSpan(_ text: String) throws(DateFault) -> TimeSpan {
    let bytes = LineText(Located(text, at: .start), isExact: false).bytes
    let found = bytes.withUnsafeBufferPointer { parse($0) }
    guard let found else { throw .unreadableTime(text) }
    guard let last = found.end else {
      return TimeSpan(start: try time(found.start, half: found.start.half), end: nil)
    }
    let end = try time(last, half: last.half)
    // `1-3 pm`: both are after noon, unless that would put the start behind the end (`11-1 pm`).
    var start = try time(found.start, half: found.start.half ?? last.half)
    if found.start.half == nil, last.half != nil, start >= end { start = try time(found.start, half: .before) }
    guard start < end else { throw .timeEndsBeforeItBegins(start: written(start), end: written(end)) }
    return TimeSpan(start: start, end: end)
  }

  private func written(_ time: TimeOfDay) -> String { language.written(time) }

  private enum Half { case before, after }

  /// A time taken apart.
  private struct Parsed {
    var hour: Int
    var minute: Int
    var half: Half?
    let text: String
  }

  private func time(_ parsed: Parsed, half: Half?) throws(DateFault) -> TimeOfDay {
    var hour = parsed.hour
    if let half {
      guard (1...12).contains(hour) else { throw .noSuchTime(parsed.text) }
      hour = hour % 12 + (half == .after ? 12 : 0)
    }
    guard let time = TimeOfDay(hour: hour, minute: parsed.minute) else { throw .noSuchTime(parsed.text) }
    return time
  }

  private func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> (start: Parsed, end: Parsed?)? {
    var cursor = DateCursor(bytes, at: 0, months: language.months)
    guard let start = takeTime(&cursor) else { return nil }
    if cursor.isAtEnd { return (start, nil) }
    guard cursor.takeDash() || cursor.take(utf8(language.calendar.timeLinks)), let end = takeTime(&cursor),
      cursor.isAtEnd
    else { return nil }
    return (start, end)
  }

  /// Reads a time with what stands around it, and the blanks behind.
  private func takeTime(_ cursor: inout DateCursor) -> Parsed? {
    cursor.takeBlanks()
    while cursor.take(utf8(language.calendar.timePrefixes)) { cursor.takeBlanks() }
    let start = cursor.index
    guard let hour = cursor.number(), hour.digits <= 2 else { return nil }
    var minute = 0
    let mark = cursor.index
    if cursor.take(UInt8(ascii: ".")) || cursor.take(UInt8(ascii: ":")) {
      if let number = cursor.number() {
        guard number.digits == 2 else { return nil }
        minute = number.value
      } else {
        cursor.index = mark
      }
    }
    let text = String(decoding: cursor.bytes[start..<cursor.index], as: UTF8.self)
    cursor.takeBlanks()
    var half: Half?
    if cursor.take(utf8(language.calendar.halves.before)) { half = .before }
    if half == nil, cursor.take(utf8(language.calendar.halves.after)) { half = .after }
    cursor.takeBlanks()
    if cursor.take(utf8(language.calendar.timeSuffixes)) { cursor.takeBlanks() }
    return Parsed(hour: hour.value, minute: minute, half: half, text: text)
  }

  private func utf8(_ words: [String]) -> [[UInt8]] { words.map { Array($0.utf8) } }
}
