import Minutes

/// The names that mean a person only within the person's own meetings: each beginning of a name of several words
/// (`Anne`, `Anne Mette` of Anne Mette Mortensen), each name of one word, and the full names of namesakes.
struct ShortNames: Sendable {
  /// A name that one or several persons bear.
  struct Entry: Sendable {
    /// Where its bytes stand in the text.
    let text: Range<Int>
    let form: NameTable.Form
  }

  private(set) var entries: [Entry] = []
  private(set) var text: [UInt8] = []
  /// The places of each person's entries, person after person.
  private var ids: [Int32] = []
  /// Where each person's places begin; one more than there are persons.
  private var starts: [Int] = [0]

  init(persons: [Person], names: PersonNames, ordinaryWords: [String]) {
    let ordinary = Set(ordinaryWords.map { $0.nameBytes.foldedCase })
    var known: [[UInt8]: Int32] = [:]
    for person in persons {
      var own: Set<Int32> = []
      for spelling in [person.name] + person.aliases {
        Self.forEachShortName(of: spelling.nameBytes, isShared: names.isShared(spelling)) { name, form in
          let id: Int32
          if let place = known[name] {
            id = place
          } else {
            id = add(name, form: ordinary.contains(name.foldedCase) ? .word : form)
            known[name] = id
          }
          own.insert(id)
        }
      }
      ids += own.sorted()
      starts.append(ids.count)
    }
  }

  private static func forEachShortName(
    of name: [UInt8], isShared: Bool, _ body: ([UInt8], NameTable.Form) -> Void
  ) {
    guard name.contains(0x20) else { return body(name, .short) }
    var words = 0
    for end in name.indices where name[end] == 0x20 && words < mostWords {
      words += 1
      // An initial is no name by itself.
      if end > 1, name[end - 1] != UInt8(ascii: ".") { body(Array(name[..<end]), .short) }
    }
    if isShared { body(name, .full) }
  }

  /// Nobody is called by more first names.
  private static let mostWords = 4

  private mutating func add(_ bytes: [UInt8], form: NameTable.Form) -> Int32 {
    let start = text.count
    text += bytes
    entries.append(Entry(text: start..<text.count, form: form))
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
