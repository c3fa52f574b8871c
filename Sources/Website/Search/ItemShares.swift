import Archive

/// What of a meeting's facts belongs to which of its items, sorted out once however many items there are; nil stands for what
/// comes before the first item.
struct ItemShares {
  private(set) var subitems: [Int: [Int]] = [:]
  /// The items with a decision.
  private(set) var decided: Set<Int?> = []
  /// Who is named in each item or has an action in it.
  private(set) var persons: [Int?: [Ref<Person>]] = [:]

  init(of facts: MeetingFacts) {
    for (index, item) in facts.items.enumerated() {
      if let parent = item.parent { subitems[parent, default: []].append(index) }
    }
    decided = Set(facts.decisions.map(\.item))
    for reference in facts.references {
      if case .person(let person) = reference.target.whole { persons[reference.item, default: []].append(person) }
    }
    for action in facts.actions {
      for case .person(let named) in action.owners {
        if let person = named.person { persons[action.item, default: []].append(person) }
      }
    }
  }
}
