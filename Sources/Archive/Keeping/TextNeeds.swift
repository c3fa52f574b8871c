import Diagnostics
import Minutes
package import Records

/// What a linked text depends on besides its own file, whom and what it refers to, and the files that it links to: as long as
/// that stays the same, so does what the text came to.
public struct TextNeeds: Sendable {
  /// The words that may begin a name, and whole names of which it matters whose they are, by a part of their hashes.
  private(set) var words: [UInt32] = []
  /// The days that it names, by number.
  private(set) var days: [Int] = []
  /// Whether it depends on more than can be told.
  private(set) var isOpen = false

  /// Nothing.
  public init() {}

  private init(words: [UInt32], days: [Int], isOpen: Bool) {
    self.words = words
    self.days = days
    self.isOpen = isOpen
  }

  /// Whether it depends on anything of a change.
  package func isTouched(by change: GroundChange) -> Bool {
    if change.isWhole || isOpen { return true }
    return days.contains(where: change.days.contains) || words.contains(where: change.words.contains)
  }

  /// Notes down a whole name that is somebody's, or is not.
  public mutating func add(name: String) { words.append(Self.short(ofName: NameKey(name))) }

  mutating func add(day: CalendarDate) { days.append(day.dayNumber) }

  /// Notes down that it depends on more than can be told.
  public mutating func open() { isOpen = true }

  /// Notes down the words of a piece of text that begin as names do.
  mutating func add(wordsIn bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes.isWordByte(at: index) else {
        index += 1
        continue
      }
      let end = bytes.wordEnd(from: index)
      add(word: bytes, index..<end)
      index = end
    }
  }

  /// Notes down a word if it begins as names do. With an s at its end it may be a genitive.
  mutating func add(word bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard Self.mayBeginName(bytes[range.lowerBound]), let last = range.last else { return }
    var hash = WordHash.start
    for index in range.dropLast() { WordHash.add(bytes[index], to: &hash) }
    if bytes[last] == UInt8(ascii: "s") { words.append(Self.short(hash)) }
    WordHash.add(bytes[last], to: &hash)
    words.append(Self.short(hash))
  }

  /// Whether names begin with a byte: with a capital, or with what is no ASCII and may be one.
  static func mayBeginName(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 || byte >= 0x80 }

  /// As much of a hash as is kept: two words that are taken for one cost time only.
  static func short(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash ^ hash >> 32) }

  /// The same for a whole name, which is told from a word.
  static func short(ofName key: NameKey) -> UInt32 { short(WordHash.of(key.text.utf8)) &+ 1 }
}

/// The needs as a record.
extension TextNeeds {
  package func write(to writer: inout RecordWriter) {
    writer.write(isOpen)
    writer.write(days.sortedAndUnique) { $0.write($1) }
    writer.write(fixed: words.sortedAndUnique)
  }

  package init(from reader: inout RecordReader) throws(BrokenRecord) {
    let isOpen = try reader.flag()
    let days = try reader.list { reader throws(BrokenRecord) in try reader.number() }
    self.init(words: try reader.fixedNumbers(), days: days, isOpen: isOpen)
  }
}
