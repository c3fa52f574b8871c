/// The sections of the site that `menu:` in `site.yml` may name, besides the ids of free pages.
public enum MenuSection: String, CaseIterable, Sendable {
  case clusters, meetings, persons, themes, organisations, decisions, actions, search, glossary, data
}
