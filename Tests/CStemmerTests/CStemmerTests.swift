import CStemmer
import Testing

@Suite("libstemmer")
struct CStemmerTests {
  @Test(
    "inflected forms of a word have one stem",
    arguments: [
      ("danish", ["beslutning", "beslutningen", "beslutninger"]), ("english", ["decide", "decided", "decides"]),
    ])
  func stems(language: String, forms: [String]) throws {
    let stemmer = try #require(sb_stemmer_new(language, "UTF_8"))
    defer { sb_stemmer_delete(stemmer) }
    let stems = forms.map { form -> String in
      let bytes = Array(form.utf8)
      let stem = sb_stemmer_stem(stemmer, bytes, Int32(bytes.count))
      let count = Int(sb_stemmer_length(stemmer))
      return String(decoding: UnsafeBufferPointer(start: stem, count: count), as: UTF8.self)
    }
    #expect(Set(stems).count == 1)
    #expect(stems[0] != forms[1])
  }
}
