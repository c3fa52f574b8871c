/// The text of one template, as it comes from a file.
public struct TemplateSource: Sendable {
  /// The name that programs, partials and parents use, e.g. `meeting` or `parts/header`.
  public let name: String
  /// The file as errors show it.
  public let file: String
  /// The text: UTF-8, with or without a byte order mark, its lines ending in LF or CRLF.
  public let text: [UInt8]

  /// A template from the bytes of a file.
  public init(name: String, file: String, text: [UInt8]) {
    self.name = name
    self.file = file
    self.text = text
  }

  /// A template from a string, such as one written in the program.
  public init(name: String, file: String, text: String) {
    self.init(name: name, file: file, text: Array(text.utf8))
  }
}
