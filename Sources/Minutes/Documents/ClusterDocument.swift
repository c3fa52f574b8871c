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
  /// Texts that may look like a CPR number in this file.
  public var allowedCPR: [String]
  /// The text about the cluster.
  public var text: TextDocument

  /// A cluster with its bodies.
  public init(
    path: String, id: String, name: Located<String>, municipalities: [Located<String>] = [], bodies: [BodyDocument],
    allowedCPR: [String] = [], text: TextDocument
  ) {
    self.path = path
    self.id = id
    self.name = name
    self.municipalities = municipalities
    self.bodies = bodies
    self.allowedCPR = allowedCPR
    self.text = text
  }
}

/// A body as its cluster's file declares it; it keeps its id when it is renamed.
public struct BodyDocument: Sendable {
  /// The id, a slug: `faglig`.
  public var id: Located<String>
  /// Its names, the first one first; the newest is the present one. Never empty.
  public var names: [BodyNameDocument]
  /// Other names it is known by.
  public var aliases: [Located<String>]

  /// A body with its names.
  public init(id: Located<String>, names: [BodyNameDocument], aliases: [Located<String>] = []) {
    self.id = id
    self.names = names
    self.aliases = aliases
  }
}

/// A name of a body and the day from which it bears it.
public struct BodyNameDocument: Hashable, Sendable {
  /// The name.
  public var name: Located<String>
  /// The first day of the name, where the file says it.
  public var from: CalendarDate?
  /// The last day of the name, where the file says it.
  public var until: CalendarDate?

  /// A name and the time it holds for.
  public init(name: Located<String>, from: CalendarDate? = nil, until: CalendarDate? = nil) {
    self.name = name
    self.from = from
    self.until = until
  }
}
