import Diagnostics
import TemplateEngine
import Testing

@testable import Website

@Suite("The style sheet")
struct StyleSheetTests {
  @Test(
    "loses comments and blanks, and nothing else",
    arguments: [
      ("a {\n  color: red;\n  margin: 0 auto;\n}\n", "a{color:red;margin:0 auto}"),
      ("a, b > c { x: y }", "a,b > c{x:y}"), ("a :is(b, c) { x: y }", "a :is(b,c){x:y}"),
      ("a:hover { x: y }", "a:hover{x:y}"), ("/* one */ a /* two */ b { x: y }", "a b{x:y}"),
      ("a { x: calc(1px + 2px) }", "a{x:calc(1px + 2px)}"),
      ("@media (a: b) and (c) { d { e: f; } }", "@media (a:b) and (c){d{e:f}}"),
      ("a::before { content: \" ; /* } \" }", "a::before{content:\" ; /* } \"}"),
      ("a { content: '\\'  ;' }", "a{content:'\\'  ;'}"), ("a { b: c", "a{b:c"), ("a /* open", "a"),
      ("a { content: \"open", "a{content:\"open"), ("a { content: \"\\", "a{content:\"\\"), ("", ""),
      ("a { --x: 1 ; }", "a{--x:1}"),
    ])
  func minifying(css: String, short: String) {
    #expect(String(decoding: StyleSheet.minified(Array(css.utf8)), as: UTF8.self) == short)
  }

  @Test("cannot end the element that it stands in")
  func endOfElement() {
    let css = "a { content: \"</style><script>\" }"
    #expect(
      String(decoding: StyleSheet.minified(Array(css.utf8)), as: UTF8.self) == "a{content:\"<\\/style><script>\"}")
  }

  @Test(
    "that is built in stays below 12 kB in every page, 15 kB in any, and loads nothing",
    arguments: [("style.css", 12_000), ("style-pictures.css", 2_000), ("style-search.css", 2_000)])
  func builtIn(name: String, limit: Int) throws {
    let file = try #require(BuiltInTemplates.all.first { $0.path == name })
    let short = String(decoding: StyleSheet.minified(file.bytes), as: UTF8.self)
    #expect(short.utf8.count < limit)
    #expect(!short.isEmpty && !short.contains("url(") && !short.contains("@import") && !short.contains("/*"))
  }

  @Test("may hold any text as a string, and nothing in it ends the string or the page's element")
  func strings() {
    #expect(StyleText.quoted("Referat 3, Ålborg").description == "\"Referat 3\\2c  Ålborg\"")
    #expect(StyleText.quoted("a\"b\\c</style>\n").description == #""a\22 b\5c c\3c \2f style\3e \a ""#)
  }
}
