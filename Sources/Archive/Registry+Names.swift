public import Minutes

/// Who or what a name means, for those who have names and no document yet.
extension Registry {
  /// The person whom a name means; nil for an unknown one and one that namesakes bear.
  public func person(named name: String) -> Ref<Person>? { names.persons.find(name) }

  /// The organisation of a name, an alias or a former name.
  public func organisation(named name: String) -> Ref<Organisation>? { names.organisations[NameKey(name)] }

  /// The theme of a title, an alias or an id.
  public func findTheme(named name: String) -> Ref<Theme>? { theme(named: name) }

  /// The known persons whose name, or another spelling of whose name, looks like this one: one letter apart, spelt in another
  /// Danish way, or the same words with one name more or less between or behind them. By name.
  public func persons(resembling name: String) -> [Ref<Person>] {
    let words = Self.words(of: name)
    return persons.indices.filter { index in
      ([persons[index].name] + persons[index].aliases).contains { spelling in
        NearNames.areNear(spelling, name) || Self.areExtensions(Self.words(of: spelling), words)
      }
    }.map { Ref($0) }
  }

  private static func words(of name: String) -> [String] {
    Slug.make(name).split(separator: "-").map(String.init)
  }

  /// Whether one name is the other with words left out, the first name kept: `Eva Sejersdal`, `Eva Sejersdal Knudsen`.
  private static func areExtensions(_ left: [String], _ right: [String]) -> Bool {
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    guard short.count > 1, short.count < long.count, short[0] == long[0] else { return false }
    var rest = long[...]
    for word in short {
      guard let place = rest.firstIndex(of: word) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }
}
