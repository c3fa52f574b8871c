import Minutes

/// The names that mean a person only within the person's own meetings: each beginning of a name of several words
/// (`Anne`, `Anne Mette` of Anne Mette Mortensen), each name of one word, and the full names of namesakes.
struct ShortNames: Sendable {
  /// A name that one or several persons bear.
  struct Entry: Sendable {
    /// Where its bytes stand in the text.
    let text: Range<Int>
    /// The hash of its first word.
    let hash: UInt64
    let form: NameTable.Form
  }

  private(set) var entries: [Entry] = []
  private(set) var text: [UInt8] = []
  /// The places of each person's entries, person after person.
  private var ids: [Int32] = []
  /// Where each person's places begin; one more than there are persons.
  private var starts: [Int] = [0]

  init(persons: [Person], names: PersonNames, ordinaryWords: [String]) {
    let ordinary = Set(ordinaryWords)
    var known: [[UInt8]: Int32] = [:]
    for person in persons {
      var own: Set<Int32> = []
      for spelling in [person.name] + person.aliases {
        let isShared = names.bearers[NameKey(spelling), default: []].count > 1
        for name in Self.shortNames(of: spelling, isShared: isShared) {
          let bytes = Array(name.text.utf8)
          let id = known[bytes] ?? add(bytes, form: ordinary.contains(name.text.lowercased()) ? .word : name.form)
          known[bytes] = id
          own.insert(id)
        }
      }
      ids += own.sorted()
      starts.append(ids.count)
    }
  }

  private static func shortNames(of spelling: String, isShared: Bool) -> [(text: String, form: NameTable.Form)] {
    let words = spelling.nameWords
    guard words.count > 1 else { return [(words.joined(), .short)] }
    var result = (1..<words.count).map { (words.prefix($0).joined(separator: " "), NameTable.Form.short) }
    // An initial is no name by itself.
    result.removeAll { $0.0.hasSuffix(".") || $0.0.count < 2 }
    if isShared { result.append((words.joined(separator: " "), .full)) }
    return result
  }

  private mutating func add(_ bytes: [UInt8], form: NameTable.Form) -> Int32 {
    let start = text.count
    text += bytes
    let word = bytes.withUnsafeBufferPointer { $0.wordEnd(from: 0) }
    entries.append(Entry(text: start..<text.count, hash: WordHash.of(bytes[..<word]), form: form))
    return Int32(truncatingIfNeeded: entries.count - 1)
  }

  /// The places of a person's entries.
  func places(of person: Ref<Person>) -> ArraySlice<Int32> { ids[starts[person.index]..<starts[person.index + 1]] }

  /// Whether a name begins with a byte, for each byte.
  var firstBytes: [Bool] {
    var result = Array(repeating: false, count: 256)
    for entry in entries where !entry.text.isEmpty { result[Int(text[entry.text.lowerBound])] = true }
    return result
  }
}
