public import Minutes

/// A body of a cluster; it keeps its identity when it is renamed.
public struct Body: Sendable {
  /// The id within its cluster: `faglig`.
  public let id: String
  /// The cluster it belongs to.
  public let cluster: Ref<Cluster>
  /// All names it has borne, oldest first; never empty.
  public let names: [BodyName]
  /// Other names it is known by.
  public let aliases: [String]
  /// Its meetings of the archive, planned ones too, oldest first.
  public let meetings: [Ref<Meeting>]

  /// The present name.
  public var name: String { names.last?.name ?? id }

  /// The name it bore on a day.
  public func name(on day: CalendarDate) -> String { BodyName.borne(on: day, of: names) ?? id }
}

/// A name of a body and when it was borne.
public struct BodyName: Hashable, Sendable {
  /// The name.
  public let name: String
  /// The first day, where it is known.
  public let from: CalendarDate?
  /// The last day, where it is known; the day before the next name's first, where that is.
  public let until: CalendarDate?
}
