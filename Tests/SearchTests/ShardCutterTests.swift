import Testing

@testable import Search

@Suite("Cutting the index into files")
struct ShardCutterTests {
  private func runs(_ keys: [String], size: Int) -> [ShardCutter.Run] {
    let bytes = keys.map { Array($0.utf8) }
    return ShardCutter.runs(sizes: keys.map { _ in size }) { place, depth in
      depth < bytes[place].count ? bytes[place][depth] : nil
    }
  }

  /// Every word of two to four of some letters.
  private static let keys: [String] = {
    let letters = ["a", "b", "c", "d", "e", "n", "r", "s", "t"]
    let pairs = letters.flatMap { first in letters.map { first + $0 } }
    return
      (pairs + pairs.flatMap { pair in letters.map { pair + $0 } } + pairs.flatMap { pair in pairs.map { pair + $0 } })
      .sorted()
  }()

  @Test("leaves a small one whole")
  func small() {
    #expect(runs(["a", "b"], size: 100) == [ShardCutter.Run(start: [], range: 0..<2)])
    #expect(runs([], size: 1).map(\.range) == [0..<0])
  }

  @Test("makes runs that hold every key once, and that each key finds by its start")
  func cover() {
    let runs = runs(Self.keys, size: 40)
    #expect(runs.count > 20)
    #expect(runs.flatMap(\.range) == Array(Self.keys.indices))
    let starts = runs.map { String(decoding: $0.start, as: UTF8.self) }
    #expect(starts == starts.sorted())
    #expect(Set(starts).count == starts.count)
    for (place, key) in Self.keys.enumerated() {
      let found = starts.lastIndex { $0 <= key }
      #expect(found.map { runs[$0].range.contains(place) } == true, "\(key)")
    }
    for run in runs { #expect(run.range.count * 40 <= ShardCutter.limit) }
  }

  @Test("puts a new key into the run of its neighbours, and all others stay as they are")
  func stability() {
    let before = runs(Self.keys, size: 40)
    let after = runs((Self.keys + ["dåse", "nattog"]).sorted(), size: 40)
    let starts = Set(before.map(\.start))
    let changed = after.filter { !starts.contains($0.start) }
    #expect(changed.count < 4)
  }

  @Test("ends where a single key is larger than a file should be")
  func large() {
    let runs = runs(["aa", "ab", "b"], size: 50_000)
    #expect(runs.map(\.range) == [0..<1, 1..<2, 2..<3])
  }
}
