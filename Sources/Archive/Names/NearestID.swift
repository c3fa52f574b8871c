import Diagnostics

/// Finds the id that somebody meant who wrote something near it, or near a name of what bears it.
enum NearestID {
  /// The id nearest to a word, by the ids and the names of their bearers.
  static func nearest(to word: String, in entities: [(id: String, names: [String])]) -> String? {
    var ids: [String: String] = [:]
    for entity in entities {
      for name in [entity.id] + entity.names { ids[name] = ids[name] ?? entity.id }
    }
    return EditDistance.nearest(to: word, in: ids.keys.sorted()).flatMap { ids[$0] }
  }
}

extension [Theme] {
  /// The id, title or alias of a theme nearest to a word.
  func nearest(to word: String) -> String? {
    EditDistance.nearest(to: word, in: flatMap { [$0.id, $0.title] + $0.aliases })
  }
}
