public import Diagnostics

/// One file below `clusters/`.
public struct ClusterDocument: Sendable {
  /// The file's path below the content folder, e.g. `clusters/nord.md`.
  public var path: String
  /// The slug of the file's name.
  public var id: String
  /// The name, e.g. `Sundhedsklynge Nord`.
  public var name: Located<String>
  /// The municipalities' names as written.
  public var municipalities: [Located<String>]
  /// The bodies in the order written.
  public var bodies: [BodyDocument]
  /// The text about the cluster.
  public var text: TextDocument
}

/// A body as its cluster's file declares it; it keeps its id when it is renamed.
public struct BodyDocument: Sendable {
  /// The id, a slug: `faglig`.
  public var id: Located<String>
  /// Its names, the first one first; the newest is the present one. Never empty.
  public var names: [BodyNameDocument]
  /// Other names it is known by.
  public var aliases: [Located<String>]
}

/// A name of a body and the day from which it bears it.
public struct BodyNameDocument: Hashable, Sendable {
  /// The name.
  public var name: Located<String>
  /// The first day of the name, where the file says it.
  public var from: CalendarDate?
  /// The last day of the name, where the file says it.
  public var until: CalendarDate?
}
