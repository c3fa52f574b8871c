import TemplateEngine
import Testing

@Suite("Inheritance")
struct InheritanceTests {
  @Test(
    "a block that nothing fills shows its default",
    arguments: [
      ("{{$a}}Usual{{/a}}\n", "Usual\n"),
      ("{{$a}}the {{mark}} text{{/a}}\n", "the --- text\n"),
      ("{{$a}}the {{{body}}} text{{/a}}\n", "the <p>Text</p> text\n"),
      ("{{$a}}the {{#chair}}{{name}}{{/chair}} text{{/a}}\n", "the Ida text\n"),
      ("{{$a}}the {{^author}}{{mark}}{{/author}} text{{/a}}\n", "the --- text\n"),
      ("{{$a}}the {{#chair}}{{braces}}{{/chair}} text{{/a}}\n", "the {{title}} text\n"),
      ("{{<p}}{{/p}}\n", "usual a, usual title"),
      ("{{>p}}|{{<p}}{{/p}}", "usual a, usual title|usual a, usual title"),
      ("{{$a}}1{{$b}}2{{$c}}3{{/c}}{{/b}}{{/a}}", "123"),
    ])
  func defaults(template: String, expected: String) throws {
    let others = ["p": "{{$a}}usual a{{/a}}, {{$title}}usual title{{/title}}"]
    #expect(try render(template, Page(), with: others) == expected)
  }

  @Test(
    "a parent shows what fills its blocks",
    arguments: [
      ("{{<p}}{{$a}}new a{{/a}}{{/p}}", "...new a..., title"),
      ("{{<p}}{{$title}}new title{{/title}}{{/p}}", "...a..., new title"),
      ("{{<p}}{{$a}}{{/a}}{{/p}}", "......, title"),
      ("x {{<p}}{{$a}}1{{/a}}{{/p}} {{<p}}{{$a}}2{{/a}}{{/p}} y\n", "x ...1..., title ...2..., title y\n"),
      ("{{<p}} left out {{$a}}1{{/a}} and this {{/p}}", "...1..., title"),
      ("{{<p}} left out {{! and this }}{{/p}}", "...a..., title"),
      ("{{<p}}{{$a}}{{mark}}{{#names}}{{.}}{{/names}}{{/a}}{{/p}}", "...---abcd..., title"),
    ])
  func filling(template: String, expected: String) throws {
    let others = ["p": "...{{$a}}a{{/a}}..., {{$title}}title{{/title}}"]
    #expect(try render(template, Page(), with: others) == expected)
  }

  @Test("the outermost word counts, over any number of levels")
  func levels() throws {
    let others = [
      "parent": "{{<older}}{{$a}}parent{{/a}}{{/older}}",
      "older": "{{<oldest}}{{$a}}older{{/a}}{{$b}}b of older{{/b}}{{/oldest}}",
      "oldest": "{{$a}}oldest{{/a}} {{$b}}b{{/b}} {{$c}}c{{/c}}",
    ]
    #expect(try render("{{<parent}}{{$a}}page{{/a}}{{/parent}}", Page(), with: others) == "page b of older c")
    #expect(try render("{{<parent}}{{$c}}page{{/c}}{{/parent}}", Page(), with: others) == "parent b of older page")
    #expect(try render("{{<parent}}{{/parent}}", Page(), with: others) == "parent b of older c")
    #expect(try render("{{<older}}{{$b}}page{{/b}}{{/older}}", Page(), with: others) == "older page c")
  }

  @Test("parents may include each other as long as the blocks bring that to an end")
  func recursion() throws {
    let others = [
      "p": "{{$a}}a of p{{/a}} {{$b}}{{<q}}{{/q}}{{/b}}",
      "q": "{{$a}}a of q{{/a}} {{<p}}{{$b}}end{{/b}}{{/p}}",
    ]
    #expect(try render("{{<p}}{{$a}}A{{/a}}{{/p}}", Page(), with: others) == "A A A end")
    #expect(try render("{{<p}}{{/p}}", Page(), with: others) == "a of p a of q a of p end")
  }

  @Test("a block within what fills a block can be filled from further out, but not by itself")
  func blocksInFillings() throws {
    let others = [
      "layout": "[{{$main}}{{/main}}]",
      "two": "{{<layout}}{{$main}}{{$left}}l{{/left}}|{{$right}}r{{/right}}{{/main}}{{/layout}}",
    ]
    #expect(try render("{{<two}}{{$left}}L{{/left}}{{/two}}", Page(), with: others) == "[L|r]")
    #expect(try render("{{<two}}{{$main}}M{{/main}}{{/two}}", Page(), with: others) == "[M]")
    #expect(
      try render("{{<layout}}{{$main}}a{{$main}}b{{/main}}{{/main}}{{/layout}}", Page(), with: others) == "[ab]")
  }

  @Test("what fills a block sees the names of the place where it is shown")
  func context() throws {
    let others = ["p": "{{#people}}{{$each}}{{/each}}{{/people}}"]
    #expect(try render("{{<p}}{{$each}}{{name}}{{count}} {{/each}}{{/p}}", Page(), with: others) == "Bo3 Ea3 Per3 ")
  }

  @Test("blocks reach into the partials of a parent")
  func partials() throws {
    let others = ["p": "({{>head}})", "head": "{{$title}}usual{{/title}}"]
    #expect(try render("{{<p}}{{$title}}new{{/title}}{{/p}}{{>p}}", Page(), with: others) == "(new)(usual)")
  }

  @Test("block names have nothing to do with those of values or templates")
  func namespaces() throws {
    let others = ["title": "{{$title}}{{title}}{{/title}}"]
    #expect(
      try render("{{<title}}{{$title}}x{{title}}{{/title}}{{/title}} {{>title}}", Page(), with: others)
        == "xMinutes Minutes")
  }

  @Test("a whole page in a layout")
  func layout() throws {
    let layout = """
      <html>
      <head>
        <title>{{$title}}{{title}}{{/title}}</title>
        {{$head}}{{/head}}
      </head>
      <body>
        {{>menu}}
        <main>
          {{$content}}
          {{/content}}
        </main>
      </body>
      </html>

      """
    let page = """
      {{! The page itself }}
      {{<layout}}
        {{$title}}{{title}} – {{chair.name}}{{/title}}
        {{$content}}
          <h1>{{title}}</h1>
          {{#people}}
            <p>{{name}}</p>
          {{/people}}
        {{/content}}
      {{/layout}}

      """
    let expected = """
      <html>
      <head>
        <title>Minutes – Ida</title>
      </head>
      <body>
        <nav>
          <a>Home</a>
        </nav>
        <main>
          <h1>Minutes</h1>
            <p>Bo</p>
            <p>Ea</p>
            <p>Per</p>
        </main>
      </body>
      </html>

      """
    let others = ["layout": layout, "menu": "<nav>\n  <a>Home</a>\n</nav>\n"]
    #expect(try render(page, Page(), with: others) == expected)
  }
}
