import Archive
import Minutes

extension SiteContext {
  /// The themes that moved last first; among equals those with most items.
  var themesByActivity: [Ref<Theme>] {
    func key(_ theme: Ref<Theme>) -> (Int, Int, Int) {
      let items = archive.themeItems[theme.index]
      let newest = [items.first?.meeting, archive.themeMeetings[theme.index].first].compactMap { $0 }.max()
      return (-(newest?.index ?? -1), -items.count, theme.index)
    }
    return registry.themes.indices.map { Ref<Theme>($0) }.map { (key: key($0), theme: $0) }
      .sorted { $0.key < $1.key }.map(\.theme)
  }
}
