import Diagnostics
import Testing
import YAML

@Suite("Front matter and the text below it")
struct FrontMatterTests {
  private func split(_ text: String) -> (reading: Reading<FrontMatter>, file: SourceFile) {
    let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
    var diagnostics: [Diagnostic] = []
    let front = FrontMatter.split(file, reportingTo: &diagnostics)
    return (Reading(front, diagnostics), file)
  }

  private func texts(_ text: String) -> [String]? {
    let (reading, file) = split(text)
    guard let front = reading.value, reading.faults.isEmpty else { return nil }
    return [front.yaml, front.body].map { "\($0.firstLine) " + String(decoding: file.bytes[$0.bytes], as: UTF8.self) }
  }

  @Test("the fields stand between two lines of three hyphens, the text below", arguments: ["\n", "\r\n", "\r"])
  func parts(_ end: String) {
    let text = ["---", "a: b", "c: d", "---", "", "# Text", "---", ""].joined(separator: end)
    #expect(
      texts(text) == ["2 a: b\(end)c: d\(end)", "5 \(end)# Text\(end)---\(end)"])
    #expect(texts("\u{FEFF}" + text) == texts(text))
  }

  @Test("blanks may follow the hyphens, and dots may close")
  func blanks() {
    #expect(texts("--- \t\na: b\n---  \nText") == ["2 a: b\n", "4 Text"])
    #expect(texts("---\na: b\n...\nText") == ["2 a: b\n", "4 Text"])
  }

  @Test("there may be no fields, or no text")
  func empty() {
    #expect(texts("---\n---\n") == ["2 ", "3 "])
    #expect(texts("---\na: b\n---") == ["2 a: b\n", "4 "])
    #expect(texts("---\n\n---\nText") == ["2 \n", "4 Text"])
  }

  @Test(
    "a file without an opening line is told so",
    arguments: [
      "", "\n---\na: b\n---\n", "a: b\n---\n", " ---\na: b\n---\n", "----\na: b\n----\n", "--- a\n---\n", "...\n...",
    ])
  func missing(_ text: String) {
    let reading = split(text).reading
    #expect(reading.value == nil)
    #expect(reading.faults == ["1:1 missing-front-matter"])
  }

  @Test(
    "a file without a closing line is told so",
    arguments: ["---", "---\n", "---\na: b\n", "---\na: b\n ---\n", "---\na: b\n----\n", "---\na: b\n---Text\n"])
  func unclosed(_ text: String) {
    let reading = split(text).reading
    #expect(reading.value == nil)
    #expect(reading.faults == ["1:1 unclosed-front-matter"])
  }
}
