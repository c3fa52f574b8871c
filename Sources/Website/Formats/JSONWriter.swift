/// Writes JSON (RFC 8259) into bytes: every text escaped, every comma where it belongs.
///
/// `<`, U+2028 and U+2029 are escaped too, so that the same bytes may stand in a page's script element.
struct JSONWriter {
  /// What has been written.
  private(set) var bytes: [UInt8] = []
  private var needsComma = false
  private var beginsLine = false

  /// - Parameter capacity: about how many bytes there will be.
  init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  // MARK: Values

  /// An object; `members` writes its members.
  mutating func object(_ members: (inout JSONWriter) -> Void) { enclose("{", "}", members) }

  /// An array; `elements` writes its elements.
  mutating func array(_ elements: (inout JSONWriter) -> Void) { enclose("[", "]", elements) }

  /// A text.
  mutating func value(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { write($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A text in UTF-8.
  mutating func value(_ text: ArraySlice<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    text.withUnsafeBufferPointer { write($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A number.
  mutating func value(_ number: Int) {
    separate()
    bytes.write(String(number))
  }

  /// A truth value.
  mutating func value(_ flag: Bool) {
    separate()
    bytes.write(flag ? "true" : "false")
  }

  /// A value that another writer has written.
  mutating func value(written json: [UInt8]) {
    separate()
    bytes += json
  }

  // MARK: Members

  /// The name of a member, whose value must follow.
  mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.write(name)
    bytes.write("\":")
    needsComma = false
  }

  /// A member; left out where there is no value.
  mutating func member(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    key(name)
    value(text)
  }

  /// A member; left out where there is no value.
  mutating func member(_ name: StaticString, _ number: Int?) {
    guard let number else { return }
    key(name)
    value(number)
  }

  /// A member; left out for `false`.
  mutating func flag(_ name: StaticString, _ flag: Bool) {
    guard flag else { return }
    key(name)
    value(true)
  }

  /// A member that is a list of texts; left out for an empty one.
  mutating func member(_ name: StaticString, _ texts: some Collection<String>) {
    list(name, texts) { $0.value($1) }
  }

  /// A member that is a list; left out for an empty one.
  mutating func list<Element>(
    _ name: StaticString, _ elements: some Collection<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    guard !elements.isEmpty else { return }
    key(name)
    array { json in
      for element in elements { write(&json, element) }
    }
  }

  /// Lets the next value begin a line: for people and version control, machines do not see it.
  mutating func beginLine() { beginsLine = true }

  /// Ends the last line of a file.
  mutating func endFile() { bytes.append(0x0A) }

  // MARK: Writing

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if beginsLine { bytes.append(0x0A) }
    (needsComma, beginsLine) = (true, false)
  }

  private mutating func enclose(_ open: StaticString, _ close: StaticString, _ inner: (inout JSONWriter) -> Void) {
    separate()
    bytes.write(open)
    needsComma = false
    inner(&self)
    bytes.write(close)
    needsComma = true
  }

  private mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
    var written = 0
    for index in text.indices where Self.mayNeedEscape(text[index]) {
      guard let escape = Self.escape(at: index, of: text) else { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<index]))
      bytes.write(escape.text)
      written = index + escape.length
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written...]))
  }

  /// Whether a byte is one of those below: all letters are told apart by one comparison.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x3D ? byte < 0x20 || byte == 0x22 || byte == 0x3C : byte == 0x5C || byte == 0xE2
  }

  private static func escape(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> (text: String, length: Int)? {
    switch text[index] {
    case UInt8(ascii: "\""): ("\\\"", 1)
    case UInt8(ascii: "\\"): ("\\\\", 1)
    case UInt8(ascii: "<"): ("\\u003C", 1)
    case 0x0A: ("\\n", 1)
    case 0x09: ("\\t", 1)
    case 0..<0x10: ("\\u000" + String(text[index], radix: 16), 1)
    case 0x10..<0x20: ("\\u00" + String(text[index], radix: 16), 1)
    case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0xA8: ("\\u2028", 3)
    case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0xA9: ("\\u2029", 3)
    default: nil
    }
  }
}
