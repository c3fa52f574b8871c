import Testing

@testable import Website

@Suite("Texts in XML")
struct XMLTests {
  private func written(_ text: String) -> String {
    var xml: [UInt8] = []
    xml.writeXML(text)
    return String(decoding: xml, as: UTF8.self)
  }

  @Test(
    "stand as they are, but for what would be markup or may not stand in XML at all",
    arguments: [
      ("Æblet", "Æblet"), ("", ""), ("a & b < c > d \"e\"", "a &amp; b &lt; c &gt; d &quot;e&quot;"),
      ("]]>", "]]&gt;"), ("a\nb\tc", "a&#10;b&#9;c"), ("a\u{1}b\u{1F}", "a\u{FFFD}b\u{FFFD}"),
      ("\u{FFFE}\u{FFFF}\u{FFFD}", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("שלום 👩‍👩‍👧", "שלום 👩‍👩‍👧"), ("&amp;", "&amp;amp;"),
    ])
  func escaping(_ text: String, _ expected: String) {
    #expect(written(text) == expected)
  }
}
