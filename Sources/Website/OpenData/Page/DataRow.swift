import Archive
import Minutes
import TemplateEngine

/// A table of the open data on the page that explains it.
struct DataRow: TemplateModel {
  var name: String
  var text: String
  /// `12 møder`.
  var countText: String
  /// The file, or those of a table that is too large for one, the newest first.
  var files: [DataFileRow]

  static let fields = Fields<Self> {
    $0.field("name", \.name)
    $0.field("text", \.text)
    $0.field("countText", \.countText)
    $0.field("files", \.files)
  }

  init(_ table: DataTable, in context: SiteContext) {
    let writer = DataWriter(context: context, table: table)
    let parts = context.dataParts[table, default: []]
    let name = context[table.words.name]
    self.name = name
    text = context[table.words.text]
    countText = context.language.count(parts.reduce(0) { $0 + writer.count(of: $1) }, table.noun)
    files = parts.reversed().map { part in
      DataFileRow(
        name: [name, part.name].compactMap { $0 }.joined(separator: " "), part: part.name,
        jsonUrl: table.address(of: part, .json, in: context.addresses),
        csvUrl: table.address(of: part, .csv, in: context.addresses))
    }
  }
}

extension DataTable {
  /// What it is called, and what there is to say of it.
  fileprivate var words: (name: Word, text: Word) {
    switch self {
    case .meetings: (.meetings, .dataMeetings)
    case .persons: (.persons, .dataPersons)
    case .organisations: (.organisations, .dataOrganisations)
    case .themes: (.themes, .dataThemes)
    case .decisions: (.decisions, .dataDecisions)
    case .actions: (.actions, .dataActions)
    }
  }

  fileprivate var noun: Noun {
    switch self {
    case .meetings: .meeting
    case .persons: .person
    case .organisations: .organisation
    case .themes: .theme
    case .decisions: .decision
    case .actions: .action
    }
  }
}
