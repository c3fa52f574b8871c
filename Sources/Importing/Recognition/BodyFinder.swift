import Archive
import Minutes

/// Finds which body of which cluster met: by the names that the archive knows, in the head, then in the file's name.
struct BodyFinder {
  private let registry: Registry

  init(registry: Registry) {
    self.registry = registry
  }

  /// A body, or a cluster alone, and what was read as its name.
  struct Finding {
    var cluster: Ref<Cluster>
    var body: Ref<Body>?
    var name: String
    /// Whether the source's name is only like the archive's: a proposal, not a fact.
    var isNear = false
  }

  /// The body of a source.
  ///
  /// - Parameters:
  ///   - titles: lines that say what meeting it was; the first that names a body alone counts.
  ///   - lines: all lines of the head.
  ///   - fileName: the source's name.
  ///   - text: lines of the text, where nothing else tells.
  func find(titles: [String], lines: [String], fileName: String, text: [String]) -> Finding? {
    for line in titles + lines { if let found = find(in: line), found.body != nil { return found } }
    if let near = NearNames(registry: registry).find(in: titles) { return near }
    if let found = find(inSlug: Slug.make(fileName)), found.body != nil { return found }
    if let found = (titles + lines).lazy.compactMap({ find(in: $0) }).first ?? find(inSlug: Slug.make(fileName)) {
      return withOnlyBody(found)
    }
    // In the text many bodies are named; only one that no other is named beside is meant.
    let named = text.compactMap { find(in: $0) }.filter { $0.body != nil }
    guard let first = named.first, named.allSatisfy({ $0.body == first.body }) else { return nil }
    return first
  }

  /// The longest name of a body, else of a cluster, in a line; nil where two bodies could be meant.
  private func find(in line: String) -> Finding? {
    let words = line.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return longest { line.holds($0) }.flatMap { isAnothers($0, words) ? nil : $0 }
  }

  private func find(inSlug slug: String) -> Finding? {
    let found = longest { name in
      let wanted = Slug.make(name)
      return !wanted.isEmpty && ("-" + slug + "-").contains("-" + wanted + "-")
    }
    let words = slug.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return found.flatMap { isAnothers($0, words) ? nil : $0 }
  }

  /// Whether words tell another cluster apart, and not the one that was found: »Politisk Klynge« alone may be one cluster's
  /// name, »Politisk Klynge Øst« never is, whether the archive knows that body or not.
  private func isAnothers(_ finding: Finding, _ words: [String]) -> Bool {
    let near = NearNames(registry: registry)
    let named = near.clusters(toldApartIn: words)
    return !named.isEmpty && !named.contains(finding.cluster)
  }

  private func longest(_ isNamed: (String) -> Bool) -> Finding? {
    var best: (length: Int, findings: [Finding]) = (0, [])
    for (index, body) in registry.bodies.enumerated() {
      for name in body.names.map(\.name) + body.aliases where name.count >= best.length && isNamed(name) {
        let finding = Finding(cluster: body.cluster, body: Ref(index), name: name)
        if name.count > best.length {
          best = (name.count, [finding])
        } else if !best.findings.contains(where: { $0.body == finding.body }) {
          best.findings.append(finding)
        }
      }
    }
    if let only = best.findings.first { return best.findings.count == 1 ? only : nil }
    for (index, cluster) in registry.clusters.enumerated()
    where cluster.name.count > best.length && isNamed(cluster.name) {
      best = (cluster.name.count, [Finding(cluster: Ref(index), body: nil, name: cluster.name)])
    }
    return best.findings.first
  }

  /// A cluster that has but one body is enough.
  private func withOnlyBody(_ finding: Finding) -> Finding {
    var finding = finding
    let bodies = registry[finding.cluster].bodies
    if finding.body == nil, bodies.count == 1 { finding.body = bodies[0] }
    return finding
  }
}
