import TemplateEngine
import Testing

@Suite("Errors")
struct ErrorTests {
  @Test("an error carries its facts")
  func facts() {
    do throws(TemplateErrors) {
      _ = try library("\n {{titel}}").template("page", for: Page.self)
      Issue.record("there should be an error")
    } catch {
      let reason = TemplateError.Reason.unknownName("titel", types: ["Page"], suggestion: "title")
      #expect(error.list == [TemplateError(file: "page.mustache", line: 2, column: 4, reason: reason)])
    }
  }

  @Test("all errors of a template and its parts come in one go, by place, each once")
  func allAtOnce() {
    let others = ["p": "{{one}}", "layout": "{{$a}}{{/a}}{{two}}", "other": "{{#open}}"]
    let template = "{{three}}\n{{>p}}{{>p}}{{<layout}}{{$a}}{{four}}{{/a}}{{/layout}}{{isDraft}}"
    #expect(
      errors(template, for: Page.self, with: others) == """
        layout.mustache:1:15: there is no "two" in Page
        other.mustache:1:4: "open" is opened here and never closed
        p.mustache:1:3: there is no "one" in Page
        page.mustache:1:3: there is no "three" in Page
        page.mustache:2:32: there is no "four" in Page
        page.mustache:2:57: "isDraft" is a flag and cannot be written as text
        """)
  }

  @Test("loading many templates tells the errors of all of them")
  func manyTemplates() {
    let library = library("{{one}}", with: ["person": "{{title}}"])
    do throws(TemplateErrors) {
      _ = try library.load { load in
        (
          load.template("page", for: Page.self), load.template("person", for: Person.self),
          load.template("x", for: Page.self)
        )
      }
      Issue.record("there should be errors")
    } catch {
      #expect(
        error.description == """
          there is no template "x"
          page.mustache:1:3: there is no "one" in Page
          person.mustache:1:3: there is no "title" in Person
          """)
    }
  }

  @Test("loading many templates gives all of them")
  func manyWithoutErrors() throws {
    let library = library("{{title}}", with: ["person": "{{name}}"])
    let (page, person) = try library.load { load in
      (load.template("page", for: Page.self), load.template("person", for: Person.self))
    }
    #expect(page.render(Page()) == Array("Minutes".utf8))
    #expect(person.render(Person(name: "Bo")) == Array("Bo".utf8))
  }

  @Test(
    "columns count characters",
    arguments: [
      ("æøå {{x}}", "1:7"), ("\t{{x}}", "1:4"), ("👩‍👩‍👧 é {{x}}", "1:7"), ("e\u{301}{{x}}", "1:4"),
      ("a\r\nb\r\n {{x}}", "3:4"),
      ("\u{FEFF}{{x}}", "1:3"), ("日本\n語{{x}}", "2:4"),
    ])
  func columns(template: String, place: String) {
    #expect(errors(template, for: Page.self) == "page.mustache:\(place): there is no \"x\" in Page")
  }

  @Test("a section that is never shown is checked all the same")
  func hiddenSections() {
    #expect(
      errors("{{#words.none}}{{x}}{{/words.none}}", for: Page.self, constants: ["words": ["none": ""]])
        == #"page.mustache:1:18: there is no "x" in Page"#)
  }

  @Test("what a page overrides is checked against the page that shows it only")
  func overriddenDefault() throws {
    let others = ["layout": "{{$title}}{{name}}{{/title}}"]
    #expect(try render("{{<layout}}{{$title}}{{title}}{{/title}}{{/layout}}", Page(), with: others) == "Minutes")
    #expect(
      errors("{{<layout}}{{/layout}}", for: Page.self, with: others)
        == #"layout.mustache:1:13: there is no "name" in Page; did you mean "names"?"#)
  }

  @Test("of names equally near the first by alphabet is suggested, and none that is far")
  func suggestions() {
    struct Near: TemplateModel {
      static let fields = Fields<Self> {
        $0.field("bate") { _ in "" }
        $0.field("date") { _ in "" }
        $0.field("description") { _ in "" }
      }
    }
    func suggestion(for name: String) -> String {
      errors("{{\(name)}}", for: Near.self).split(separator: ";").dropFirst().joined()
    }
    #expect(suggestion(for: "rate") == #" did you mean "bate"?"#)
    #expect(suggestion(for: "adte") == #" did you mean "date"?"#)
    #expect(suggestion(for: "decsripton") == #" did you mean "description"?"#)
    #expect(suggestion(for: "else").isEmpty)
    #expect(suggestion(for: String(repeating: "d", count: 10_000)).isEmpty)
  }
}
