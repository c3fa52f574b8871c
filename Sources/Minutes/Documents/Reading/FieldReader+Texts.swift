import Diagnostics
import YAML

extension FieldReader {
  /// A person.
  mutating func person(_ parts: FrontMatter) -> PersonDocument? {
    let record = fields(PersonKeys.kind, in: parts.yaml, allowedCPR: \.allowedCPR.values)
    let id = id(.person)
    let text = text(parts.body, allowedCPR: record?.allowedCPR.values ?? [])
    guard let record else { return nil }
    let aliases = spellings(record.aliases, of: record.name?.value)
    guard let id, let name = record.name, let text else { return nil }
    return PersonDocument(
      path: file.path, id: id, name: name, aliases: aliases, organisation: record.organisation,
      isListed: record.listed?.value ?? true, allowedCPR: record.allowedCPR.values, text: text)
  }

  /// A theme.
  mutating func theme(_ parts: FrontMatter) -> ThemeDocument? {
    let record = fields(ThemeKeys.kind, in: parts.yaml, allowedCPR: \.allowedCPR.values)
    let id = id(.theme)
    let text = text(parts.body, allowedCPR: record?.allowedCPR.values ?? [])
    guard let record else { return nil }
    let aliases = spellings(record.aliases, of: record.title?.value)
    guard let id, let title = record.title, let text else { return nil }
    return ThemeDocument(
      path: file.path, id: id, title: title, aliases: aliases, allowedCPR: record.allowedCPR.values, text: text)
  }

  /// A free page.
  mutating func page(_ parts: FrontMatter) -> PageDocument? {
    let record = fields(PageKeys.kind, in: parts.yaml, allowedCPR: \.allowedCPR.values)
    let id = pageID()
    let text = text(parts.body, allowedCPR: record?.allowedCPR.values ?? [])
    guard let record else { return nil }
    let aliases = oldAddresses(record.aliases)
    guard let id, let title = record.title, let text else { return nil }
    return PageDocument(
      path: file.path, id: id, title: title, description: record.description?.value, aliases: aliases,
      allowedCPR: record.allowedCPR.values, text: text)
  }

  /// The slugs of folders and name: `om/klynger`.
  private mutating func pageID() -> String? {
    var slugs: [String] = []
    for part in path.partsBelowFirstFolder {
      let slug = Slug.make(part)
      if slug.isEmpty {
        diagnostics.append(file.diagnostic(IdentityFault.emptySlug(.page, name: String(part))))
        return nil
      }
      slugs.append(slug)
    }
    return slugs.joined(separator: "/")
  }
}
