/// The short names of one meeting's participants, and whom each can mean there.
struct LocalNames: Sendable {
  let table: NameTable
  /// Those who bear the names that several participants bear.
  let bearers: [[Ref<Person>]]

  /// - Parameter participants: everybody on the meeting's list, absent ones and those not listed too: they make a name
  ///   ambiguous.
  init(participants: [Ref<Person>], registry: Registry) {
    var pairs: [(id: Int32, person: Ref<Person>)] = []
    for person in Set(participants) {
      for id in registry.names.short.places(of: person) { pairs.append((id, person)) }
    }
    pairs.sort { $0 < $1 }
    var candidates: [NameTable.Candidate] = []
    candidates.reserveCapacity(pairs.count)
    var bearers: [[Ref<Person>]] = []
    var start = 0
    while start < pairs.count {
      var end = start + 1
      while end < pairs.count, pairs[end].id == pairs[start].id { end += 1 }
      let entry = registry.names.short.entries[Int(pairs[start].id)]
      let meaning: NameTable.Meaning
      if end - start > 1 {
        meaning = .several(bearers.count)
        bearers.append(pairs[start..<end].map(\.person))
      } else {
        meaning = .person(pairs[start].person)
      }
      candidates.append(NameTable.Candidate(text: entry.text, form: entry.form, meaning: meaning))
      start = end
    }
    table = NameTable(candidates, text: registry.names.short.text)
    self.bearers = bearers
  }

  /// The one participant whom a first name or a name of one word means.
  func person(named name: String) -> Ref<Person>? {
    guard case .person(let person) = table.meaning(of: name) else { return nil }
    return person
  }
}
