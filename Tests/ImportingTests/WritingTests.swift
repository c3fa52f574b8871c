import Testing

@testable import Importing

@Suite("How a draft is written")
struct WritingTests {
  @Test("text that could be markup is text")
  func markdown() {
    #expect(MarkdownText.escaped("2. november kl. 14-16") == "2\\. november kl. 14-16")
    #expect(MarkdownText.escaped("# ikke en overskrift [1] <b> a*b") == "\\# ikke en overskrift \\[1\\] \\<b> a\\*b")
    #expect(MarkdownText.escaped("- minus") == "\\- minus")
    #expect(MarkdownText.escaped("snake_case & R&D &amp;") == "snake_case & R\\&D \\&amp;")
    #expect(MarkdownText.cell("a | b") == "a \\| b")
  }

  @Test("a comment can end nowhere but at its end, and hides no CPR number")
  func comments() {
    #expect(MarkdownText.comment("Siger \"nej\" \\ja") == "[//]: # \"Siger \\\"nej\\\" \\\\ja\"")
    #expect(MarkdownText.comment("Nr. 010203-1234") == nil)
  }

  @Test("values of front matter that YAML would read otherwise stand in quotation marks")
  func yaml() {
    #expect(YAMLText.scalar("Leif Serup, direktør") == "Leif Serup, direktør")
    #expect(YAMLText.scalar("Sag: 12 #3") == "\"Sag: 12 #3\"")
    #expect(YAMLText.scalar("- \"x\"") == "\"- \\\"x\\\"\"")
    #expect(YAMLText.scalar("a, b", inFlow: true) == "\"a, b\"")
    #expect(YAMLText.scalar("") == "\"\"")
  }

  @Test("JSON is read, and what is none is not")
  func json() {
    let value = JSONParser.parse(Array(#"{"t":"Str","c":["\u00e6\ud83d\ude00\n", -1.5e2, true, null, {}]}"#.utf8))
    #expect(value?["t"].text == "Str")
    #expect(value?["c"][0].text == "æ😀\n")
    #expect(value?["c"].elements.count == 5)
    for text in ["", "{", "[1,]", "\"\\ud800\"", "{\"a\" 1}", "[1] 2", "nul", String(repeating: "[", count: 600)] {
      #expect(JSONParser.parse(Array(text.utf8)) == nil, "\(text.prefix(20))")
    }
  }
}
