/// Which bodies a sentence names; asked only where a sentence holds the date of a meeting.
enum BodyMentions {
  /// The bodies whose names stand in the sentence: those of the cluster by any name, those of other clusters by a name that is
  /// theirs alone. A name within a longer name that stands there too does not count.
  static func bodies(in sentence: Slice<UnsafeBufferPointer<UInt8>>, cluster: Ref<Cluster>, registry: Registry)
    -> Set<Ref<Body>>
  {
    let text = String(decoding: sentence, as: UTF8.self).lowercased()
    var found: [(name: String, body: Ref<Body>)] = []
    for (index, body) in registry.bodies.enumerated() {
      for name in body.names.map(\.name) + body.aliases where text.containsWord(name.lowercased()) {
        found.append((name.lowercased(), Ref(index)))
      }
    }
    let longest = found.filter { one in
      !found.contains { $0.name != one.name && $0.name.contains(one.name) }
    }
    let own = longest.filter { registry[$0.body].cluster == cluster }
    return Set((own.isEmpty ? longest : own).map(\.body))
  }
}

extension String {
  /// Whether a name stands in the text as whole words; a genitive s may follow.
  fileprivate func containsWord(_ name: String) -> Bool {
    guard !name.isEmpty else { return false }
    let text = Array(utf8)
    let wanted = Array(name.utf8)
    guard text.count >= wanted.count else { return false }
    return text.withUnsafeBufferPointer { bytes in
      for start in 0...(bytes.count - wanted.count) where !bytes.isWordByte(at: start - 1) {
        guard let end = bytes.end(of: wanted, at: start) else { continue }
        if !bytes.isWordByte(at: end) { return true }
        if bytes[end] == 0x73, !bytes.isWordByte(at: end + 1) { return true }
      }
      return false
    }
  }
}
