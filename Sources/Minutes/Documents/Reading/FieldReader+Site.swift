import Diagnostics
import YAML

extension FieldReader {
  /// `site.yml`, in the language that it names.
  mutating func site() -> SiteDocument? {
    guard let record = fields(SiteKeys.kind, in: file.whole, allowedCPR: \.allowedCPR.values) else { return nil }
    language = .of(record.language?.value ?? .da)
    let url = record.url.map { $0.map { $0.withoutTrailingSlashes } }
    if let url, let problem = WebAddress.problem(of: url.value) {
      report(FrontMatterFault.invalidURL(url.value, problem), at: url)
    }
    let contact = contact(record.contact)
    let statement = statement(record.statement)
    guard let title = record.title, let url else { return nil }
    return SiteDocument(
      title: title, url: url, language: language.code, publisher: record.publisher?.value, contact: contact,
      description: record.description?.value, licence: record.licence?.value, accessibilityStatement: statement,
      menu: separated(record.menu, in: SourceLines(file.whole, of: file)), allowedCPR: record.allowedCPR.values)
  }

  private mutating func contact(_ value: Either<Located<String>, Record<ContactKeys>>?) -> Contact? {
    switch value {
    case nil: return nil
    case .first(let email): return Contact(email: checkedEmail(email))
    case .second(let record): return Contact(email: record.email.map { checkedEmail($0) }, phone: record.phone?.value)
    }
  }

  /// An address has something on both sides of one `@`, and no blanks.
  private mutating func checkedEmail(_ text: Located<String>) -> String {
    let parts = text.value.split(separator: "@", omittingEmptySubsequences: false)
    let isAddress =
      parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && parts[1].contains(".")
      && !text.value.contains { $0.isWhitespace || $0 == "<" || $0 == ">" || $0 == "," || $0 == ";" }
    if !isAddress { report(FrontMatterFault.invalidEmail(text.value), at: text) }
    return text.value
  }

  private mutating func statement(
    _ value: Either<Located<String>, Record<StatementKeys>>?
  ) -> AccessibilityStatement? {
    let (url, updated): (Located<String>?, Located<String>?) =
      switch value {
      case nil: (nil, nil)
      case .first(let url): (url, nil)
      case .second(let record): (record.url, record.updated)
      }
    let day = day(updated)
    guard let url else { return nil }
    if let problem = WebAddress.problem(of: url.value, allowsQuery: true) {
      report(FrontMatterFault.invalidURL(url.value, problem), at: url)
    }
    return AccessibilityStatement(
      url: url, updated: day.flatMap { day in updated.map { Located(day, at: $0.position) } })
  }
}

extension String {
  fileprivate var withoutTrailingSlashes: String {
    var text = self[...]
    while text.hasSuffix("/"), !text.hasSuffix("://") { text.removeLast() }
    return String(text)
  }
}
