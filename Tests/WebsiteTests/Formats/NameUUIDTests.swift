import Testing

@testable import Website

@Suite("UUIDs of names")
struct NameUUIDTests {
  @Test(
    "rest on the digest of RFC 3174, whatever the length",
    arguments: [
      (0, "da39a3ee5e6b4b0d3255bfef95601890afd80709"), (55, "c1c8bbdc22796e28c0e15163d20899b65621d65a"),
      (56, "c2db330f6083854c99d4b5bfb6e8f29f201be699"), (63, "03f09f5b158a7a8cdad920bddc29b81c18a551f5"),
      (64, "0098ba824b5c16427bd7a1122a5a442a25ec644d"), (200, "e61cfffe0d9195a525fc6cf06ca2d77119c24a40"),
    ])
  func digest(_ length: Int, _ expected: String) {
    let digest = SHA1.digest(of: Array(repeating: UInt8(ascii: "a"), count: length))
    #expect(digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == expected)
  }

  @Test("are those that every other program makes of the name: they stand in calendars for good")
  func version5() {
    #expect(NameUUID.make(of: "meeting/nord/faglig/2022-08-26") == "572e15b7-1f43-51ba-a2ff-af00b57d083f")
    #expect(NameUUID.make(of: "meeting/ærø/x/2022") == "b2fbfe34-fd8f-5670-88c4-373be140495c")
  }
}
