import CStemmer
public import Diagnostics

/// Takes the endings off words, so that inflected forms of one word have one stem: Snowball's rules of a language, and after them
/// the few forms of common words that rules for endings miss.
final class Stemmer {
  private let handle: OpaquePointer?
  /// What stems end with, and what the same word's other forms end with instead.
  private let irregular: [(ending: [UInt8], other: [UInt8])]

  /// The stemmer of a language. Where the library has none, every word is its own stem.
  init(_ language: LanguageCode) {
    let name =
      switch language {
      case .da: "danish"
      case .en: "english"
      }
    handle = sb_stemmer_new(name, "UTF_8")
    irregular =
      switch language {
      case .da: Self.danish.map { (Array($0.utf8), Array($1.utf8)) }
      case .en: []
      }
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
    let found = UnsafeBufferPointer(start: stem, count: length)
    for (ending, other) in irregular where length >= ending.count && found.suffix(ending.count).elementsEqual(ending) {
      Words.appendFolded(found.dropLast(ending.count), to: &bytes)
      return Words.appendFolded(other, to: &bytes)
    }
    Words.appendFolded(found, to: &bytes)
  }

  /// `center`, `centret`, `centre`; `kursus`, `kurset`; `forum`, `fora`; `barn`, `børn`; `forælder`, `forældre`; and compounds
  /// that end with them.
  private static let danish = [
    ("centr", "cent"), ("registr", "regist"), ("kursus", "kurs"), ("fora", "forum"), ("børn", "barn"), ("ældr", "æld"),
  ]
}
