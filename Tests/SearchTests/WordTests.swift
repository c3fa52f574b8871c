import Testing

@testable import Search

@Suite("The words of a text")
struct WordTests {
  private func words(_ text: String) -> [String] {
    var result: [String] = []
    Array(text.utf8).withUnsafeBufferPointer {
      Words.forEach(in: $0) { result.append(String(decoding: $0, as: UTF8.self)) }
    }
    return result
  }

  @Test(
    "are in lower case and end at everything that is no letter or digit",
    arguments: [
      ("Klyngen drøftede SUNDHEDSAFTALEN.", ["klyngen", "drøftede", "sundhedsaftalen"]),
      ("it-system, COVID-19 (2022)", ["it", "system", "covid", "19", "2022"]),
      ("Ærø, Østergård – Århus", ["ærø", "østergård", "århus"]),
      ("§ 4 „a“", ["4", "a"]), ("", []), (" \n", []), ("slut", ["slut"]),
    ])
  func reading(_ text: String, _ expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test("have the base letters of other Latin letters, and nothing that takes no room")
  func letters() {
    #expect(words("André Müller Łódź Straße") == ["andre", "muller", "lodz", "strasse"])
    #expect(words("sund\u{AD}heds\u{200B}aftale") == ["sundhedsaftale"])
    #expect(words("a\u{30A}r e\u{301}n") == ["år", "en"])
    #expect(words("Αθήνα Москва") == [])
  }

  @Test("end after 64 bytes, never within a letter")
  func length() {
    #expect(words(String(repeating: "a", count: 100)) == [String(repeating: "a", count: 64)])
    #expect(words("a" + String(repeating: "ø", count: 50)) == ["a" + String(repeating: "ø", count: 31)])
  }

  @Test("are looked up with ae, oe, aa for æ, ø, å")
  func folding() {
    #expect(WordSet("Ældre på Læsø og ældre i Aalborg").folded == ["aeldre", "paa", "laesoe", "og", "i", "aalborg"])
  }
}
