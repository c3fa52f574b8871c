import TemplateEngine
import Testing

@Suite("Error messages, word for word")
struct ErrorMessageTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let id: String
    let template: String
    var others: [String: String] = [:]
    let message: String
    var testDescription: String { id }
  }

  static let cases: [Case] = [
    Case(
      id: "unknown name", template: "{{xyz}}",
      message: #"page.mustache:1:3: there is no "xyz" in Page"#),
    Case(
      id: "misspelt name", template: "<h1>\n  {{ titel }}",
      message: #"page.mustache:2:6: there is no "titel" in Page; did you mean "title"?"#),
    Case(
      id: "misspelt section", template: "{{#poeple}}{{/poeple}}",
      message: #"page.mustache:1:4: there is no "poeple" in Page; did you mean "people"?"#),
    Case(
      id: "unknown name further in", template: "{{#people}}{{nam}}{{/people}}",
      message: #"page.mustache:1:14: there is no "nam" in Person or Page; did you mean "name"?"#),
    Case(
      id: "unknown member", template: "{{chair.home.nmae}}",
      message: #"page.mustache:1:14: there is no "nmae" in Home; did you mean "name"?"#),
    Case(
      id: "unknown name after a dot", template: "{{#chair}}{{.count}}{{/chair}}",
      message: #"page.mustache:1:14: there is no "count" in Person"#),
    Case(
      id: "unknown constant", template: "{{words.particpants}}",
      message: #"page.mustache:1:9: the constants "words" have no "particpants"; did you mean "participants"?"#),
    Case(
      id: "unknown constant, nothing near", template: "{{words.zzz}}",
      message: #"page.mustache:1:9: the constants "words" have no "zzz""#),
    Case(
      id: "misspelt group of constants", template: "{{wrods.participants}}",
      message: #"page.mustache:1:3: there is no "wrods" in Page; did you mean "words"?"#),
    Case(
      id: "unknown constant in a group's section", template: "{{#words}}{{zzz}}{{/words}}",
      message: #"page.mustache:1:13: there is no "zzz" in words or Page"#),
    Case(
      id: "unknown partial", template: "{{>fotter}}", others: ["footer": ""],
      message: #"page.mustache:1:4: there is no partial "fotter"; did you mean "footer"?"#),
    Case(
      id: "unknown parent", template: "{{<layuot}}{{/layuot}}", others: ["layout": ""],
      message: #"page.mustache:1:4: there is no parent "layuot"; did you mean "layout"?"#),
    Case(
      id: "unknown block", template: "{{<layout}}{{$contents}}{{/contents}}{{/layout}}",
      others: ["layout": "{{>body}}", "body": "{{$content}}{{/content}}"],
      message: #"page.mustache:1:15: the parent "layout" has no block "contents"; did you mean "content"?"#),
    Case(
      id: "flag as text", template: "{{isDraft}}",
      message: #"page.mustache:1:3: "isDraft" is a flag and cannot be written as text"#),
    Case(
      id: "list as text", template: "{{people}}",
      message: #"page.mustache:1:3: "people" is a list and cannot be written as text"#),
    Case(
      id: "model as text", template: "{{chair}}",
      message: #"page.mustache:1:3: "chair" is a model and cannot be written as text"#),
    Case(
      id: "the page itself as text", template: "{{.}}",
      message: #"page.mustache:1:3: "." is a model and cannot be written as text"#),
    Case(
      id: "group of constants as text", template: "{{words}}",
      message: #"page.mustache:1:3: "words" is a group of constants and cannot be written as text"#),
    Case(
      id: "member of a list", template: "{{people.name}}",
      message: #"page.mustache:1:10: "people" is a list and has no "name" of its own; open it as a section"#),
    Case(
      id: "member of a text", template: "{{chair.name.length}}",
      message: #"page.mustache:1:14: "chair.name" is a text and has no "length" of its own"#),
    Case(
      id: "member of HTML", template: "{{body.title}}",
      message: #"page.mustache:1:8: "body" is HTML and has no "title" of its own"#),
    Case(
      id: "member of an item", template: "{{#sizes}}{{.title}}{{/sizes}}",
      message: #"page.mustache:1:13: "." is a number and has no "title" of its own"#),
    Case(
      id: "member of a constant", template: "{{#words.chair}}{{.title}}{{/words.chair}}",
      message: #"page.mustache:1:19: "." is a text and has no "title" of its own"#),
    Case(
      id: "text unescaped", template: "{{{title}}}",
      message:
        #"page.mustache:1:4: "title" is a text and is always escaped here; write it with two braces, or make it HTML"#),
    Case(
      id: "constant unescaped", template: "{{&words.chair}}",
      message:
        #"page.mustache:1:4: "words.chair" is a text and is always escaped here; write it with two braces, or make it HTML"#
    ),
    Case(
      id: "tag not closed", template: "a\n {{title\nb {{count}}",
      message: #"page.mustache:2:2: the tag is not closed: "}}" is missing"#),
    Case(
      id: "tag not closed at the end", template: "a {{",
      message: #"page.mustache:1:3: the tag is not closed: "}}" is missing"#),
    Case(
      id: "three braces not closed", template: "{{{body}} {{count}}",
      message: #"page.mustache:1:1: the tag is not closed: "}}}" is missing"#),
    Case(
      id: "comment not closed", template: "{{! a {{count}",
      message: #"page.mustache:1:1: the tag is not closed: "}}" is missing"#),
    Case(
      id: "empty tag", template: "{{  }}",
      message: "page.mustache:1:1: the tag has no name"),
    Case(
      id: "name with a space", template: "{{#is draft}}{{/is draft}}",
      message: """
        page.mustache:1:4: "is draft" cannot be a name
        page.mustache:1:17: "is draft" cannot be a name
        """),
    Case(
      id: "name with an empty part", template: "{{chair..name}}",
      message: #"page.mustache:1:3: "chair..name" cannot be a name"#),
    Case(
      id: "delimiters", template: "{{=<%=}}",
      message:
        #"page.mustache:1:1: "<%" does not set delimiters; write two of them with a space between, as in {{=<% %>=}}"#),
    Case(
      id: "section not closed", template: "\n{{#people}}{{name}}",
      message: #"page.mustache:2:4: "people" is opened here and never closed"#),
    Case(
      id: "section within not closed", template: "{{#people}}{{#staff}}{{/people}}",
      message: #"page.mustache:1:15: "staff" is opened here and never closed"#),
    Case(
      id: "end without a section", template: "{{/people}}",
      message: #"page.mustache:1:4: "people" is closed here but was not open"#),
    Case(
      id: "end of another section", template: "{{#people}}\n{{name}}\n{{/peolpe}}",
      message: #"page.mustache:3:4: "peolpe" is closed here, but "people" of line 1 is open"#),
    Case(
      id: "block filled twice", template: "{{<p}}{{$a}}1{{/a}}{{$a}}2{{/a}}{{/p}}", others: ["p": "{{$a}}{{/a}}"],
      message: #"page.mustache:1:23: the block "a" is filled twice"#),
    Case(
      id: "tag outside blocks", template: "{{<p}}{{title}}{{#people}}{{name}}{{/people}}{{/p}}", others: ["p": ""],
      message: """
        page.mustache:1:7: only blocks count within the parent "p"; this tag would never be shown
        page.mustache:1:16: only blocks count within the parent "p"; this tag would never be shown
        """),
    Case(
      id: "endless recursion", template: "{{>p}}", others: ["p": "x{{>p}}"],
      message: #"p.mustache:1:5: "p" includes itself without going into its own data, and would never end"#),
    Case(
      id: "nesting in one template",
      template: String(repeating: "{{#isDraft}}", count: 101) + String(repeating: "{{/isDraft}}", count: 101),
      message: "page.mustache:1:1204: sections and partials are nested deeper than 100 levels"),
    Case(
      id: "nesting over templates", template: "{{>p0}}",
      others: Dictionary(uniqueKeysWithValues: (0...100).map { ("p\($0)", $0 == 100 ? "" : "{{>p\($0 + 1)}}") }),
      message: "p99.mustache:1:4: sections and partials are nested deeper than 100 levels"),
    Case(
      id: "too large", template: "{{>p0}}",
      others: Dictionary(
        uniqueKeysWithValues: (0...30).map { ("p\($0)", "{{>p\($0 + 1)}}{{>p\($0 + 1)}}") } + [("p31", "")]),
      message: #"page.mustache:1:1: "page" with all its parts is too large"#),
  ]

  @Test("every fault of a template is told in its own words", arguments: cases)
  func message(_ fault: Case) {
    let constants: TemplateConstants = ["words": ["participants": "Deltagere", "chair": "Formand"]]
    #expect(errors(fault.template, for: Page.self, with: fault.others, constants: constants) == fault.message)
  }

  @Test("a template that the library does not have")
  func unknownTemplate() {
    let library = library("", with: ["meeting": ""])
    #expect(throws: TemplateErrors.self) { try library.template("meetign", for: Page.self) }
    do throws(TemplateErrors) {
      _ = try library.template("meetign", for: Page.self)
    } catch {
      #expect(error.description == #"there is no template "meetign"; did you mean "meeting"?"#)
      #expect(error.list.map(\.line) == [0])
    }
  }

  @Test("two templates of one name, and bytes that are not UTF-8")
  func sources() {
    let library = TemplateLibrary(sources: [
      TemplateSource(name: "page", file: "a.mustache", text: ""),
      TemplateSource(name: "page", file: "b.mustache", text: ""),
      TemplateSource(name: "odd", file: "odd.mustache", text: Array("ok\næ".utf8) + [0xFF, 0x41]),
    ])
    do throws(TemplateErrors) {
      _ = try library.template("page", for: Page.self)
      Issue.record("there should be errors")
    } catch {
      #expect(
        error.description == """
          b.mustache:1:1: there is another template "page"
          odd.mustache:2:2: the file is not UTF-8 from here on
          """)
    }
  }
}
