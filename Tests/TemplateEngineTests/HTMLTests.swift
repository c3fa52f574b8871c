import TemplateEngine
import Testing

@Suite("HTML")
struct HTMLTests {
  @Test(
    "a text is escaped for content and attributes",
    arguments: [
      ("", ""), ("plain æøå", "plain æøå"), ("a & b", "a &amp; b"), ("<&>", "&lt;&amp;&gt;"),
      ("\"it's\"", "&quot;it&#39;s&quot;"), ("&amp;", "&amp;amp;"), ("tail<", "tail&lt;"),
    ])
  func escaping(text: String, expected: String) {
    #expect(HTML(escaping: text).description == expected)
  }

  @Test("a literal is HTML, and what is put into it is escaped by its type")
  func literals() {
    let name = "A & B"
    let inner: HTML = "<b>x</b>"
    #expect(("<p class=\"\(name)\">\(inner) \(12)</p>" as HTML).description == "<p class=\"A &amp; B\"><b>x</b> 12</p>")
    #expect(("<br>" as HTML).bytes == Array("<br>".utf8))
  }

  @Test("parts can be appended and joined")
  func joining() {
    var html = HTML()
    #expect(html.isEmpty)
    html.append("<p>")
    html.append(text: "1 < 2")
    html.append(number: -7)
    html += "</p>"
    #expect(html == "<p>1 &lt; 2-7</p>")
    #expect(html + "<hr>" == "<p>1 &lt; 2-7</p><hr>")
    #expect(["<i>a</i>", "<i>b</i>", "<i>c</i>"].joined(separator: ", ") == ("<i>a</i>, <i>b</i>, <i>c</i>" as HTML))
    #expect([HTML]().joined().isEmpty)
    #expect(HTML(bytes: [60, 62]) == "<>")
  }

  @Test(
    "numbers are written in digits",
    arguments: [
      (0, "0"), (7, "7"), (-7, "-7"), (1_234_567_890, "1234567890"), (Int.max, "9223372036854775807"),
      (Int.min, "-9223372036854775808"),
    ])
  func numbers(number: Int, expected: String) throws {
    var html = HTML()
    html.append(number: number)
    #expect(html.description == expected)
    #expect(try render("{{count}}", Page(count: number)) == expected)
  }

  @Test(
    "decimals are written as short as can be",
    arguments: [(0.1, "0.1"), (1.0, "1"), (-2.50, "-2.5"), (1e20, "1e+20"), (100.0, "100")])
  func decimals(number: Double, expected: String) throws {
    #expect(try render("{{share}}", Page(share: number)) == expected)
  }
}
