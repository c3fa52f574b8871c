import Archive
import Minutes
import TemplateEngine

extension IndexPage<ClusterCard> {
  /// The index of clusters.
  init(clustersIn context: SiteContext) {
    let rows = context.registry.clusters.indices.map { ClusterCard(Ref($0), in: context) }
    self.init(
      site: context.site,
      page: context.page(context[.clusters], at: context.addresses.section(context.addresses.words.clusters)),
      countText: context.language.count(rows.count, .cluster), rows: rows)
  }
}

extension IndexPage<ThemeRow> {
  /// The index of themes, those that moved last first.
  init(themesIn context: SiteContext) {
    let rows = context.themesByActivity.map { context.themeRows[$0.index] }
    self.init(
      site: context.site,
      page: context.page(context[.themes], at: context.addresses.section(context.addresses.words.themes)),
      countText: context.language.count(rows.count, .theme), rows: rows)
  }
}
