import Archive
import Minutes
import TemplateEngine

extension ThemeRow {
  /// The themes of some meetings, those with most items first.
  static func of(meetings: [Ref<Meeting>], in context: SiteContext) -> [ThemeRow] {
    var counts: [Ref<Theme>: (items: Int, last: Ref<Meeting>)] = [:]
    for meeting in meetings {
      let items = context.archive.facts[meeting.index].items
      for item in items {
        let inherited = item.parent.map { items[$0].themes } ?? []
        for theme in item.themes where !inherited.contains(theme) {
          let known = counts[theme]
          counts[theme] = ((known?.items ?? 0) + 1, max(known?.last ?? meeting, meeting))
        }
      }
    }
    let sorted = counts.sorted { (-$0.value.items, $0.key) < (-$1.value.items, $1.key) }
    return sorted.map { theme, value in
      ThemeRow(
        url: context.addresses[theme], title: context.registry[theme].title,
        countText: context.language.count(value.items, .item), moved: context.date(of: value.last))
    }
  }
}
