import TemplateEngine
import Testing

@Suite("Interpolation")
struct InterpolationTests {
  @Test(
    "values are written where their names stand",
    arguments: [
      ("Nothing {here}, } or }} either\n", "Nothing {here}, } or }} either\n"),
      ("The {{title}} of today\n", "The Minutes of today\n"),
      ("({{risky}})", "(&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;)"),
      ("{{body}} {{&body}} {{{body}}}", "<p>Text</p> <p>Text</p> <p>Text</p>"),
      ("{{count}} {{&count}} {{{count}}}", "3 3 3"),
      ("{{nothing}} {{below}}", "0 -12"),
      ("{{share}} {{&share}} {{{share}}} {{whole}}", "1.21 1.21 1.21 40"),
      ("({{place}}) ({{summary}}) ({{total}})", "() () ()"),
      ("{{braces}}", "{{title}}"),
    ])
  func values(template: String, expected: String) throws {
    #expect(try render(template, Page()) == expected)
  }

  @Test(
    "a text is written as it is where that is allowed",
    arguments: ["({{{risky}}})", "({{&risky}})", "({{{ risky }}})", "({{& risky }})"])
  func unescaped(template: String) throws {
    #expect(try render(template, Page(), unescapedText: .allowed) == #"(<b> & "c" 'd')"#)
  }

  @Test(
    "a dotted name goes from model to model",
    arguments: [
      ("{{chair.name}} = {{#chair}}{{name}}{{/chair}}", "Ida = Ida"),
      ("{{chair.home.town.title}}", "Odense"),
      // Its first part is looked up like any name, all others in what the part before stands for.
      ("{{#chair}}{{home.name}}{{/chair}}", "Home"),
      ("{{#chair.home}}{{town.title}} {{name}}{{/chair.home}}", "Odense Home"),
      // A way that breaks off writes nothing, though there is such a name further out.
      ("({{author.name}}{{author.home.name}})", "()"),
      ("({{#people}}{{home.name}}{{/people}})", "()"),
    ])
  func dottedNames(template: String, expected: String) throws {
    var page = Page()
    page.chair.home = Home(name: "Home", town: Town(title: "Odense"))
    #expect(try render(template, page) == expected)
  }

  @Test("a leading dot looks in the innermost model only")
  func leadingDot() throws {
    #expect(try render("{{#chair}}{{.name}}{{/chair}} {{.title}} {{.chair.name}}", Page()) == "Ida Minutes Ida")
    #expect(
      errors("{{#chair}}{{.title}}{{/chair}}", for: Page.self)
        == #"page.mustache:1:14: there is no "title" in Person"#)
  }

  @Test(
    "white space around a tag stays, white space within it does not count",
    arguments: [
      ("| {{mark}} |", "| --- |"), ("| {{{count}}} |", "| 3 |"), ("| {{&count}} |", "| 3 |"),
      ("  {{mark}}\n", "  ---\n"), ("  {{{count}}}\n", "  3\n"), ("  {{&count}}\n", "  3\n"),
      ("|{{ mark }}|", "|---|"), ("|{{{ count }}}|", "|3|"), ("|{{& count }}|", "|3|"),
      ("|{{\n  mark\n}}|", "|---|"), ("|{{ &count}}|", "|3|"),
    ])
  func whiteSpace(template: String, expected: String) throws {
    #expect(try render(template, Page()) == expected)
  }
}
