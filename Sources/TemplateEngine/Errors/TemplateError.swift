/// Something wrong with a template, with the place where it stands.
public struct TemplateError: Error, Sendable, Hashable {
  /// The file as the ``TemplateSource`` names it; empty for a template that the library does not have.
  public let file: String
  /// The line, from 1; 0 when there is no file.
  public let line: Int
  /// The column in characters, from 1; 0 when there is no file.
  public let column: Int
  /// What is wrong, as facts, for those who word it in another language.
  public let reason: Reason

  /// An error at a place.
  public init(file: String, line: Int, column: Int, reason: Reason) {
    self.file = file
    self.line = line
    self.column = column
    self.reason = reason
  }
}

extension TemplateError: CustomStringConvertible {
  /// The place and the English sentence: `page.mustache:3:7: there is no "titel" in MeetingPage; …`.
  public var description: String {
    file.isEmpty ? reason.description : "\(file):\(line):\(column): \(reason)"
  }
}

extension TemplateError: Comparable {
  /// By file, line and column, then by sentence.
  public static func < (left: TemplateError, right: TemplateError) -> Bool {
    (left.file, left.line, left.column, left.reason.description)
      < (right.file, right.line, right.column, right.reason.description)
  }
}
