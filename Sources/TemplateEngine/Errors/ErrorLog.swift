/// Gathers errors by place while templates are read and compiled; a place and reason seen twice counts once.
struct ErrorLog {
  private struct Entry: Hashable {
    let source: Int
    let offset: Int
    let reason: TemplateError.Reason
  }

  private var entries: Set<Entry> = []
  private var others: Set<TemplateError> = []

  var isEmpty: Bool { entries.isEmpty && others.isEmpty }

  /// Notes an error at a byte of a source.
  mutating func add(_ reason: TemplateError.Reason, source: Int, offset: Int) {
    entries.insert(Entry(source: source, offset: offset, reason: reason))
  }

  /// Notes an error that has no place in a source.
  mutating func add(_ error: TemplateError) {
    others.insert(error)
  }

  /// The errors with their lines and columns, in order.
  func errors(in sources: [ParsedTemplate]) -> [TemplateError] {
    var errors = Array(others)
    for (source, found) in Dictionary(grouping: entries, by: \.source) {
      let text = sources[source].text
      var positions = text.positions()
      for entry in found.sorted(by: { $0.offset < $1.offset }) {
        let (line, column) = positions.position(of: entry.offset)
        errors.append(TemplateError(file: text.file, line: line, column: column, reason: entry.reason))
      }
    }
    return errors.sorted()
  }
}
