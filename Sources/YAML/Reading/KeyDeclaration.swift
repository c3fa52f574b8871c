public import Diagnostics

/// A key as data: all that a check, a schema or a page of documentation needs to know of it.
public struct KeyDeclaration: Sendable {
  /// The key as it is written.
  public let name: String
  /// What its value must look like.
  public let shape: Shape
  /// Whether a record without it is an error.
  public let isRequired: Bool
  /// Words that writers try instead; never read.
  public let synonyms: [String]

  let danish: String
  let english: String

  /// What the key is for, in one sentence.
  public func description(in language: LanguageCode) -> String {
    switch language {
    case .da: danish
    case .en: english
    }
  }
}
