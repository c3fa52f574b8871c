/// A body of a cluster.
struct BodyPlan: Sendable {
  private static let kinds = [
    ("politisk", "Politisk Klynge"), ("faglig", "Faglig Klynge"), ("drift", "Driftsforum"),
    ("psykiatri", "Psykiatriforum"),
    ("digital", "Digitaliseringsforum"),
  ]

  let number: Int
  /// The number of its cluster.
  let cluster: Int
  /// Its id within the cluster.
  let id: String
  /// What it is called before the cluster's place.
  let title: String

  init(number: Int, clusters: Int) {
    self.number = number
    cluster = number % clusters
    (id, title) = Self.kinds[number / clusters % Self.kinds.count]
  }

  /// Its name.
  func name(in cluster: ClusterPlan) -> String {
    title + cluster.name.dropFirst("Sundhedsklynge".count)
  }
}
