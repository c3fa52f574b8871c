import TemplateEngine
import Testing

@Suite("Constants")
struct ConstantTests {
  private let constants: TemplateConstants = [
    "words": ["participants": "Deltagere", "and": "A & B <c>", "none": "", "month.may": "maj"],
    "title": ["main": "hidden by the model's title"],
  ]

  @Test(
    "a constant is part of the text",
    arguments: [
      ("<h2>{{words.participants}}</h2>", "<h2>Deltagere</h2>"),
      ("{{words.and}}", "A &amp; B &lt;c&gt;"),
      ("({{words.none}})", "()"),
      ("{{words.month.may}}", "maj"),
      (
        "{{#people}}{{name}} {{words.and}};{{/people}}",
        "Bo A &amp; B &lt;c&gt;;Ea A &amp; B &lt;c&gt;;Per A &amp; B &lt;c&gt;;"
      ),
      ("{{title}}", "Minutes"),
    ])
  func values(template: String, expected: String) throws {
    #expect(try render(template, Page(), constants: constants) == expected)
  }

  @Test(
    "a section over a constant is shown unless it is empty",
    arguments: [
      ("{{#words.participants}}({{.}}){{/words.participants}}", "(Deltagere)"),
      ("{{^words.participants}}x{{/words.participants}}", ""),
      ("{{#words.none}}x{{#people}}{{name}}{{/people}}{{/words.none}}.", "."),
      ("{{^words.none}}{{title}}{{/words.none}}", "Minutes"),
      ("{{#words.participants}}{{title}}{{words.month.may}}{{/words.participants}}", "Minutesmaj"),
      ("{{#words}}{{participants}} {{title}} {{month.may}}{{/words}}{{^words}}x{{/words}}", "Deltagere Minutes maj"),
    ])
  func sections(template: String, expected: String) throws {
    #expect(try render(template, Page(), constants: constants) == expected)
  }

  @Test("a constant is written as it is where that is allowed")
  func unescaped() throws {
    #expect(try render("{{{words.and}}}", Page(), constants: constants, unescapedText: .allowed) == "A & B <c>")
  }

  @Test("groups can be added one by one")
  func groups() throws {
    var more = constants
    more["site"] = ["name": "Referat"]
    #expect(more["site"] == ["name": "Referat"])
    #expect(try render("{{site.name}}", Page(), constants: more) == "Referat")
  }
}
