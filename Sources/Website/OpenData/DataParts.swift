import Archive
import Minutes

/// Parts the tables, so that no file becomes larger than others can take.
///
/// A record's size is estimated before it is written, from the lengths of its texts, so that the plan of the site knows all
/// paths. The estimate is high for all but texts full of quotation marks.
enum DataParts {
  /// What a file may hold, as estimated; a fifth below the 5 MB that are promised.
  static let limit = 4_000_000

  /// The parts of a table: one, or else the years, and of a year too large numbered parts; of what has no year numbered
  /// parts alone.
  static func parts(of table: DataTable, in context: SiteContext, limit: Int = limit) -> [DataPart] {
    let count = table.sourceCount(in: context.registry)
    let sizes = (0..<count).map { table.size(of: $0, in: context) }
    if sizes.reduce(0, +) <= limit { return [DataPart(name: nil, sources: 0..<count)] }
    guard table.isDated else { return cut(0..<count, sizes, limit: limit, name: String.init) }
    var parts: [DataPart] = []
    var start = 0
    while start < count {
      let year = context.registry.meetings[start].date.year
      let end = context.registry.meetings[start...].firstIndex { $0.date.year != year } ?? count
      let pieces = cut(start..<end, sizes, limit: limit) { "\(year)-\($0)" }
      parts += pieces.count > 1 ? pieces : [DataPart(name: String(year), sources: start..<end)]
      start = end
    }
    return parts
  }

  /// Pieces of at most so much, the first ones full, numbered from 1.
  private static func cut(_ range: Range<Int>, _ sizes: [Int], limit: Int, name: (Int) -> String) -> [DataPart] {
    var parts: [DataPart] = []
    var (start, size) = (range.lowerBound, 0)
    for place in range {
      if size + sizes[place] > limit, place > start {
        parts.append(DataPart(name: name(parts.count + 1), sources: start..<place))
        (start, size) = (place, 0)
      }
      size += sizes[place]
    }
    parts.append(DataPart(name: name(parts.count + 1), sources: start..<range.upperBound))
    return parts
  }
}

extension DataTable {
  /// About how many bytes the JSON of a source's records has.
  fileprivate func size(of source: Int, in context: SiteContext) -> Int {
    let registry = context.registry
    let addressLength = context.addresses.origin.utf8.count + 120
    switch self {
    case .persons:
      let person = registry.persons[source]
      return 200 + 3 * person.name.utf8.count + addressLength + person.aliases.reduce(0) { $0 + $1.utf8.count + 40 }
        + person.roles.reduce(0) { $0 + ($1.role?.utf8.count ?? 0) + 400 }
    case .organisations: return 1000 + addressLength
    case .themes: return 600 + addressLength
    case .meetings, .decisions, .actions: break
    }
    let (meeting, facts) = (registry.meetings[source], context.archive.facts[source])
    let base = 250 + addressLength + 3 * context.identities.names[source].utf8.count + meeting.bodyName.utf8.count
    switch self {
    case .decisions: return facts.decisions.reduce(0) { $0 + $1.text.utf8.count + base + $1.persons.count * 40 }
    case .actions:
      return facts.actions.reduce(0) { $0 + $1.text.utf8.count + base + 100 + $1.owners.count * 120 }
    default:
      let people = meeting.participations.reduce(0) {
        $0 + 2 * $1.name.utf8.count + ($1.role?.utf8.count ?? 0) + ($1.organisation == nil ? 100 : 160)
      }
      let items = facts.items.reduce(0) {
        $0 + $1.title.utf8.count + base + $1.themes.count * 40 + $1.presenters.count * 100
      }
      return 1000 + base + people + items
    }
  }
}
