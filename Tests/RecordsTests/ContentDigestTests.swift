import Testing

@testable import Records

@Suite("A digest tells contents apart")
struct ContentDigestTests {
  private func digest(_ text: String) -> ContentDigest { ContentDigest(of: Array(text.utf8)) }

  @Test("it is the same on every machine and in every version: manifests outlive both")
  func pinned() {
    #expect(digest("") == ContentDigest(high: 2_839_545_306_815_088_584, low: 829_830_982_218_580_756))
    #expect(digest("Referat") == ContentDigest(high: 16_570_849_581_417_801_693, low: 14_069_521_507_840_829_450))
    #expect(
      digest(String(repeating: "0123456789", count: 100))
        == ContentDigest(high: 3_362_569_472_714_397_732, low: 2_273_388_348_454_013_266))
  }

  @Test("every length and every bit counts")
  func bits() {
    var seen: Set<ContentDigest> = []
    for length in 0...200 {
      #expect(seen.insert(ContentDigest(of: [UInt8](repeating: 0, count: length))).inserted, "length \(length)")
    }
    for bit in 0..<(100 * 8) {
      var bytes = [UInt8](repeating: 0, count: 100)
      bytes[bit / 8] = 1 << UInt8(bit % 8)
      #expect(seen.insert(ContentDigest(of: bytes)).inserted, "bit \(bit)")
    }
  }

  @Test("a changed bit changes about half of the digest")
  func spread() {
    let bytes = (0..<333).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let before = ContentDigest(of: bytes)
    for bit in stride(from: 0, to: bytes.count * 8, by: 5) {
      var changed = bytes
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      let after = ContentDigest(of: changed)
      for (left, right) in [(before.high, after.high), (before.low, after.low)] {
        #expect((10...54).contains((left ^ right).nonzeroBitCount), "bit \(bit)")
      }
    }
  }

  @Test("in pieces it is the same as at once")
  func pieces() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    bytes.withUnsafeBytes { buffer in
      for cut in stride(from: 0, through: 992, by: 32) {
        var digester = ContentDigester()
        digester.absorb(UnsafeRawBufferPointer(rebasing: buffer[..<cut]))
        #expect(digester.finish(with: UnsafeRawBufferPointer(rebasing: buffer[cut...])) == ContentDigest(of: bytes))
      }
    }
  }
}
