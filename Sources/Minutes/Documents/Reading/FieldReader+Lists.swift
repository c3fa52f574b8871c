import Diagnostics
import YAML

extension FieldReader {
  /// The entries of `organisations.yml`.
  mutating func organisations() -> [OrganisationDocument]? {
    guard let records = fields(OrganisationKeys.kind, in: file.whole, allowedCPR: { _ in [] }) else { return nil }
    var result: [OrganisationDocument] = []
    for record in records {
      let aliases = spellings(record.aliases, of: record.name?.value)
      let former = formerNames(record.formerly)
      guard let name = record.name else { continue }
      guard !Slug.make(name.value).isEmpty else {
        report(IdentityFault.emptySlug(.organisation, name: name.value), at: name)
        continue
      }
      result.append(
        OrganisationDocument(
          name: name, aliases: aliases, kind: record.kind?.value ?? .other, formerNames: former))
    }
    return result
  }

  private mutating func formerNames(_ entries: [Either<Located<String>, Record<FormerNameKeys>>]) -> [FormerName] {
    var result: [FormerName] = []
    for entry in entries {
      switch entry {
      case .first(let name): result.append(FormerName(name: name))
      case .second(let record):
        let until = day(record.until)
        if let name = record.name { result.append(FormerName(name: name, until: until)) }
      }
    }
    return result
  }

  /// The entries of `glossary.yml`.
  mutating func glossary() -> [GlossaryDocument]? {
    guard let entries = fields(GlossaryKeys.kind, in: file.whole, allowedCPR: { _ in [] }) else { return nil }
    return entries.compactMap { entry in
      switch entry.value {
      case .first(let meaning): GlossaryDocument(term: entry.key, meaning: meaning)
      case .second(let record):
        record.meaning.map {
          GlossaryDocument(term: entry.key, meaning: $0, note: record.note?.value.trimmedOfBlanks)
        }
      }
    }
  }
}
