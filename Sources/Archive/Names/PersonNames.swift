import Minutes

/// Every name and spelling of every person, as look-ups go by it.
struct PersonNames: Sendable {
  /// The persons of a spelling; more than one for namesakes.
  let bearers: [NameKey: [Ref<Person>]]
  private let shared: Set<NameKey>

  init(_ persons: [Person]) {
    var bearers: [NameKey: [Ref<Person>]] = [:]
    bearers.reserveCapacity(persons.count)
    for (index, person) in persons.enumerated() {
      for spelling in [person.name] + person.aliases {
        let key = NameKey(spelling)
        if bearers[key]?.contains(Ref(index)) != true { bearers[key, default: []].append(Ref(index)) }
      }
    }
    self.bearers = bearers
    shared = Set(bearers.lazy.filter { $0.value.count > 1 }.map(\.key))
  }

  /// Whether namesakes bear a name.
  func isShared(_ name: String) -> Bool { !shared.isEmpty && shared.contains(NameKey(name)) }

  /// The one person whom a name means; among namesakes the one who takes part.
  func find(_ name: String, among participants: [Ref<Person>] = []) -> Ref<Person>? {
    let candidates = bearers[NameKey(name), default: []]
    if candidates.count == 1 { return candidates[0] }
    let meant = candidates.filter(participants.contains)
    return meant.count == 1 ? meant[0] : nil
  }
}
