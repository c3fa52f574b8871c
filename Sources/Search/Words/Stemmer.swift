import CStemmer
public import Diagnostics

/// Takes the endings off words, so that inflected forms of one word have one stem: Snowball's rules of a language.
final class Stemmer {
  private let handle: OpaquePointer?

  /// The stemmer of a language. Where the library has none, every word is its own stem.
  init(_ language: LanguageCode) {
    let name =
      switch language {
      case .da: "danish"
      case .en: "english"
      }
    handle = sb_stemmer_new(name, "UTF_8")
  }

  deinit { if let handle { sb_stemmer_delete(handle) } }

  /// Appends the stem of a word, with `ae`, `oe`, `aa` for æ, ø, å.
  func appendStem(of word: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    guard let handle, let stem = sb_stemmer_stem(handle, word.baseAddress, Int32(word.count)) else {
      return Words.appendFolded(word, to: &bytes)
    }
    let length = Int(sb_stemmer_length(handle))
    // A word that is nothing but an ending keeps it.
    guard length > 0 else { return Words.appendFolded(word, to: &bytes) }
    Words.appendFolded(UnsafeBufferPointer(start: stem, count: length), to: &bytes)
  }
}
