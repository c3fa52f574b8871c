/// The names of all bodies, found in a sentence upper and lower case alike.
struct BodyNames: Sendable {
  private let names: [(bytes: [UInt8], bodies: [Ref<Body>])]
  private let words: WordTable

  init(_ bodies: [Body]) {
    var owners: [[UInt8]: [Ref<Body>]] = [:]
    for (index, body) in bodies.enumerated() {
      for name in body.names.map(\.name) + body.aliases {
        let bytes = name.nameBytes.foldedCase
        if owners[bytes]?.contains(Ref(index)) != true { owners[bytes, default: []].append(Ref(index)) }
      }
    }
    let keyed = owners.map { bytes, owners in
      let word = bytes.withUnsafeBufferPointer { $0.wordEnd(from: 0) }
      return (hash: WordHash.of(bytes[..<word]), bytes: bytes, bodies: owners)
    }
    let sorted = keyed.sorted { left, right in
      if left.hash != right.hash { return left.hash < right.hash }
      if left.bytes.count != right.bytes.count { return left.bytes.count > right.bytes.count }
      return left.bytes.lexicographicallyPrecedes(right.bytes)
    }
    names = sorted.map { ($0.bytes, $0.bodies) }
    words = WordTable(sorted.map(\.hash))
  }

  /// The bodies whose names stand in a sentence as whole words, a genitive s behind them or not: for each name those of
  /// the cluster, or the one body of another cluster that bears it. A name within a longer one does not count.
  ///
  /// - Returns: nil where no name stands there; no bodies where those named cannot be told.
  func bodies(in sentence: UnsafeBufferPointer<UInt8>, cluster: Ref<Cluster>?, of all: [Body]) -> Set<Ref<Body>>? {
    let text = sentence.foldedCase
    var result: Set<Ref<Body>>?
    text.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        guard bytes.isWordByte(at: index) else {
          index += 1
          continue
        }
        let end = bytes.wordEnd(from: index)
        guard let (owners, after) = match(in: bytes, at: index, wordEnd: end) else {
          index = end
          continue
        }
        let own = owners.filter { all[$0.index].cluster == cluster }
        result = (result ?? []).union(own.isEmpty ? (owners.count == 1 ? owners : []) : own)
        index = max(end, after)
      }
    }
    return result
  }

  private func match(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, wordEnd: Int) -> ([Ref<Body>], Int)? {
    var ends = [wordEnd]
    // A name of one word may carry a genitive s.
    if wordEnd - start > 1, bytes[wordEnd - 1] == 0x73 { ends.append(wordEnd - 1) }
    for end in ends {
      for place in words.entries(of: WordHash.of(bytes[start..<end])) {
        guard let nameEnd = bytes.end(of: names[place].bytes, at: start) else { continue }
        if !bytes.isWordByte(at: nameEnd) { return (names[place].bodies, nameEnd) }
        if bytes[nameEnd] == 0x73, !bytes.isWordByte(at: nameEnd + 1) { return (names[place].bodies, nameEnd + 1) }
      }
    }
    return nil
  }
}
