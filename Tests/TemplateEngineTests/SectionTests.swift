import TemplateEngine
import Testing

@Suite("Sections")
struct SectionTests {
  @Test(
    "a section is shown for what is true, an inverted one for what is not",
    arguments: [
      ("isDraft", true), ("isFinal", false), ("isKnown", false),
      ("title", true), ("empty", false), ("place", false),
      ("body", true), ("summary", false),
      ("count", true), ("nothing", false), ("below", true), ("total", false), ("share", true),
      ("chair", true), ("author", false), ("chair.home", false), ("chair.home.town", false),
      ("chair.home.town.streets", false), ("author.name", false), ("chair.name", true),
      ("people", true), ("nobody", false), ("guests", false), ("names", true), ("rows", true),
    ])
  func truth(name: String, isTrue: Bool) throws {
    #expect(try render("(\("{{#\(name)}}{{/\(name)}}")x)", Page()) == "(x)")
    #expect(try render("{{^\(name)}}no{{/\(name)}}", Page()) == (isTrue ? "" : "no"))
    let shown = try render("{{#\(name)}}yes{{/\(name)}}", Page())
    #expect(shown.isEmpty != isTrue)
  }

  @Test("an optional that has a value is as true as its value")
  func optionals() throws {
    let page = Page(
      place: "", summary: "<b>s</b>", total: 0, isKnown: true, author: Person(name: "Bo"), guests: [])
    let template = """
      {{#place}}1{{/place}}{{#summary}}2{{.}}{{/summary}}{{#total}}3{{/total}}{{#isKnown}}4{{/isKnown}}\
      {{#author}}5{{name}}{{/author}}{{#guests}}6{{/guests}}{{^guests}}7{{/guests}}
      """
    #expect(try render(template, page) == "2<b>s</b>45Bo7")
  }

  @Test(
    "what a section is over comes first when names are looked up",
    arguments: [
      ("{{#chair}}Hello {{name}}.{{/chair}}", "Hello Ida."),
      ("{{#chair}}{{name}}, {{title}}, {{count}}, {{chair.name}}{{/chair}}", "Ida, Minutes, 3, Ida"),
      ("{{#title}}{{.}} is {{title}}{{/title}}", "Minutes is Minutes"),
      ("{{#risky}}{{.}}{{/risky}}", "&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;"),
      ("{{#count}}{{.}} {{count}}{{/count}}", "3 3"),
      ("{{#title}}once{{/title}}", "once"),
      ("{{#people}}{{#isDraft}}{{name}}{{/isDraft}}{{/people}}", "BoEaPer"),
      ("{{#chair}}{{#people}}{{name}}{{/people}}{{name}}{{/chair}}", "BoEaPerIda"),
      ("{{^author}}{{title}}{{/author}}", "Minutes"),
      ("{{^isFinal}}{{#chair}}{{name}}{{/chair}}{{/isFinal}}", "Ida"),
    ])
  func context(template: String, expected: String) throws {
    #expect(try render(template, Page()) == expected)
  }

  @Test("all levels stay in reach, however deep")
  func deepContext() throws {
    let bo = Person(name: "Bo", home: Home(name: "Farm", town: Town(title: "Ribe", streets: ["x", "y"])))
    let page = Page(people: [bo])
    let template = """
      {{#people}}
      {{name}}
      {{#home}}
      {{nickname}}{{name}} {{count}}
      {{#town}}
      {{title}} {{name}} {{mark}}
      {{#streets}}
      {{title}}{{.}}{{count}}{{.}}{{name}}
      {{/streets}}
      {{title}} {{name}}
      {{/town}}
      {{title}} {{name}}
      {{/home}}
      {{name}}
      {{/people}}
      """
    let expected = """
      Bo
      Farm 3
      Ribe Farm ---
      Ribex3xFarm
      Ribey3yFarm
      Ribe Farm
      Minutes Farm
      Bo

      """
    #expect(try render(template, page) == expected)
  }

  @Test(
    "a section over a list is shown for each element",
    arguments: [
      ("\"{{#people}}{{name}};{{/people}}\"", "\"Bo;Ea;Per;\""),
      ("{{#nobody}}x{{/nobody}}{{^nobody}}none{{/nobody}}{{^people}}none{{/people}}", "none"),
      ("{{#names}}({{.}}){{/names}}", "(a)(b)(c)(d)"),
      ("{{#sizes}}({{.}}){{/sizes}}", "(1)(2)(3)"),
      ("{{#shares}}({{.}}){{/shares}}", "(1.1)(2.5)(3)"),
      ("{{#parts}}{{.}}{{{.}}}{{/parts}}", "<i>1</i><i>1</i><i>2</i><i>2</i>"),
      ("{{#rows}}[{{#.}}{{.}}{{/.}}]{{/rows}}", "[ab][c]"),
      ("{{#gaps}}<{{.}}>{{/gaps}}", "<x><><y>"),
      ("{{#people}}{{#names}}{{.}}{{/names}}{{name}} {{/people}}", "abcdBo abcdEa abcdPer "),
      ("{{#names}}{{#sizes}}{{.}}{{/sizes}}{{.}} {{/names}}", "123a 123b 123c 123d "),
    ])
  func lists(template: String, expected: String) throws {
    #expect(try render(template, Page()) == expected)
  }

  @Test("a section within a section over the same type ends with the outer value in place again")
  func nestedSameType() throws {
    let page = Page(people: [
      Person(name: "A", staff: [Person(name: "B", staff: [Person(name: "C")]), Person(name: "D")]), Person(name: "E"),
    ])
    let template =
      "{{#people}}{{name}}({{#staff}}{{name}}[{{#staff}}{{name}}{{/staff}}{{name}}]{{/staff}}{{name}}){{/people}}"
    #expect(try render(template, page) == "A(B[CB]D[D]A)E(E)")
  }

  @Test(
    "sections may come twice and within each other",
    arguments: [
      (
        "{{#isDraft}}\n* one\n{{/isDraft}}\n* {{mark}}\n{{#isDraft}}\n* three\n{{/isDraft}}\n",
        "* one\n* ---\n* three\n"
      ),
      ("| A {{#isDraft}}B {{#isDraft}}C{{/isDraft}} D{{/isDraft}} E |", "| A B C D E |"),
      ("| A {{#isFinal}}B {{#isFinal}}C{{/isFinal}} D{{/isFinal}} E |", "| A  E |"),
      (
        "{{^isFinal}}\n* one\n{{/isFinal}}\n* {{mark}}\n{{^isFinal}}\n* three\n{{/isFinal}}\n",
        "* one\n* ---\n* three\n"
      ),
      ("| A {{^isFinal}}B {{^isFinal}}C{{/isFinal}} D{{/isFinal}} E |", "| A B C D E |"),
      ("| A {{^isDraft}}B {{^isDraft}}C{{/isDraft}} D{{/isDraft}} E |", "| A  E |"),
    ])
  func repetition(template: String, expected: String) throws {
    #expect(try render(template, Page()) == expected)
  }

  @Test(
    "a tag alone on its line takes the line with it, any other leaves its surroundings as they are",
    arguments: ["#isDraft", "^isFinal"])
  func standaloneLines(tag: String) throws {
    let open = "{{\(tag)}}"
    let close = "{{/\(tag.dropFirst())}}"
    let cases = [
      (" | \(open)\t|\t\(close) | \n", " | \t|\t | \n"),
      (" | \(open) {{! between }}\n \(close) | \n", " |  \n  | \n"),
      (" \(open)A\(close)\n \(open)B\(close)\n", " A\n B\n"),
      ("- one\n\(open)\n-\n\(close)\n- two\n", "- one\n-\n- two\n"),
      ("- one\n  \(open)\n-\n\t\(close)\n- two\n", "- one\n-\n- two\n"),
      ("- one\n\(open) \t\n-\n\(close)  \n- two\n", "- one\n-\n- two\n"),
      ("|\r\n\(open)\r\n\(close)\r\n|", "|\r\n|"),
      ("  \(open)\n#\(close)\n/", "#\n/"),
      ("#\(open)\n/\n  \(close)", "#\n/\n"),
      ("\(open)\n\(close)", ""),
      ("|{{\(tag.first.map(String.init) ?? "") \(tag.dropFirst()) }}={{/ \(tag.dropFirst()) }}|", "|=|"),
    ]
    for (template, expected) in cases {
      #expect(try render(template, Page()) == expected, "\(template.debugDescription)")
    }
  }
}
