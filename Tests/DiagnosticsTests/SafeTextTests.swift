import Diagnostics
import Testing

@Suite("Text that a terminal or a machine may see")
struct SafeTextTests {
  @Test(
    "control, line separating and direction characters are written by number",
    arguments: [
      ("\u{1B}[31m", #"\u{1B}[31m"#), ("a\nb\r\0", #"a\u{A}b\u{D}\u{0}"#), ("\u{7F}\u{9B}", #"\u{7F}\u{9B}"#),
      ("\u{2028}\u{202E}x\u{2066}", #"\u{2028}\u{202E}x\u{2066}"#), ("\u{200F}\u{FEFF}", #"\u{200F}\u{FEFF}"#),
      ("Rådhus 👩‍👩‍👧 – »ja«", "Rådhus 👩‍👩‍👧 – »ja«"), ("", ""),
    ])
  func terminal(_ text: String, _ safe: String) {
    #expect(text.safeForTerminal == safe)
  }

  @Test(
    "a JSON string has its escapes",
    arguments: [
      ("ja \"nej\" \\", #""ja \"nej\" \\""#), ("a\n\r\tb", #""a\n\r\tb""#), ("\u{0}\u{1B}", #""\u0000\u001b""#),
      ("\u{2028}\u{202E}", #""\u2028\u202e""#), ("æøå 🙂", "\"æøå 🙂\""), ("", "\"\""),
    ])
  func json(_ text: String, _ quoted: String) {
    #expect(text.jsonQuoted == quoted)
  }
}
