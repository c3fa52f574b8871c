import Diagnostics

@testable import Search

/// An index of documents that a test writes down.
struct SmallIndex {
  let index: SearchIndex

  /// - Parameters:
  ///   - sheets: the documents, in the groups that are read together.
  ///   - parts: how many threads are said to have read them.
  ///   - persons: which of the names are those of persons.
  init(
    _ sheets: [[String]], parts: Int = 1, language: LanguageCode = .da, ignoring ignored: String = "og i",
    names: [[String]] = [], persons: Set<Int> = []
  ) {
    let ignored = WordSet(ignored)
    var pieces = (0..<parts).map { _ in IndexPart() }
    for (place, documents) in sheets.enumerated() {
      var writer = TermSheetWriter(ignoring: ignored)
      for document in documents {
        writer.add(document.utf8, weight: 1)
        writer.endDocument()
      }
      pieces[place * parts / sheets.count].add(writer.finish())
    }
    var book = NameBook(ignoring: ignored)
    for (number, own) in names.enumerated() { book.add(own, inflects: !persons.contains(number)) }
    index = SearchIndex(pieces, language: language, names: book)
  }

  /// All files by name.
  var files: [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: index.files.map { ($0.name, index.contents(of: $0)) })
  }

  /// What the index knows of a key.
  func entry(_ key: String) -> KeyFile.Entry? {
    guard let start = index.keyStarts.last(where: { $0 <= key }) else { return nil }
    return files["w\(start).bin"].flatMap { KeyFile($0)[key] }
  }

  /// The documents that a word is found in.
  func documents(of word: String) -> [Int]? {
    guard let stem = entry(word)?.stem, let own = entry(stem) else { return nil }
    return (own.list ?? files["l\(stem).bin"]).map { ReadList($0).numbers }
  }
}
