import Diagnostics
import Fuzzing
import Minutes
import Testing

@Suite("Alphabetical order")
struct CollationTests {
  private func sorted(_ names: [String], _ code: LanguageCode) -> [String] {
    names.reversed().sorted { Collation.key($0, in: code) < Collation.key($1, in: code) }
  }

  @Test(
    "Danish: æ ø å last, aa as å",
    arguments: [
      ["Aksel", "Bo", "Zenia", "Ærø", "Ølgod", "Aabenraa", "Åge", "Aarup"],
      ["Anne", "Anne Mette", "Annette"], ["Lone Lex", "Lone-Marie", "Lonely"], ["Dea", "Dina"],
      ["Arden", "Ary", "År"], ["Andre", "André", "Andrea"], ["Mxller", "Myller", "Müller", "Mzller"],
      ["Ære", "Äre", "Æresbo"],
      ["Bjork", "Bjørk", "Björk", "Bjørn"], ["Punkt 1", "Punkt 2", "Punkt A"], ["Å", "日本"], ["Bo", "bo"],
      ["Vibeke", "Viggo", "Willy"],
    ])
  func danish(names: [String]) {
    #expect(sorted(names, .da) == names)
  }

  @Test(
    "English: 26 letters, accents after none",
    arguments: [["Aage", "Ærø", "Åge", "Agnes", "Bo", "Ølgod", "Zoe"], ["bo", "Bo"], ["Andre", "André", "Andrea"]])
  func english(names: [String]) {
    #expect(sorted(names, .en) == names)
  }

  @Test("letters in two characters stand where the letter stands")
  func decomposed() {
    #expect(sorted(["Zoe", "A\u{30A}ge", "Bo"], .da) == ["Bo", "Zoe", "A\u{30A}ge"])
    #expect(sorted(["Yo", "O\u{308}l", "Å"], .da) == ["Yo", "O\u{308}l", "Å"])
  }

  @Test("different names have different keys, and the order is total")
  func total() {
    let pieces = ["a", "A", "aa", "å", "Å", "é", "e", " ", "-", ".", "ø", "日", "\u{301}", "1"]
    for var dice in Rounds(1, seed: 3) { check((0..<300).map { _ in dice.text(of: pieces, 0...5) }) }
  }

  private func check(_ names: [String]) {
    for code in LanguageCode.allCases {
      let keys = names.map { Collation.key($0, in: code) }
      for left in names.indices {
        for right in names.indices {
          let isSame = names[left].utf8.elementsEqual(names[right].utf8)
          #expect((keys[left] == keys[right]) == isSame)
          #expect((keys[left] < keys[right]) != (keys[right] < keys[left]) || isSame)
        }
      }
    }
  }
}
