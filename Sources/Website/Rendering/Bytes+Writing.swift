import Markdown

extension [UInt8] {
  /// Appends HTML that the program wrote.
  mutating func write(_ html: StaticString) {
    html.withUTF8Buffer { append(contentsOf: $0) }
  }

  /// Appends HTML that the program put together of safe parts.
  mutating func write(_ html: String) {
    append(contentsOf: html.utf8)
  }

  /// Appends a text, escaped for content and for attributes in double quotes.
  mutating func writeEscaped(_ text: String) {
    HTMLEscaping.append(text, to: &self)
  }

  /// Appends a name, as a link where it has an address.
  mutating func writeLink(_ name: String, to address: String?) {
    guard let address else { return writeEscaped(name) }
    write("<a href=\"")
    writeEscaped(address)
    write("\">")
    writeEscaped(name)
    write("</a>")
  }
}
