import TemplateEngine
import Testing

@Suite("Templates")
struct TemplateTests {
  @Test("a byte order mark is no part of the text, and line ends stay as they are")
  func encodings() throws {
    #expect(try render("\u{FEFF}{{#isDraft}}\r\n{{title}}\r\n{{/isDraft}}\r\n.\r\n", Page()) == "Minutes\r\n.\r\n")
    #expect(try render("\u{FEFF}", Page()).isEmpty)
    #expect(try render(" {{>p}}\r\n.", Page(), with: ["p": "\u{FEFF}a\r\nb\r\n"]) == " a\r\n b\r\n.")
  }

  @Test("a page is appended to what is there already")
  func appending() throws {
    let template = try library("{{title}}.").template("page", for: Page.self)
    var output = Array("> ".utf8)
    template.render(Page(), into: &output)
    template.render(Page(title: "Next"), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "> Minutes.Next.")
  }

  @Test("a library knows its templates' names")
  func names() {
    #expect(library("", with: ["b": "", "a": ""]).names == ["a", "b", "page"])
  }

  @Test("a library knows what a template includes, through others and in circles")
  func inclusions() {
    let library = library(
      "{{>a}} {{<b}}{{$c}}{{>d}}{{/c}}{{/b}}",
      with: ["a": "{{>e}}", "b": "{{$c}}{{/c}}", "d": "", "e": "{{>a}}", "f": ""])
    #expect(library.inclusions(of: "page") == ["page", "a", "b", "d", "e"])
    #expect(library.inclusions(of: "f") == ["f"])
  }

  @Test("one template renders on many threads at once, thousands of times")
  func parallel() async throws {
    let template = try library(
      "{{#people}}{{name}} {{#staff}}{{>p}}{{/staff}}{{/people}}{{count}}",
      with: [
        "p": "({{name}}{{#staff}}{{>p}}{{/staff}})"
      ]
    ).template("page", for: Page.self)
    let wrong = await withTaskGroup(of: Int.self) { group in
      for task in 0..<8 {
        group.addTask {
          var wrong = 0
          for turn in 0..<1_000 {
            let number = task * 1_000 + turn
            let person = Person(name: "N\(number)", staff: [Person(name: "S", staff: [Person(name: "T")])])
            let text = String(decoding: template.render(Page(count: number + 1, people: [person])), as: UTF8.self)
            if text != "N\(number) (S(T))\(number + 1)" { wrong += 1 }
          }
          return wrong
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }

  @Test("hostile templates are refused in good time")
  func hostile() {
    let many = 20_000
    let templates = [
      String(repeating: "{{", count: many), String(repeating: "{{{a}} ", count: many),
      String(repeating: "{{\n", count: many) + "}}", String(repeating: "{{#a}}", count: many),
      String(repeating: "{{/a}}", count: many), String(repeating: "{{#a}}{{/b}}", count: many),
      String(repeating: "{{= ", count: many), String(repeating: "{{nobody.x}}", count: many),
      String(repeating: "{{\n", count: many) + String(repeating: " ", count: many) + "}}",
      "{{" + String(repeating: "a.", count: many) + "a}}",
    ]
    let clock = ContinuousClock()
    let time = clock.measure {
      for template in templates { #expect(!errors(template, for: Page.self).isEmpty) }
    }
    #expect(time < .seconds(60))
  }
}
