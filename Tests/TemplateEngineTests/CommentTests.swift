import Testing

@Suite("Comments")
struct CommentTests {
  @Test(
    "a comment leaves nothing behind, and no line if it is alone on it",
    arguments: [
      ("one{{! not shown }}two", "onetwo"),
      ("one{{!\n  not\n  shown\n}}two\n", "onetwo\n"),
      ("one{{! a { brace } and a {{tag }}two", "onetwo"),
      ("first\n{{! alone }}\nlast\n", "first\nlast\n"),
      ("first\n  {{! indented }}\nlast\n", "first\nlast\n"),
      ("first\r\n{{! alone }}\r\nlast", "first\r\nlast"),
      ("  {{! at the start }}\nlast", "last"),
      ("first\n  {{! at the end }}", "first\n"),
      ("first\n{{!\nover lines\n}}\nlast\n", "first\nlast\n"),
      ("first\n  {{!\n    over lines\n  }}\nlast\n", "first\nlast\n"),
      ("  one {{! two }}\n", "  one \n"),
      ("one {{! two }} three", "one  three"),
      ("{{!}}", ""),
      ("{{! a }}{{! b }}\nx", "\nx"),
    ])
  func comments(template: String, expected: String) throws {
    #expect(try render(template, Page()) == expected)
  }
}
