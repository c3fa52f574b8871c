import Diagnostics
import Fuzzing
import Minutes
import Testing

@Suite("Any participants line is read or refused")
struct ParticipantFuzzTests {
  private static let pieces = [
    "Bo Hansen", "direktør", "Konst. ", "chef", " af ", ", ", ",", " – ", "-", " - ", "(", ")", " (afbud)", "afbud: ",
    " og ", ";",
    "punkt 1", "1-3", "2 og 5", "til ", "i stedet for ", "ikke udpeget", "via Teams", "Hjørring Kommune", "æ",
    "\u{30A}", "\u{A0}",
    "\u{AD}", "👍🏽", "?", "…", "9999999999", "\"", "'", "#", "[", "{", "&", "*", "|", ":", "\t",
  ]

  @Test("a line never crashes, loses nothing and stays in place", arguments: LanguageCode.allCases)
  func lines(code: LanguageCode) {
    var (read, tried) = (0, 0)
    for var dice in Rounds(3_000, seed: 42, of: 2) {
      tried += 1
      let text = dice.text(of: Self.pieces, 0...9)
      let quoted = "'" + text.replacing("'", with: "''") + "'"
      let reading = ParticipantReading(quoted, in: code)
      guard let line = reading.line else {
        #expect(!reading.faults.isEmpty, "\(text) is lost without a word")
        continue
      }
      read += 1
      #expect(!line.name.value.isEmpty)
      // An `og` between a bracket's notes is no part of them.
      let joints = 2 * text.components(of: " og ")
      #expect(kept(of: line) >= letters(of: text) - known(in: line) - joints, "\(text) became \(reading.outline)")
      for position in [line.name.position] + line.parts.map(\.position) + line.notes.map(\.position) {
        #expect(position.line == 6 && (6...(6 + quoted.count)).contains(position.column))
      }
    }
    #expect(read > tried / 6)
  }

  @Test("a group on one line never crashes", arguments: LanguageCode.allCases)
  func groups(code: LanguageCode) {
    var (people, tried) = (0, 0)
    for var dice in Rounds(2_000, seed: 43, of: 2) {
      tried += 1
      let text = dice.text(of: Self.pieces + ["Ida Lund", ", Carl Bo", " og Eva Dam"], 0...7)
      let quoted = "'" + text.replacing("'", with: "''") + "'"
      let reading = DocumentReading.meeting(
        "participants:\n  Gæster (\(text.first?.isLetter == true ? "online" : "x")): \(quoted)", in: code)
      people += reading.meeting?.groups.first?.participants.count ?? 0
    }
    #expect(people > tried / 4)
  }

  @Test("many notes, many brackets, many words take no undue time")
  func hostile() {
    let lines = [
      String(repeating: "(", count: 1_990) + "Bo" + String(repeating: ")", count: 1_990),
      "Bo (" + String(repeating: "afbud: a, ", count: 300) + "x)",
      "Bo (" + String(repeating: "1 og ", count: 700) + "2)",
      "Bo (punkt " + String(repeating: "1 og ", count: 700) + "2)", "Bo" + String(repeating: " - afbud", count: 400),
      "Bo" + String(repeating: ", online", count: 400), "Bo (" + String(repeating: "online ", count: 500) + ")",
      String(repeating: "direktør og ", count: 280) + "Bo", "Bo" + String(repeating: " (", count: 900),
    ]
    let start = ContinuousClock.now
    for line in lines { _ = ParticipantReading("'\(line)'").outline }
    #expect(ContinuousClock.now - start < .seconds(10))
  }

  /// Letters and digits, which no reading may lose.
  private func letters(of text: String) -> Int {
    text.unicodeScalars.count { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  /// The letters of a line's parts, as far as they are kept as written.
  private func kept(of line: ParticipantLine) -> Int {
    let texts = [line.name.value, line.title ?? ""] + line.parts.map(\.value)
    return texts.reduce(0) { $0 + letters(of: $1) }
  }

  /// The letters that notes stand for: known words become meanings, so a note counts for as much as its words can have.
  private func known(in line: ParticipantLine) -> Int {
    line.notes.reduce(0) { count, note in
      switch note.value {
      case .other(let text): count + letters(of: text)
      case .items(_, let text): count + letters(of: text)
      case .remote(let text): count + letters(of: text) + 20
      case .absent(let reason): count + letters(of: reason ?? "") + 30
      case .substitute(let name): count + letters(of: name) + 60
      default: count + 30
      }
    }
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(of part: String) -> Int {
    // By the byte: an accent behind a blank makes another character of it.
    Array(utf8).ranges(of: Array(part.utf8)).count
  }
}
