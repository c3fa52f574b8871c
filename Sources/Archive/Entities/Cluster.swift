/// A health cluster: its municipalities and bodies.
public struct Cluster: Sendable {
  /// The id, the slug of its file's name: `nord`.
  public let id: String
  /// The name.
  public let name: String
  /// The municipalities in the order written.
  public let municipalities: [Ref<Organisation>]
  /// The bodies in the order written.
  public let bodies: [Ref<Body>]
  /// The path of its file below the content folder.
  public let path: String
}
