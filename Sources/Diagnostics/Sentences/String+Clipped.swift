extension String {
  /// At most eighty characters of it: a message quotes what a writer wrote, not a whole page.
  var clipped: String {
    guard utf8.count > 80, let end = index(startIndex, offsetBy: 80, limitedBy: endIndex), end < endIndex else {
      return self
    }
    return self[..<end] + "…"
  }
}
