/// What the user knows better than the source.
public struct ImportHints: Sendable {
  /// The id of the cluster.
  public var cluster: String?
  /// The id of the body.
  public var body: String?
  /// The date as the front matter takes it.
  public var date: String?

  /// Nothing is known, unless it is given.
  public init(cluster: String? = nil, body: String? = nil, date: String? = nil) {
    self.cluster = cluster
    self.body = body
    self.date = date
  }
}
