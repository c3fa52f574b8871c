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
