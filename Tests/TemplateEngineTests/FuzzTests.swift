import TemplateEngine
import Testing

@Suite("Random templates")
struct FuzzTests {
  /// A small generator with a seed, so that a failure comes again.
  private struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let loose = [
    "{{title}}", "{{#people}}", "{{/people}}", "{{#staff}}", "{{/staff}}", "{{name}}", "{{#chair}}", "{{/chair}}",
    "{{>p}}", "{{>q}}", "  {{>p}}\n", "{{<q}}", "{{/q}}", "{{$a}}", "{{/a}}", "{{$b}}", "{{/b}}", "{{^nobody}}",
    "{{/nobody}}", "{{.}}", "{{#names}}", "{{/names}}", "\n", "  ", "æ", "\r\n", "{{! c }}", "{{=| |=}}", "|={{ }}=|",
    "{{{body}}}", "{{", "}}", "{{{", "{{#", "=}}", "\u{0}", "🙂", "{{words.x}}", "{{#words}}", "{{/words}}",
  ]

  @Test("any text can be read, and what is read without errors can be rendered", arguments: 0..<8)
  func anyText(seed: UInt64) {
    var random = Random(state: seed)
    for _ in 0..<400 {
      var texts: [String] = []
      for _ in 0..<3 {
        texts.append(
          (0..<Int.random(in: 0...14, using: &random)).map { _ in Self.loose.randomElement(using: &random) ?? "" }
            .joined())
      }
      check(texts)
    }
  }

  @Test("well-formed templates come out the same each time", arguments: 0..<8)
  func wellFormed(seed: UInt64) {
    var random = Random(state: seed)
    var rendered = 0
    for _ in 0..<200 {
      let texts = (0..<3).map { _ in wellFormed(depth: 3, using: &random) }
      if check(texts) { rendered += 1 }
    }
    #expect(rendered > 0)
  }

  private func wellFormed(depth: Int, using random: inout Random) -> String {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in
      let inner = depth > 0 ? wellFormed(depth: depth - 1, using: &random) : ""
      let line = Bool.random(using: &random) ? "\n" : ""
      switch Int.random(in: 0...9, using: &random) {
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
