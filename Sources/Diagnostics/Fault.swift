/// What went wrong, as data: the facts in the case of an enum, the sentences in both languages beside them.
///
/// The stages of the pipeline name a fault; only `Sentences/` words it.
public protocol Fault: Sendable {
  /// A stable name for machines in kebab case, e.g. `unknown-theme`.
  var code: String { get }
  /// How much it weighs.
  var severity: Severity { get }
  /// One sentence in plain words, without the position and without the suggestion.
  func message(in language: LanguageCode) -> String
  /// What to do about it, a sentence, where the tool can tell.
  func suggestion(in language: LanguageCode) -> String?
  /// Whether the line it points at must not be shown, because it holds what must not be spread.
  var hidesSource: Bool { get }
}

extension Fault {
  /// Most faults have nothing to suggest beyond their message.
  public func suggestion(in language: LanguageCode) -> String? { nil }

  /// Most lines may be shown.
  public var hidesSource: Bool { false }
}
