import Archive

/// The meetings that feeds tell of, drafts left out: found once, since every archive of a feed asks for them.
struct PublicMeetings: Sendable {
  /// All, the oldest first.
  let all: [Ref<Meeting>]
  /// Those of each cluster.
  let clusters: [[Ref<Meeting>]]
  /// Those of each body.
  let bodies: [[Ref<Meeting>]]

  init(_ registry: Registry) {
    func published(_ meetings: [Ref<Meeting>]) -> [Ref<Meeting>] {
      meetings.filter { registry.meetings[$0.index].isPublic }
    }
    all = published(registry.meetings.indices.map { Ref($0) })
    bodies = registry.bodies.map { published($0.meetings) }
    let bodies = bodies
    clusters = registry.clusters.map { cluster in cluster.bodies.flatMap { bodies[$0.index] }.sorted() }
  }
}
