/// First names as minutes use them: those that exactly one participant bears.
enum FirstNames {
  /// The bearer of each first name that one participant alone bears.
  static func unique(among participants: [Ref<Person>], registry: Registry) -> [String: Ref<Person>] {
    var bearers: [String: Set<Ref<Person>>] = [:]
    for participant in participants {
      for spelling in [registry[participant].name] + registry[participant].aliases {
        guard let space = spelling.firstIndex(of: " ") else { continue }
        bearers[String(spelling[..<space]), default: []].insert(participant)
      }
    }
    return bearers.compactMapValues { $0.count == 1 ? $0.first : nil }
  }
}
