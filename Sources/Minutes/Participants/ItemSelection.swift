/// Which items somebody took part in.
public enum ItemSelection: Hashable, Sendable {
  /// Only these items, in ascending order.
  case only([Int])
  /// All but these items, in ascending order.
  case except([Int])
  /// The items before this one: "till 9" means 1 to 8.
  case before(Int)
  /// This item and those behind it.
  case from(Int)
  /// The items up to this one, and this one.
  case through(Int)

  /// Whether the item of this number is among them.
  public func contains(_ item: Int) -> Bool {
    switch self {
    case .only(let items): items.contains(item)
    case .except(let items): !items.contains(item)
    case .before(let limit): item < limit
    case .from(let first): item >= first
    case .through(let last): item <= last
    }
  }

  /// The item numbers it names, for a check that the meeting has them.
  public var named: [Int] {
    switch self {
    case .only(let items), .except(let items): items
    case .before(let item), .from(let item), .through(let item): [item]
    }
  }
}
