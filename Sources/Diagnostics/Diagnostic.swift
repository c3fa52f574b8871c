/// A fault at a place. A stage returns these with its value; it never prints them.
public struct Diagnostic: Sendable {
  /// What went wrong.
  public var fault: any Fault
  /// The file as messages show it, e.g. `content/site.yml`.
  public var file: String
  /// Where in the file; nil when the file or folder as a whole is meant.
  public var position: SourcePosition?
  /// How many characters the caret underlines, at least 1.
  public var length: Int

  /// A fault at a place.
  public init(_ fault: any Fault, file: String, at position: SourcePosition? = nil, length: Int = 1) {
    self.fault = fault
    self.file = file
    self.position = position
    self.length = max(1, length)
  }

  /// How much it weighs.
  public var severity: Severity { fault.severity }
}

extension Sequence where Element == Diagnostic {
  /// By file, place, severity, code and message, each distinct diagnostic once: a total order that owes nothing to time or threads.
  public func sortedAndUnique(in language: LanguageCode) -> [Diagnostic] {
    typealias Key = (file: String, line: Int, column: Int, severity: Int, code: String, message: String)
    let keyed = map { diagnostic -> (key: Key, diagnostic: Diagnostic) in
      let key = (
        diagnostic.file, diagnostic.position?.line ?? 0, diagnostic.position?.column ?? 0,
        diagnostic.severity.rawValue, diagnostic.fault.code, diagnostic.fault.message(in: language)
      )
      return (key, diagnostic)
    }
    var result: [Diagnostic] = []
    var last: Key?
    for entry in keyed.sorted(by: { $0.key < $1.key }) where last.map({ $0 != entry.key }) ?? true {
      result.append(entry.diagnostic)
      last = entry.key
    }
    return result
  }

  /// The lines of each file that no message may show, not even one about something else on the line.
  public var hiddenLines: [String: Set<Int>] {
    reduce(into: [:]) { lines, diagnostic in
      guard diagnostic.fault.hidesSource, let line = diagnostic.position?.line else { return }
      lines[diagnostic.file, default: []].insert(line)
    }
  }

  /// Whether any of them keeps the site from being published.
  public func containsError(strict: Bool = false) -> Bool {
    contains { $0.severity == .error || (strict && $0.severity == .warning) }
  }
}
