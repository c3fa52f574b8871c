import Archive
import Minutes

/// How one may follow what a page is about: its feed and its calendar, as far as there is something in them.
struct Following {
  /// What stands in the head of the page for programs; the site's feed too.
  let alternates: [AlternateModel]
  /// The same for people.
  let links: [LinkModel]

  init(feed: Feed?, calendar: SiteCalendar?, in context: SiteContext) {
    var alternates: [AlternateModel] = []
    var links: [LinkModel] = []
    if let feed, !context.entries(of: feed).isEmpty {
      alternates.append(.feed(feed, in: context))
      links.append(LinkModel(url: feed.address(in: context.addresses), text: context[.feed]))
    }
    if let calendar, context.hasEntries(calendar) {
      let url = calendar.address(in: context.addresses)
      let title = "\(context[.calendar].capitalizedFirst): \(calendar.title(in: context))"
      alternates.append(AlternateModel(type: "text/calendar", title: title, url: url))
      links.append(LinkModel(url: url, text: context[calendar.isSubscribable ? .calendar : .addToCalendar]))
    }
    self.alternates = alternates + AlternateModel.ofSite(in: context)
    self.links = links
  }
}

extension AlternateModel {
  static func feed(_ feed: Feed, in context: SiteContext) -> AlternateModel {
    AlternateModel(
      type: "application/atom+xml", title: feed.title(in: context), url: feed.address(in: context.addresses))
  }

  /// What every page has: the feed of the site, where it has one.
  static func ofSite(in context: SiteContext) -> [AlternateModel] {
    context.site.feedUrl == nil ? [] : [.feed(.site, in: context)]
  }
}
