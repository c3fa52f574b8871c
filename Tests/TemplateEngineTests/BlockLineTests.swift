import TemplateEngine
import Testing

/// The white space of parents and blocks. `⏎` stands for a line end to keep the cases on one line.
@Suite("Lines of parents and blocks")
struct BlockLineTests {
  private func check(_ page: String, parent: String, grandparent: String = "", _ expected: String) throws {
    func lines(_ text: String) -> String {
      text.split(separator: "⏎", omittingEmptySubsequences: false).joined(separator: "\n")
    }
    let result = try render(lines(page), Page(), with: ["p": lines(parent), "g": lines(grandparent)])
    #expect(result == lines(expected))
  }

  @Test("a parent is alone on its line if nothing stands before its start and after its end")
  func parentAlone() throws {
    try check("Hi,⏎  {{<p}}{{/p}}⏎.", parent: "one⏎two⏎", "Hi,⏎  one⏎  two⏎.")
    try check("Hi,⏎  {{<p}}⏎  {{$b}}x{{/b}}⏎  {{/p}}⏎.", parent: "one⏎{{$b}}{{/b}}⏎two⏎", "Hi,⏎  one⏎  x⏎  two⏎.")
    try check("Hi, {{<p}}{{/p}}⏎.", parent: "one⏎two⏎", "Hi, one⏎two⏎⏎.")
    try check("  {{<p}}{{/p}} x", parent: "one⏎two", "  one⏎two x")
    try check("  {{<p}}⏎{{/p}} x", parent: "one⏎two", "  one⏎  two x")
    try check("x {{<p}}⏎{{/p}}⏎y", parent: "one", "x oney")
  }

  @Test("what fills a block takes the indentation of the block")
  func blockIndentation() throws {
    try check("{{<p}}{{$b}}new{{/b}}{{/p}}", parent: "old:⏎  {{$b}}text{{/b}}⏎", "old:⏎  new⏎")
    try check("{{<p}}{{$b}}⏎one⏎two{{/b}}⏎{{/p}}⏎", parent: "Hi,⏎  {{$b}}{{/b}}⏎", "Hi,⏎  one⏎  two⏎")
    try check("{{<p}}{{$b}}one⏎two{{/b}}{{/p}}", parent: "Hi,⏎  {{$b}}x{{/b}}⏎.", "Hi,⏎  one⏎  two⏎.")
  }

  @Test("what fills a block leaves its own indentation behind")
  func reindentation() throws {
    try check(
      "{{<p}}{{$b}}⏎    one⏎      two⏎   three⏎{{/b}}{{/p}}⏎", parent: "Hi,⏎  {{$b}}⏎  {{/b}}⏎",
      "Hi,⏎  one⏎    two⏎     three⏎")
    try check("{{<p}}{{$b}}⏎  one⏎\t\ttwo⏎ three⏎{{/b}}{{/p}}", parent: "{{$b}}⏎{{/b}}⏎", "one⏎\t\ttwo⏎ three⏎")
    try check("{{<p}}⏎  {{$b}}⏎  one⏎  {{/b}}⏎{{/p}}⏎", parent: "{{$b}}⏎{{/b}}⏎", "one⏎")
  }

  @Test("a block that begins on a line of its own is indented as its default is")
  func intrinsicIndentation() throws {
    try check(
      "{{<p}}{{$b}}⏎one⏎two⏎{{/b}}{{/p}}⏎", parent: "Hi,⏎{{$b}}⏎  default⏎{{/b}}⏎", "Hi,⏎  one⏎  two⏎")
    try check("{{<p}}{{/p}}⏎", parent: "Hi,⏎{{$b}}⏎  default⏎    more⏎{{/b}}⏎", "Hi,⏎  default⏎    more⏎")
    try check("{{<p}}{{$b}}one{{/b}}{{/p}}⏎", parent: "{{$b}}⏎  default⏎{{/b}}⏎.", "  one⏎.")
  }

  @Test("a block within a block is indented within it")
  func nestedIndentation() throws {
    try check(
      "{{<p}}{{$n}}⏎three⏎{{/n}}{{/p}}⏎",
      parent: "{{<g}}{{$b}}⏎  one⏎  {{$n}}⏎    two⏎  {{/n}}⏎{{/b}}{{/g}}⏎", grandparent: "{{$b}}default{{/b}}",
      "one⏎  three⏎")
    try check(
      "{{<p}}{{/p}}⏎",
      parent: "{{<g}}{{$b}}⏎  one⏎  {{$n}}⏎    two⏎  {{/n}}⏎{{/b}}{{/g}}⏎", grandparent: " {{$b}}default{{/b}}⏎",
      " one⏎   two⏎")
  }

  @Test("a block within a line takes what fills it as it is")
  func inlineBlock() throws {
    try check("{{<p}}⏎{{$b}}new{{/b}}⏎{{/p}}⏎", parent: "<b>{{$b}}old{{/b}}</b>⏎", "<b>new</b>⏎")
    try check("{{<p}}{{$b}}⏎  one⏎  two{{/b}}{{/p}}", parent: "  <b>{{$b}}old{{/b}}</b>", "  <b>one⏎two</b>")
    try check("{{<p}}{{$b}}⏎one⏎⏎two⏎{{/b}}{{/p}}", parent: "{{$b}}old{{/b}}", "one⏎⏎two⏎")
    try check("{{<p}}{{$b}}x{{/b}}{{/p}}", parent: "a {{$b}}b⏎{{/b}}⏎c", "a x⏎c")
    try check("{{<p}}{{$b}}{{/b}}{{/p}}", parent: "a {{$b}}b⏎{{/b}}⏎c", "a ⏎c")
    try check("{{<p}}{{$b}}x{{/b}}{{/p}}", parent: "a⏎ {{$b}}⏎b⏎{{/b}} c", "a⏎x c")
  }

  @Test("a block alone on its lines leaves no line behind when there is nothing in it")
  func emptyBlock() throws {
    try check("{{<p}}{{/p}}", parent: "a⏎  {{$b}}{{/b}}⏎c", "a⏎c")
    try check("{{<p}}{{$b}}{{/b}}{{/p}}", parent: "a⏎  {{$b}}old{{/b}}  ⏎c", "a⏎c")
    try check("{{<p}}{{$b}}⏎{{/b}}{{/p}}", parent: "a⏎{{$b}}⏎old⏎{{/b}}⏎c", "a⏎c")
    try check("{{<p}}{{$b}}{{! none }}⏎{{/b}}{{/p}}", parent: "a⏎{{$b}}⏎old⏎{{/b}}⏎c", "a⏎⏎c")
  }

  @Test("a default is shown as it is written")
  func defaults() throws {
    try check("{{>p}}", parent: "  {{$b}}b{{/b}} ⏎c", "  b⏎c")
    try check("{{>p}}", parent: "  {{$b}}⏎  b{{/b}}⏎c", "  b⏎c")
    try check("{{>p}}", parent: "  {{$b}}b⏎  {{/b}}⏎c", "  b⏎c")
    try check(" {{>p}}⏎", parent: "{{$b}}b⏎ b{{/b}}⏎c", " b⏎  b⏎ c")
    try check("{{>p}}", parent: "{{$b}}b{{/b}}\r⏎c", "b\r⏎c")
  }

  @Test("indentation of the parent and of the block add up")
  func bothIndentations() throws {
    try check(" {{<p}}{{$b}}⏎one⏎two⏎{{/b}}{{/p}}⏎.", parent: "Hi⏎  {{$b}}{{/b}}⏎", " Hi⏎   one⏎   two⏎.")
  }
}
