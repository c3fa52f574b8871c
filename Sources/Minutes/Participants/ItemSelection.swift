/// Which items somebody took part in.
public enum ItemSelection: Hashable, Sendable {
  /// Only these items, in ascending order.
  case only([Int])
  /// All but these items, in ascending order.
  case except([Int])
  /// The items before this one: "till 9" means 1 to 8.
  case before(Int)

  /// Whether the item of this number is among them.
  public func contains(_ item: Int) -> Bool {
    switch self {
    case .only(let items): items.contains(item)
    case .except(let items): !items.contains(item)
    case .before(let limit): item < limit
    }
  }

  /// The item numbers it names, for a check that the meeting has them.
  public var named: [Int] {
    switch self {
    case .only(let items), .except(let items): items
    case .before(let limit): [limit]
    }
  }
}
