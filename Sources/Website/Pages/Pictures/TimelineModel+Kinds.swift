import Archive
import Minutes

extension TimelineModel {
  /// The archive at a glance: the meetings of every cluster.
  init?(archiveIn context: SiteContext) {
    let registry = context.registry
    let entries = registry.clusters.indices.map { index in
      TimelineEntry(
        link: context.link(Ref<Cluster>(index)), days: context.heldDays(of: registry.clusters[index].bodies))
    }
    self.init(context[.meetings], of: entries, counting: .meeting, in: context)
  }

  /// The bodies of a cluster: when each met, and under which names.
  init?(_ cluster: Ref<Cluster>, in context: SiteContext) {
    let registry = context.registry
    let entries = registry[cluster].bodies.map { body in
      TimelineEntry(
        link: context.link(body), notes: context.formerNames(of: registry[body]), days: context.heldDays(of: [body]),
        renamed: registry[body].names.count > 1 ? registry[body].names.last?.from : nil)
    }
    self.init(context[.meetings], of: entries, counting: .meeting, in: context)
  }

  /// A theme: its items in every cluster that has had any.
  init?(_ theme: Ref<Theme>, in context: SiteContext) {
    let registry = context.registry
    let days = context.archive.themeItems[theme.index].reduce(into: [Ref<Cluster>: [CalendarDate]]()) { days, item in
      days[registry[item.meeting].cluster, default: []].append(registry[item.meeting].date.sortKey)
    }
    let entries = days.sorted { $0.key < $1.key }.map { TimelineEntry(link: context.link($0.key), days: $0.value) }
    self.init(context[.items], of: entries, counting: .item, in: context)
  }
}

extension SiteContext {
  /// The days on which some bodies have met.
  fileprivate func heldDays(of bodies: [Ref<Body>]) -> [CalendarDate] {
    bodies.flatMap { registry[$0].meetings }.filter { !registry[$0].isPlanned }.map { registry[$0].date.sortKey }
  }
}
