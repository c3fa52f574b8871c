import Archive

/// Finds the archive's themes.
struct ThemeFinder {
  private let registry: Registry

  init(registry: Registry) {
    self.registry = registry
  }

  /// Whether something is a theme's title, alias or id.
  func isTheme(_ name: String) -> Bool { registry.findTheme(named: name) != nil }

  /// The titles of the themes that a title of an item names, in the archive's order.
  func themes(in title: String) -> [String] {
    registry.themes.filter { theme in ([theme.title] + theme.aliases).contains { title.holds($0) } }.map(\.title)
  }
}
