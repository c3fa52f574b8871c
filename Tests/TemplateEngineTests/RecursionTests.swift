import TemplateEngine
import Testing

@Suite("Recursion")
struct RecursionTests {
  private let tree = Page(people: [
    Person(name: "A", staff: [Person(name: "B", staff: [Person(name: "C")]), Person(name: "D")]), Person(name: "E"),
  ])

  @Test("a partial goes down a tree as far as there is data")
  func goingDown() throws {
    let others = ["node": "{{name}}<{{#staff}}{{>node}}{{/staff}}>"]
    #expect(try render("{{#people}}{{>node}}{{/people}}", tree, with: others) == "A<B<C<>>D<>>E<>")
    #expect(try render("{{#chair}}{{>node}}{{/chair}}", tree, with: others) == "Ida<>")
  }

  @Test("each level is indented further")
  func indentation() throws {
    let others = ["node": "- {{name}}\n{{#staff}}\n  {{>node}}\n{{/staff}}\n"]
    let expected = """
      <
        - A
          - B
            - C
          - D
        - E
      >
      """
    #expect(try render("<\n{{#people}}\n  {{>node}}\n{{/people}}\n>", tree, with: others) == expected)
  }

  @Test("within a line the indentation starts anew")
  func inline() throws {
    let others = ["node": "{{name}}\n{{#staff}}\n({{>node}})\n{{/staff}}\n.\n"]
    #expect(
      try render("{{#people}}\n {{>node}}\n{{/people}}\n", tree, with: others) == """
         A
         (B
        (C
        .
        )
        .
        )
         (D
        .
        )
         .
         E
         .

        """)
  }

  @Test("a turn within a line leaves out what the turns before were indented by")
  func inlineWithinIndented() throws {
    let node = "{{name}}\n{{#staff}}\n  {{>node}}\n{{/staff}}\n{{#staff}}\n({{>node}})\n{{/staff}}\n"
    let chief = Person(name: "A", staff: [Person(name: "B", staff: [Person(name: "C")])])
    #expect(
      try render("{{>node}}", chief, with: ["node": node]) == "A\n  B\n    C\n  (C\n)\n(B\n  C\n(C\n)\n)\n")
  }

  @Test("two partials may take turns, and the template itself may be the one")
  func mutual() throws {
    let others = ["odd": "{{name}}{{#staff}}{{>even}}{{/staff}}", "even": "({{name}}{{#staff}}{{>odd}}{{/staff}})"]
    #expect(try render("{{#people}}{{>odd}} {{/people}}", tree, with: others) == "A(BC)(D) E ")
    #expect(try render("{{name}}{{#staff}},{{>page}}{{/staff}}", tree.people[0]) == "A,B,C,D")
  }

  @Test("outer names are in reach at every level")
  func outerNames() throws {
    let others = ["node": "{{name}}{{count}}{{#staff}}{{>node}}{{/staff}}"]
    #expect(try render("{{#people}}{{>node}}{{/people}}", tree, with: others) == "A3B3C3D3E3")
  }

  @Test("the same partial is compiled anew where the context is another")
  func otherContext() throws {
    let others = ["p": "{{title}}"]
    let page = Page(chair: Person(name: "Ida", home: Home(name: "H", town: Town(title: "Ribe"))))
    #expect(
      try render("{{>p}} {{#chair.home.town}}{{>p}}{{/chair.home.town}} {{>p}}", page, with: others)
        == "Minutes Ribe Minutes")
  }

  @Test(
    "a recursion that does not go into its data is refused",
    arguments: [
      ["p": "x{{>p}}"],
      ["p": "{{#isDraft}}{{>p}}{{/isDraft}}"],
      ["p": "{{#title}}{{>p}}{{/title}}"],
      ["p": "{{#people}}{{>p}}{{/people}}"],
      ["p": "{{#people}}{{>q}}{{/people}}", "q": "{{#people}}{{>p}}{{/people}}"],
      ["p": "{{#chair}}{{#.}}{{>p}}{{/.}}{{/chair}}"],
      ["p": "{{>q}}", "q": "{{>p}}"],
      ["p": "{{<p}}{{/p}}"],
      ["p": "{{$a}}{{<p}}{{$b}}{{/b}}{{/p}}{{/a}}{{$b}}{{/b}}"],
    ])
  func endless(others: [String: String]) {
    #expect(errors("{{>p}}", for: Page.self, with: others).contains("would never end"))
  }

  @Test("a recursion that goes into its data through another model is fine")
  func throughAnother() throws {
    let others = [
      "branch": "{{label}}{{#leaves}}{{>leaf}}{{/leaves}}", "leaf": "({{#branches}}{{>branch}}{{/branches}})",
    ]
    let branch = Branch(label: "1", leaves: [Leaf(branches: [Branch(label: "2", leaves: [Leaf()])]), Leaf()])
    #expect(try render("{{>branch}}", branch, with: others) == "1(2())()")
  }

  @Test("data without an end is cut off instead of using up the stack")
  func endlessData() throws {
    let text = try render("{{#next}}{{>page}}{{/next}}.", Endless())
    #expect(text.count == 129)
    #expect(text.allSatisfy { $0 == "." })
  }

  private struct Branch: TemplateModel {
    var label = ""
    var leaves: [Leaf] = []

    static let fields = Fields<Self> {
      $0.field("label") { $0.label }
      $0.field("leaves") { $0.leaves }
    }
  }

  private struct Leaf: TemplateModel {
    var branches: [Branch] = []

    static let fields = Fields<Self> {
      $0.field("branches") { $0.branches }
    }
  }

  private struct Endless: TemplateModel {
    static let fields = Fields<Self> {
      $0.field("next") { _ in Endless() }
    }
  }
}
