import Diagnostics
import Markdown
import Minutes
import Testing

@Suite("Advice on a text by itself")
struct ContentAdviserTests {
  private func advice(_ text: String, in language: LanguageCode = .da) throws -> [String] {
    let document = try MarkdownDocument(parsing: text)
    return ContentAdviser(language: .of(language)).advice(on: document, displayPath: "content/pages/om.md").map {
      "\($0.position?.line ?? 0):\($0.position?.column ?? 0)+\($0.length) \($0.fault.code)"
    }
  }

  @Test(
    "asks for link texts that say something",
    arguments: [
      ("Se [her](a.md).", ["1:4+11 vague-link-text"]), ("[Læs mere …](a.md)", ["1:1+18 vague-link-text"]),
      ("[»Klik her«](a.md)", ["1:1+18 vague-link-text"]), ("[bilag 1](a.md)", ["1:1+15 vague-link-text"]),
      ("<https://example.org>", ["1:1+21 vague-link-text"]),
      ("[www.example.org](https://example.org)", ["1:1+38 vague-link-text"]),
      ("[Referatet her fra](a.md)", []), ("[mere om IPS](a.md)", []), ("[2022](a.md)", []),
      ("[![Huset](a.png)](a.md)", []),
    ])
  func links(_ text: String, expected: [String]) throws {
    #expect(try advice(text) == expected)
  }

  @Test("knows such words in English too, and no Danish ones there")
  func english() throws {
    #expect(try advice("[Click here](a.md) [her](a.md)", in: .en) == ["1:1+18 vague-link-text"])
  }

  @Test(
    "asks for texts of images, and for more than a file's name",
    arguments: [
      ("![](a.png)", ["1:1+10 image-without-text"]), ("![ - ](a.png)", ["1:1+13 image-without-text"]),
      ("![dør_2.JPG](a.png)", ["1:1+19 image-without-text"]), ("![Den nye dør](a.png)", []),
      ("[![](a.png)](b.md)", ["1:2+10 image-without-text"]),
    ])
  func images(_ text: String, expected: [String]) throws {
    #expect(try advice(text) == expected)
  }

  @Test(
    "asks for the headings of all columns but the first",
    arguments: [
      ("| Kommune | Dage |\n|---|---|\n| Nord | 8 |", []), ("|  | Dage |\n|---|---|\n| Nord | 8 |", []),
      ("|  |  |\n|---|---|\n| Nord | 8 |", ["1:1+7 table-without-headings"]),
      ("| Kommune |  |\n|---|---|\n| Nord | 8 |", ["1:1+14 table-without-headings"]),
    ])
  func tables(_ text: String, expected: [String]) throws {
    #expect(try advice(text) == expected)
  }

  @Test(
    "asks for headings that go down one level at a time",
    arguments: [
      ("## A\n\n### B\n\n## C", []), ("# A\n\n## B", []), ("## A\n\n#### B", ["3:1+6 heading-jump"]),
      ("### A", ["1:1+5 heading-jump"]), ("## A\n\n> #### B", []), ("### A\n\n#### B", ["1:1+5 heading-jump"]),
    ])
  func headings(_ text: String, expected: [String]) throws {
    #expect(try advice(text) == expected)
  }
}
