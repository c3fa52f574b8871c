import Archive
import Minutes

/// A register and its parts, each with its entries in the register's order.
struct Register<Entry: Sendable>: Sendable {
  /// The parts that have an entry: the whole first, which may be empty, then the years from the newest, then the clusters.
  let scopes: [RegisterScope]
  private let parts: [RegisterScope: [Entry]]

  init(_ entries: [Entry], meeting: (Entry) -> Ref<Meeting>, in registry: Registry) {
    var parts: [RegisterScope: [Entry]] = [.everything: entries]
    for entry in entries {
      let meeting = registry[meeting(entry)]
      parts[.year(meeting.date.year), default: []].append(entry)
      parts[.cluster(meeting.cluster), default: []].append(entry)
    }
    self.parts = parts
    scopes = parts.keys.sorted()
  }

  /// The entries of a part.
  subscript(scope: RegisterScope) -> [Entry] { parts[scope, default: []] }
}
