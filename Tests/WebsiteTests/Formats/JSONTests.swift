import Foundation
import Testing

@testable import Website

@Suite("JSON")
struct JSONTests {
  private func written(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    write(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test("has its commas between members and elements, and nowhere else")
  func structure() {
    let text = written { json in
      json.object {
        $0.member("a", "b")
        $0.member("none", nil as String?)
        $0.member("number", 12)
        $0.flag("yes", true)
        $0.flag("no", false)
        $0.member("texts", ["x", "y"])
        $0.member("empty", [String]())
        $0.list("list", [1, 2]) { json, number in
          json.object { $0.member("n", number) }
        }
        $0.key("nested")
        $0.array {
          $0.array { _ in }
          $0.value(true)
        }
      }
    }
    #expect(
      text
        == #"{"a":"b","number":12,"yes":true,"texts":["x","y"],"list":[{"n":1},{"n":2}],"nested":[[],true]}"#)
  }

  @Test(
    "holds every text so that it reads as itself, in a page's script element too",
    arguments: [
      "Æ", "\"", "\\", "\\\"", "</script>", "<!--", "a\nb\tc\rd", "\u{0}\u{1}\u{F}\u{10}\u{1F}\u{7F}",
      "\u{2028}\u{2029}",
      "\u{2027}\u{202A}", "שלום", "👩‍👩‍👧", "", "=1+1",
    ])
  func texts(_ text: String) throws {
    let json = written { $0.array { $0.value(text) } }
    #expect(try JSONDecoder().decode([String].self, from: Data(json.utf8)) == [text])
    #expect(!json.contains("<") && !json.contains("\u{2028}") && !json.contains("\u{2029}"))
    #expect(json.unicodeScalars.allSatisfy { $0.value >= 0x20 })
  }
}
