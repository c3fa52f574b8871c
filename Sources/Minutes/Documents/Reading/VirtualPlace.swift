import Diagnostics

/// Tells whether a meeting's place is no room: `Online`, `Teams`, `Online – link er i mødeindkaldelsen`.
enum VirtualPlace {
  /// Whether the place as it was written is virtual alone; `Teams og Mødelokale 2` is not.
  static func isVirtual(_ place: String, language: Language) -> Bool {
    let line = LineText(Located(place, at: .start), isExact: false)
    guard !line.bytes.isEmpty else { return false }
    var end = line.bytes.count
    // What follows a comma, a bracket or a dash explains the place.
    for (index, byte) in line.bytes.enumerated() {
      let isDash = index > 0 && line.bytes[index - 1] == 0x20 && DigitMarks.hyphen(line.bytes, at: index) > 0
      if isDash || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ";")
        || byte == UInt8(ascii: ":")
      {
        end = index
        break
      }
    }
    var halves: [Range<Int>] = []
    var start = 0
    for index in 0..<end where line.bytes[index] == UInt8(ascii: "/") {
      halves.append(start..<index)
      start = index + 1
    }
    halves.append(start..<end)
    let places = halves.flatMap { NotePiece.pieces(of: $0, in: line, and: language.notes.and).map(\.range) }
    return !places.isEmpty && places.allSatisfy { isVirtual($0, in: line, language) }
  }

  private static func isVirtual(_ range: Range<Int>, in line: LineText, _ language: Language) -> Bool {
    if language.notes.virtualPlaces.contains(Slug.make(line.bytes[range])) { return true }
    // `via Teams`, `på Teams`: the words of a remote participant.
    if case .remote? = language.notes.fixed[Slug.make(line.bytes[range])] { return true }
    return false
  }
}
