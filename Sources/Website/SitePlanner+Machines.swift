import Archive
import Minutes

/// The files that are for programs to read.
extension SitePlanner {
  /// Whether search engines are told of a page: one that says something by itself and is not held back.
  func isListed(_ file: PlannedFile) -> Bool {
    switch file.kind {
    case .notFound, .search, .statement, .redirect: false
    case .meeting(let meeting): context.registry.meetings[meeting.index].isPublic
    default: file.isPage
    }
  }

  /// The feeds that have something to tell. That of corrections is there before the first of them: who waits for one must be
  /// able to subscribe.
  mutating func planFeeds() {
    let registry = context.registry
    guard registry.meetings.contains(where: \.isPublic) else { return }
    var feeds: [Feed] = [.site, .corrections]
    feeds += registry.clusters.indices.map { .cluster(Ref($0)) }
    feeds += registry.bodies.indices.map { .body(Ref($0)) }
    feeds += registry.themes.indices.map { .theme(Ref($0)) }
    feeds += registry.persons.indices.filter { registry.persons[$0].isListed }.map { .person(Ref($0)) }
    for feed in feeds {
      let schedule = FeedSchedule(entries: context.entries(of: feed))
      guard feed == .corrections || !schedule.entries.isEmpty else { continue }
      add(.feed(feed, .current), atFile: feed.address(in: context.addresses))
      for number in 0..<schedule.archiveCount {
        let part = FeedPart.archive(number + 1)
        add(.feed(feed, part), atFile: feed.address(of: part, in: context.addresses))
      }
    }
  }

  /// The calendars that have an entry: iCalendar knows no empty one.
  mutating func planCalendars() {
    let registry = context.registry
    var calendars: [SiteCalendar] = [.site]
    calendars += registry.clusters.indices.map { .cluster(Ref($0)) }
    calendars += registry.bodies.indices.map { .body(Ref($0)) }
    calendars += registry.meetings.indices.map { .meeting(Ref($0)) }
    for calendar in calendars where context.hasEntries(calendar) {
      add(.calendar(calendar), atFile: calendar.address(in: context.addresses))
    }
  }

  /// The open data in both forms, and its schema.
  mutating func planData() {
    let addresses = context.addresses
    for table in DataTable.allCases {
      let parts = context.dataParts[table, default: []]
      let isWhole = parts.count == 1 && parts.first?.name == nil
      for format in DataFormat.allCases {
        if !isWhole {
          add(.data(table, .index(parts), format), atFile: table.address(of: nil, format, in: addresses))
        }
        for part in parts {
          add(.data(table, .records(part), format), atFile: table.address(of: part, format, in: addresses))
        }
      }
    }
    add(.dataSchema, atFile: addresses.data + "schema.json")
  }

  /// - Parameter pages: how many pages search engines are told of.
  mutating func planFilesForMachines(pages: Int, sitemapLimit: Int) {
    let home = context.addresses.home
    for (name, sitemap) in Sitemap.files(for: pages, limit: sitemapLimit) {
      add(.sitemap(sitemap), atFile: home + name)
    }
    add(.copyScript, atFile: home + "copy.js")
    add(.robots, atFile: home + "robots.txt")
    for map in [RedirectMap.list, .nginx] { add(.redirects(map), atFile: home + map.name) }
  }
}
