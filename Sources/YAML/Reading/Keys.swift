/// The keys of one kind of record. This is how a file's front matter is described, and how it is read:
///
/// ```swift
/// struct BodyNameKeys: Keys {
///   let name = Key("name", .line, required: true, da: "Navnet.", en: "The name.")
///   let from = Key("from", .line, da: "Datoen, navnet gælder fra.", en: "The date the name holds from.")
/// }
///
/// struct BodyKeys: Keys {
///   let names = Key(
///     "names", .list(of: .either(.line, or: .record(BodyNameKeys.self))), required: true, synonyms: ["navne"],
///     da: "Forummets navne, det ældste først.", en: "The body's names, the oldest first.")
///   let kind = Key("kind", .word(BodyType.self), da: "Forummets art.", en: "What kind of body it is.")
///   let listed = Key("listed", .flag, da: "Om det står i lister.", en: "Whether it stands in lists.")
/// }
///
/// let body = Kind.record(BodyKeys.self)
///
/// var diagnostics: [Diagnostic] = []
/// let record = body.read(file.whole, of: file, reportingTo: &diagnostics)
/// record?.kind       // Located<BodyType>?
/// record?.names      // [Either<Located<String>, Record<BodyNameKeys>>]
/// ```
///
/// Every stored property that is a ``Key`` counts; the order of the properties is the order in schemas.
/// A ``Record`` has each of them as a property of its own with the value's type, so a misspelt key does not compile.
/// What is declared is also what is checked: unknown keys (with the nearest known one), missing and empty ones, values of
/// the wrong form, and words that are not allowed are all reported with their place, in one run.
public protocol Keys: Sendable {
  /// The declaration has no parameters.
  init()
}

extension Keys {
  /// All keys as data, in the order declared.
  ///
  /// Reflection, so that no key can be declared and then forgotten in a list. It happens once for a kind, not for a file.
  var declarations: [KeyDeclaration] {
    Mirror(reflecting: self).children.compactMap { ($0.value as? any DeclaredKey)?.declaration }
  }
}

/// The one copy of the keys that all records of a kind share.
final class SharedKeys<K: Keys>: Sendable {
  let keys = K()
}
