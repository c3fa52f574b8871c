import Archive
import Minutes

/// Tells clusters apart by the word that is theirs alone, and finds names that are nearly the archive's.
struct NearNames {
  private let registry: Registry
  /// For each cluster the words that tell it apart: `Nord` of `Sundhedsklynge Nord`.
  private let own: [[String]]

  init(registry: Registry) {
    self.registry = registry
    let words = registry.clusters.map { Self.words(of: $0.name) }
    own = words.indices.map { index in
      let others = Set(words.indices.filter { $0 != index }.flatMap { words[$0].map { $0.lowercased() } })
      let alone = words[index].filter { $0.first?.isUppercase == true && !others.contains($0.lowercased()) }
      // The first word is the kind as a rule: »Sundhedsklynge«.
      let behindFirst = alone.filter { $0 != words[index].first }
      return behindFirst.isEmpty && words[index].count == 1 ? alone : behindFirst
    }
  }

  /// The clusters whose own words stand among some, with a capital.
  func clusters(toldApartIn words: [String]) -> [Ref<Cluster>] {
    own.indices.filter { index in
      own[index].contains { word in words.contains { $0 == word || $0 == word.uppercased() } }
    }.map { Ref($0) }
  }

  /// What the first title means that holds the word of exactly one cluster beside a word of a kind that this one's names have:
  /// the body all of whose words are in it, `Klynge` in `Sundhedsklynge` too; else the cluster alone.
  func find(in titles: [String]) -> BodyFinder.Finding? {
    titles.lazy.compactMap { find(in: $0) }.first
  }

  private func find(in title: String) -> BodyFinder.Finding? {
    let words = Self.words(of: title)
    let named = clusters(toldApartIn: words)
    guard named.count == 1, let cluster = named.first else { return nil }
    let lower = words.map { $0.lowercased() }
    func isIn(_ word: String) -> Bool { lower.contains { $0.hasSuffix(word.lowercased()) } }
    let bodies = registry[cluster].bodies.filter { body in
      (registry[body].names.map(\.name) + registry[body].aliases).contains { Self.words(of: $0).allSatisfy(isIn) }
    }
    if bodies.count == 1 { return BodyFinder.Finding(cluster: cluster, body: bodies[0], name: title, isNear: true) }
    let kinds = Self.words(of: registry[cluster].name).filter { $0.count > 4 }.map { $0.lowercased() }
    guard kinds.contains(where: { kind in lower.contains { $0.contains(kind) } }) else { return nil }
    return BodyFinder.Finding(cluster: cluster, body: nil, name: title, isNear: true)
  }

  private static func words(of text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
