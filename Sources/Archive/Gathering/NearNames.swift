import Minutes

/// Finds names that look like one another: the same when Danish spelling variants are levelled, or one letter apart in
/// one word.
///
/// Names meet under hashes, one for each word with one letter left out, so the cost grows with the names and not with
/// their pairs.
struct NearNames {
  /// For each owner of a doubtful name, the owner of the nearest name that weighs more.
  private(set) var nearest: [Int: Int] = [:]

  /// - Parameters:
  ///   - names: the names and other spellings of all owners.
  ///   - owners: whose each name is; an owner's own names are never near.
  ///   - weights: how often each owner is named. Of two near names the rarer one is the doubtful one; `.max` stands for
  ///     owners that are declared, of whom no two are doubted.
  init(_ names: [String], owners: [Int], weights: [Int]) {
    let levelled = names.map(LevelledName.init)
    // The place of a name in the low bits of its hashes: one number to sort by.
    let bits = UInt64(UInt.bitWidth - names.count.leadingZeroBitCount)
    let places = (UInt64(1) << bits) - 1
    var keys: [UInt64] = []
    keys.reserveCapacity(names.count * 24)
    for (place, name) in levelled.enumerated() { name.forEachKey { keys.append($0 & ~places | UInt64(place)) } }
    keys.sort()
    func outweighs(_ left: Int, _ right: Int) -> Bool {
      (weights[left], names[right], left) > (weights[right], names[left], right)
    }
    var best: [Int: Int] = [:]
    func compare(_ doubtful: Int, with known: Int) {
      guard owners[doubtful] != owners[known], weights[doubtful] != .max,
        levelled[doubtful].isNear(to: levelled[known])
      else { return }
      if let current = best[owners[doubtful]], !outweighs(known, current) { return }
      best[owners[doubtful]] = known
    }
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end] | places == keys[start] | places { end += 1 }
      if end - start > 1 {
        let group = keys[start..<end].map { Int($0 & places) }.sorted(by: outweighs)
        // Many names under one hash are variants of a few common ones.
        for (index, known) in group.prefix(8).enumerated() {
          for doubtful in group[(index + 1)...] { compare(doubtful, with: known) }
        }
      }
      start = end
    }
    nearest = best.mapValues { owners[$0] }
  }

  /// Whether two names look like one another without being the same.
  static func areNear(_ left: String, _ right: String) -> Bool {
    NameKey(left) != NameKey(right) && LevelledName(left).isNear(to: LevelledName(right))
  }
}
