import Testing

@Suite("Delimiters")
struct DelimiterTests {
  @Test(
    "other delimiters hold from their tag on",
    arguments: [
      ("{{=<% %>=}}<%title%> {{title}}", "Minutes {{title}}"),
      ("({{=[ ]=}}[title])", "(Minutes)"),
      ("{{=| |=}}|#names||.||/names||={{ }}=|{{mark}}", "abcd---"),
      (
        "{{#isDraft}}{{mark}} |mark|{{/isDraft}}{{= | | =}}|#isDraft|{{mark}} |mark||/isDraft|",
        "--- |mark|{{mark}} ---"
      ),
      (
        "{{^isFinal}}{{mark}} |mark|{{/isFinal}}{{= | | =}}|^isFinal|{{mark}} |mark||/isFinal|",
        "--- |mark|{{mark}} ---"
      ),
      ("{{=<< >>=}}<<{body}>><<&body>><<! comment >>", "<p>Text</p><p>Text</p>"),
      ("{{= <æ ø> =}}<æmarkø>", "---"),
    ])
  func change(template: String, expected: String) throws {
    #expect(try render(template, Page()) == expected)
  }

  @Test("each template begins with the usual ones and keeps its own to itself")
  func partials() throws {
    #expect(
      try render("[{{>p}}]{{= | | =}}[|>p|]", Page(), with: ["p": ".{{mark}}."]) == "[.---.][.---.]")
    #expect(
      try render("[{{>p}}][.{{mark}}.|mark|.]", Page(), with: ["p": ".{{mark}}.{{= | | =}}.|mark|."])
        == "[.---..---.][.---.|mark|.]")
    #expect(
      try render("{{=| |=}}|<p||$a|[|mark|]|/a||/p|", Page(), with: ["p": "{{$a}}{{/a}}{{mark}}"]) == "[---]---")
  }

  @Test(
    "the tag leaves nothing behind, and no line if it is alone on it",
    arguments: [
      ("| {{=@ @=}} |", "|  |"), (" | {{=@ @=}}\n", " | \n"),
      ("first\n{{=@ @=}}\nlast\n", "first\nlast\n"), ("first\n  {{=@ @=}}\nlast\n", "first\nlast\n"),
      ("|\r\n{{= @ @ =}}\r\n|", "|\r\n|"), ("  {{=@ @=}}\nlast", "last"), ("first\n  {{=@ @=}}", "first\n"),
      ("|{{= @   @ =}}|", "||"),
    ])
  func whiteSpace(template: String, expected: String) throws {
    #expect(try render(template, Page()) == expected)
  }
}
