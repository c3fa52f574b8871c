import Fuzzing
import Minutes
import Testing

@Suite("Slugs")
struct SlugTests {
  @Test(
    "names become addresses",
    arguments: [
      ("Rikke Albrektsen", "rikke-albrektsen"), ("Hjørring Kommune", "hjoerring-kommune"), ("Gødstrup", "goedstrup"),
      ("ÆØÅ æøå", "aeoeaa-aeoeaa"), ("Andreas. K. Toft", "andreas-k-toft"), ("Aarup-Kristensen", "aarup-kristensen"),
      ("2022-08-26-faglig", "2022-08-26-faglig"), ("  – Bilag (1) –  ", "bilag-1"), ("André Müller", "andre-muller"),
      ("Łukasz Weiß", "lukasz-weiss"), ("ð þ œ đ ı", "d-th-oe-d-i"), ("Đặng Ǿ Ǽ Ǻ", "dang-oe-ae-aa"),
      ("İstanbul", "istanbul"),
      ("O'Brien’s", "o-brien-s"), ("a_b.c", "a-b-c"), ("12½", "12"), ("Næstved–Køge", "naestved-koege"),
      ("", ""), ("日本", ""), ("日本 1", "1"), ("---", ""),
    ])
  func slugs(name: String, slug: String) {
    #expect(Slug.make(name) == slug)
  }

  @Test("accents in characters of their own make no difference")
  func decomposed() {
    #expect(Slug.make("A\u{30A}ge Andre\u{301} O\u{308}berg") == Slug.make("Åge André Öberg"))
    #expect(Slug.make("A\u{30A}ge") == "aage")
    #expect(Slug.make("\u{30A}b \u{301}") == "b")
  }

  @Test("characters that take no room part nothing")
  func invisible() {
    #expect(Slug.make("Rik\u{AD}ke\u{200B}") == "rikke")
  }

  @Test("a part of a text has the slug of its words")
  func substring() {
    let text = "Oplæg: Søren Aalund"
    #expect(Slug.make(text.dropFirst(7)) == "soeren-aalund")
  }

  @Test("a slug is its own slug, of any text")
  func idempotent() {
    let pieces = ["a", "Å", "ø", " ", "-", "ß", "\u{30A}", "日", "9", "ǆ", "\u{200D}", "👍🏽", "é"]
    for var dice in Rounds(2_000, seed: 1) {
      let slug = Slug.make(dice.text(of: pieces, 0...10))
      #expect(Slug.make(slug) == slug)
      #expect(slug.allSatisfy { $0 == "-" || $0.isASCII && ($0.isLowercase || $0.isNumber) })
      #expect(!slug.hasPrefix("-") && !slug.hasSuffix("-") && !slug.contains("--"))
    }
  }
}
