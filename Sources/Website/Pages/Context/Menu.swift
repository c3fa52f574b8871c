import Archive
import Diagnostics
import Minutes

/// The menu: the entries of `site.yml`, or the sections that every archive has.
enum Menu {
  /// The sections that stand in the menu where `site.yml` names none.
  private static let usual: [MenuSection] = [.clusters, .meetings, .themes, .persons, .decisions, .actions, .search]

  static func entries(archive: Archive, addresses: Addresses) -> [MenuEntry] {
    let registry = archive.registry
    let written = registry.site.menu.map(\.value)
    let names = written.isEmpty ? usual.map(\.rawValue) : written
    return names.compactMap { name in
      if let section = MenuSection(rawValue: name) {
        let (slug, word) = place(of: section, words: addresses.words)
        return MenuEntry(url: addresses.section(slug), text: registry.language[word], isCurrent: false)
      }
      guard let index = registry.pages.firstIndex(where: { $0.id == name }) else { return nil }
      return MenuEntry(url: addresses[Ref<Page>(index)], text: registry.pages[index].title, isCurrent: false)
    }
  }

  /// Where a section stands and what it is called.
  private static func place(of section: MenuSection, words: AddressWords) -> (slug: String, word: Word) {
    switch section {
    case .clusters: (words.clusters, .clusters)
    case .meetings: (words.meetings, .meetings)
    case .persons: (words.persons, .persons)
    case .themes: (words.themes, .themes)
    case .organisations: (words.organisations, .organisations)
    case .decisions: (words.decisions, .decisions)
    case .actions: (words.actions, .actions)
    case .glossary: (words.glossary, .glossary)
    case .search: (words.search, .search)
    case .data: ("data", .openData)
    }
  }
}
