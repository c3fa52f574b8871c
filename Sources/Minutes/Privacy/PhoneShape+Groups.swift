import Diagnostics

extension PhoneShape {
  /// Up to four groups of digits with one and the same mark between them.
  struct Groups {
    /// Where each group lies.
    private(set) var ranges: [Range<Int>] = []
    /// What stands between them: nothing, a space, a hyphen or a full stop.
    private(set) var joint = Joint.none
    /// Where the last group ends.
    var end: Int { ranges.last?.upperBound ?? 0 }

    enum Joint { case none, space, hyphen, stop }

    init(in bytes: [UInt8], at start: Int) {
      var index = start
      while ranges.count < 4 {
        let begin = index
        while index < bytes.count, bytes[index].isASCIIDigit { index += 1 }
        ranges.append(begin..<index)
        let (found, gap) = Self.joint(in: bytes, at: index)
        guard gap > 0, index + gap < bytes.count, bytes[index + gap].isASCIIDigit, joint == .none || joint == found,
          ranges.count < 4
        else { return }
        joint = found
        index += gap
        if isComplete { return }
      }
    }

    /// Whether the groups so far have the eight digits.
    private var isComplete: Bool { ranges.reduce(0) { $0 + $1.count } >= 8 }

    private static func joint(in bytes: [UInt8], at index: Int) -> (Joint, Int) {
      let space = DigitMarks.space(bytes, at: index)
      if space > 0 { return (.space, space) }
      let hyphen = DigitMarks.hyphen(bytes, at: index)
      if hyphen > 0 { return (.hyphen, hyphen) }
      return index < bytes.count && bytes[index] == UInt8(ascii: ".") ? (.stop, 1) : (.none, 0)
    }

    /// Whether they are grouped as telephone numbers are, and are neither a date nor two years.
    func isPhone(in bytes: [UInt8]) -> Bool {
      guard let first = ranges.first, bytes[first.lowerBound] != UInt8(ascii: "0") else { return false }
      switch ranges.map(\.count) {
      case [8]: return !isDate(bytes, at: first.lowerBound)
      case [4, 4]: return joint == .space && !(isYear(bytes, ranges[0]) && isYear(bytes, ranges[1]))
      case [2, 2, 2, 2]: return true
      default: return false
      }
    }

    private func isYear(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
      (1900...2099).contains(number(bytes, range))
    }

    /// `20220826` or `26082022`.
    private func isDate(_ bytes: [UInt8], at start: Int) -> Bool {
      func part(_ from: Int, _ count: Int) -> Int { number(bytes, (start + from)..<(start + from + count)) }
      let byYear = CalendarDate(year: part(0, 4), month: part(4, 2), day: part(6, 2))
      let byDay = CalendarDate(year: part(4, 4), month: part(2, 2), day: part(0, 2))
      return [byYear, byDay].contains { $0.map { (1800...2199).contains($0.year) } ?? false }
    }

    private func number(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
      bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
  }
}
