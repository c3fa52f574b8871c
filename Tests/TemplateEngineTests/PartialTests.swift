import TemplateEngine
import Testing

@Suite("Partials")
struct PartialTests {
  @Test(
    "a partial stands where its tag is",
    arguments: [
      ("({{>p}})", "from p", "(from p)"),
      ("({{>p}})", "*{{title}}*", "(*Minutes*)"),
      ("({{#chair}}{{>p}}{{/chair}})", "*{{name}}, {{title}}*", "(*Ida, Minutes*)"),
      ("({{#names}}{{>p}}{{/names}})", "{{.}}-", "(a-b-c-d-)"),
      ("| {{>p}} |", "\t|\t", "| \t|\t |"),
      ("|{{> p }}|", "[]", "|[]|"),
      ("({{>p}})", "", "()"),
    ])
  func inclusion(template: String, partial: String, expected: String) throws {
    #expect(try render(template, Page(), with: ["p": partial]) == expected)
  }

  @Test(
    "a partial alone on its line has each of its lines indented",
    arguments: [
      ("  {{mark}}  {{> p}}\n", ">\n>", "  ---  >\n>\n"),
      ("|\r\n{{>p}}\r\n|", ">", "|\r\n>|"),
      ("  {{>p}}\n>", ">\n>", "  >\n  >>"),
      (">\n  {{>p}}", ">\n>", ">\n  >\n  >"),
      ("/\n {{>p}}\n/\n", "|\n{{lines}}|\n|\n", "/\n |\n &lt;\n-&gt;|\n |\n/\n"),
      ("\t{{>p}}\n", "{{mark}}\n  x\n\ny\n", "\t---\n\t  x\n\t\n\ty\n"),
      // A line that a tag has to itself is gone before any indentation.
      ("  {{>p}}\n", "{{#isDraft}}\nx\n{{/isDraft}}\n{{! c }}\ny\n", "  x\n  y\n"),
      ("  {{>p}}\n", "{{#names}}{{.}}\n{{/names}}", "  a\nb\nc\nd\n"),
      ("  {{>p}}\n", "{{#names}}\n{{.}}\n{{/names}}\n", "  a\n  b\n  c\n  d\n"),
    ])
  func indentation(template: String, partial: String, expected: String) throws {
    #expect(try render(template, Page(), with: ["p": partial]) == expected)
  }

  @Test("indentation adds up over partials within partials, and ends at one within a line")
  func nestedIndentation() throws {
    let others = ["p": "p\n  {{>q}}\n- {{>q}}\n", "q": "q1\nq2\n"]
    #expect(try render(" {{>p}}\n.", Page(), with: others) == " p\n   q1\n   q2\n - q1\nq2\n\n.")
  }
}
