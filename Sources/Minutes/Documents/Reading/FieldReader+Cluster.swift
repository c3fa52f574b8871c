import Diagnostics
import YAML

extension FieldReader {
  /// A cluster with its bodies.
  mutating func cluster(_ parts: FrontMatter) -> ClusterDocument? {
    let record = fields(ClusterKeys.kind, in: parts.yaml, allowedCPR: \.allowedCPR.values)
    let id = id(.cluster)
    let text = text(parts.body, allowedCPR: record?.allowedCPR.values ?? [])
    guard let record else { return nil }
    let bodies = self.bodies(record.bodies)
    guard let id, let name = record.name, let text else { return nil }
    return ClusterDocument(
      path: file.path, id: id, name: name,
      municipalities: separated(record.municipalities, in: SourceLines(parts.yaml, of: file)), bodies: bodies,
      allowedCPR: record.allowedCPR.values, text: text)
  }

  private mutating func bodies(_ entries: [Entry<Record<BodyKeys>>]) -> [BodyDocument] {
    var result: [BodyDocument] = []
    var written: [String: String] = [:]
    for entry in entries {
      let names = self.names(entry)
      let id = Slug.make(entry.key.value)
      if id.isEmpty {
        report(IdentityFault.emptySlug(.body, name: entry.key.value), at: entry.key)
      } else if let other = written[id] {
        report(FrontMatterFault.sameBody(entry.key.value, other: other), at: entry.key)
      } else {
        written[id] = entry.key.value
        let aliases = spellings(entry.value.aliases, of: names.count == 1 ? names[0].name.value : nil)
        if !names.isEmpty { result.append(BodyDocument(id: entry.key.map { _ in id }, names: names, aliases: aliases)) }
      }
    }
    return result
  }

  private mutating func names(_ entry: Entry<Record<BodyKeys>>) -> [BodyNameDocument] {
    var result: [BodyNameDocument] = []
    for name in entry.value.names {
      switch name {
      case .first(let name): result.append(BodyNameDocument(name: name))
      case .second(let record):
        let (from, until) = (day(record.from), day(record.until))
        if let from, let until, until < from, let place = record.until {
          report(DateFault.periodEndsBeforeItBegins(from: from.iso, until: until.iso), at: place)
        }
        if let name = record.name { result.append(BodyNameDocument(name: name, from: from, until: until)) }
      }
    }
    if entry.value.names.isEmpty, let place = entry.value.position(of: \.names) {
      report(FrontMatterFault.emptyList(key: "names"), at: place)
    }
    return result
  }
}
