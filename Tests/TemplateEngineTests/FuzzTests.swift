import Fuzzing
import TemplateEngine
import Testing

@Suite("Random templates")
struct FuzzTests {
  private static let loose = [
    "{{title}}", "{{#people}}", "{{/people}}", "{{#staff}}", "{{/staff}}", "{{name}}", "{{#chair}}", "{{/chair}}",
    "{{>p}}", "{{>q}}", "  {{>p}}\n", "{{<q}}", "{{/q}}", "{{$a}}", "{{/a}}", "{{$b}}", "{{/b}}", "{{^nobody}}",
    "{{/nobody}}", "{{.}}", "{{#names}}", "{{/names}}", "\n", "  ", "æ", "\r\n", "{{! c }}", "{{=| |=}}", "|={{ }}=|",
    "{{{body}}}", "{{", "}}", "{{{", "{{#", "=}}", "\u{0}", "🙂", "{{words.x}}", "{{#words}}", "{{/words}}",
  ]

  @Test("any text can be read, and what is read without errors can be rendered", arguments: 0..<8 as Range<UInt64>)
  func anyText(seed: UInt64) {
    for var dice in Rounds(400, seed: seed, of: 8) {
      check((0..<3).map { _ in dice.text(of: Self.loose, 0...14) })
    }
  }

  @Test("well-formed templates come out the same each time", arguments: 0..<8 as Range<UInt64>)
  func wellFormed(seed: UInt64) {
    var rendered = 0
    for var dice in Rounds(200, seed: seed &+ 100, of: 8) {
      let texts = (0..<3).map { _ in wellFormed(depth: 3, using: &dice) }
      if check(texts) { rendered += 1 }
    }
    #expect(rendered > 0)
  }

  private func wellFormed(depth: Int, using dice: inout Dice) -> String {
    (0..<Int.random(in: 0...3, using: &dice)).map { _ in
      let inner = depth > 0 ? wellFormed(depth: depth - 1, using: &dice) : ""
      let line = Bool.random(using: &dice) ? "\n" : ""
      switch Int.random(in: 0...9, using: &dice) {
      case 0: return "{{title}}\(line)"
      case 1: return "  {{#people}}\(line)\(inner){{/people}}\(line)"
      case 2: return "{{#chair}}\(line) {{name}}\(inner)\(line) {{/chair}}\(line)"
      case 3: return "{{#staff}}\(line)\(inner){{/staff}}\(line)"
      case 4: return "  {{>p}}\(line)"
      case 5: return " {{<q}}\(line){{$a}}\(line)\(inner){{/a}}\(line){{/q}}\(line)"
      case 6: return "{{$a}}\(line)\(inner)\(line){{/a}}\(line)"
      case 7: return "{{#isDraft}}\(line)\(inner){{/isDraft}}"
      case 8: return "{{^isFinal}}\(inner)\(line){{/isFinal}}"
      default: return "text \(line)"
      }
    }.joined()
  }

  /// Whether the first template can be rendered; if so, it must give the same text twice.
  @discardableResult
  private func check(_ texts: [String]) -> Bool {
    let library = library(
      texts[0], with: ["p": texts[1], "q": texts[2]], constants: ["words": ["x": "y"]])
    guard let template = try? library.template("page", for: Page.self) else { return false }
    let page = Page(
      chair: Person(name: "A", staff: [Person(name: "B", staff: [Person(name: "C")]), Person(name: "D")]),
      people: [Person(name: "E"), Person(name: "F", staff: [Person(name: "G")])], names: ["1", "2"])
    let first = template.render(page)
    #expect(first == template.render(page), "\(texts)")
    #expect(String(validating: first, as: UTF8.self) != nil, "\(texts)")
    return true
  }
}
