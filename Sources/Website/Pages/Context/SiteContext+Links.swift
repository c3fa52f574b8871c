import Archive
import Minutes

/// Names and dates as pages show them.
extension SiteContext {
  func link(_ cluster: Ref<Cluster>) -> LinkModel { LinkModel(url: addresses[cluster], text: registry[cluster].name) }
  func link(_ body: Ref<Body>) -> LinkModel { LinkModel(url: addresses[body], text: registry[body].name) }
  func link(_ theme: Ref<Theme>) -> LinkModel { LinkModel(url: addresses[theme], text: registry[theme].title) }
  func link(_ organisation: Ref<Organisation>) -> LinkModel {
    LinkModel(url: addresses[organisation], text: registry[organisation].name)
  }

  /// A person by the name as written; plain text for one who is not listed or not known.
  func link(_ named: NamedPerson) -> LinkModel {
    LinkModel(url: named.person.flatMap { addresses[$0] }, text: named.name)
  }

  /// Who is to do something, as a register shows it: of somebody who is not listed the role, never the name.
  func link(_ owner: Owner, in meeting: Ref<Meeting>) -> LinkModel {
    switch owner {
    case .person(let named):
      if let person = named.person, !registry[person].isListed {
        return LinkModel(text: registry.role(of: person, in: meeting))
      }
      return link(named)
    case .organisation(let organisation, let name): return LinkModel(url: addresses[organisation], text: name)
    case .other(let words): return LinkModel(text: registry.withoutUnlisted(words, in: meeting))
    }
  }

  /// ISO 8601 is for a date that nobody doubts.
  func date(_ date: PartialDate) -> DateModel {
    DateModel(iso: date.isUncertain ? nil : date.iso, text: language.written(date))
  }

  func date(_ date: CalendarDate) -> DateModel { DateModel(iso: date.iso, text: language.written(date)) }
  func date(of meeting: Ref<Meeting>) -> DateModel { rows(of: meeting).date }

  /// A deadline, or the day something was done, as written.
  func date(_ words: String?, read: CalendarDate?) -> DateModel? {
    words.map { DateModel(iso: read?.iso, text: $0) }
  }

  /// The year that a meeting's date names.
  func year(of meeting: Ref<Meeting>) -> String { String(registry[meeting].date.year) }

  /// `2020–2022`, or the one year.
  func years(from first: Ref<Meeting>, to last: Ref<Meeting>) -> String {
    let (from, to) = (year(of: first), year(of: last))
    return from == to ? from : "\(from)–\(to)"
  }
}
