import Diagnostics
import Records
import Testing

@testable import Search

@Suite("The search index")
struct SearchIndexTests {
  /// Texts of words that are made up, so many that the index has many files.
  private static func texts(_ count: Int, seed: UInt64 = 7) -> [[String]] {
    var random = seed
    func next(_ limit: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % limit
    }
    let syllables = [
      "bo", "da", "for", "gen", "hel", "ind", "klo", "mid", "nor", "pal", "ros", "syd", "tre", "und", "væk", "øst",
    ]
    return (0..<count).map { _ in
      (0..<3).map { _ in
        (0..<60).map { _ in (0..<1 + next(4)).map { _ in syllables[next(16)] }.joined() }.joined(separator: " ")
      }
    }
  }

  @Test("finds inflected forms by one another")
  func stems() {
    let index = SmallIndex([["Beslutningen er truffet", "beslutninger", "Noget andet"]])
    #expect(index.documents(of: "beslutning") == nil)
    #expect(index.documents(of: "beslutningen") == [0, 1])
    #expect(index.documents(of: "beslutninger") == [0, 1])
    let english = SmallIndex([["The board decided", "It decides", "other"]], language: .en)
    #expect(english.documents(of: "decided") == [0, 1])
  }

  @Test("finds forms that no rule for endings tells")
  func irregularStems() {
    let index = SmallIndex([
      [
        "plejecenter", "plejecentret", "plejecentre", "et kursus", "kurserne", "driftsforum", "driftsfora", "barn",
        "børnene",
      ]
    ])
    #expect(index.documents(of: "plejecenter") == [0, 1, 2])
    #expect(index.documents(of: "kursus") == [3, 4])
    #expect(index.documents(of: "driftsfora") == [5, 6])
    #expect(index.documents(of: "barn") == [7, 8])
  }

  @Test("finds æ, ø, å by ae, oe, aa, and the other way")
  func folding() {
    let index = SmallIndex([["Læsø og Ålborg", "Laesoe", "Aalborg"]])
    #expect(index.documents(of: "laesoe") == [0, 1])
    #expect(index.documents(of: "aalborg") == [0, 2])
  }

  @Test("stems a word with its own letters, however others write it")
  func stemsOfFolded() {
    // As »maal« alone the word would keep its ending.
    let index = SmallIndex([["målene"], ["maalene"], ["mål"]])
    #expect(index.documents(of: "maal") == [0, 1, 2])
    #expect(SmallIndex([["maalene"], ["målene"], ["mål"]]).documents(of: "maal") == [0, 1, 2])
  }

  @Test("leaves out ignored words and single letters")
  func ignored() {
    let index = SmallIndex([["og i a 7 7a", "punkt"]])
    for word in ["og", "i", "a", "7"] { #expect(index.entry(word) == nil) }
    #expect(index.documents(of: "7a") == [0])
  }

  @Test("knows names by their words and how many words they have, besides what texts say")
  func names() throws {
    let index = SmallIndex(
      [["Søren var til stede"]],
      names: [["Psykiatri", "Psykisk sygdom og misbrug"], ["Søren Liner"], ["Søren Bo Liner"]], persons: [1, 2])
    let name = try #require(index.entry("soeren"))
    #expect(name.stem != nil)
    let list = ReadList(try #require(name.names))
    #expect(list.numbers == [1, 2])
    #expect(list.grades == [2, 3])
    #expect(index.entry("liner")?.stem == nil)
    #expect(index.entry("sygdom")?.names.map { ReadList($0).grades } == [3])
    #expect(index.entry("og") == nil)
  }

  @Test("finds compounds by the word they end with, after what says the word itself")
  func compounds() throws {
    let texts = ["psykiatri", "ældrepsykiatrien", "børnepsykiatriske", "noget andet", "Psykiatrien i ældrepsykiatri"]
    let index = SmallIndex([texts])
    #expect(index.documents(of: "psykiatri") == [0, 1, 4])
    #expect(index.documents(of: "psykiatrien") == [0, 1, 4])
    #expect(index.documents(of: "aeldrepsykiatrien") == [1, 4])
    let list = try #require(index.entry("psykiatri")?.list)
    let grades = ReadList(list).grades
    #expect(grades[0] > grades[1])
    #expect(grades[2] >= grades[0])
    #expect(SmallIndex([["the prevention", "vention"]], language: .en).documents(of: "vention") == [1])
  }

  @Test("takes no word apart whose beginning or ending is too short to be one")
  func shortParts() {
    let index = SmallIndex([
      ["behandling", "handling", "solsikkehus", "hus", "klyngestyregruppen", "styregruppe", "gruppe"]
    ])
    #expect(index.documents(of: "handling") == [1])
    #expect(index.documents(of: "hus") == [3])
    #expect(index.documents(of: "gruppe") == [4, 5, 6])
    #expect(index.documents(of: "styregruppe") == [4, 5])
  }

  @Test("knows names by other forms of their words, but not those of persons")
  func inflectedNames() throws {
    let index = SmallIndex(
      [["Psykiatrien drøftede rekrutteringen"]],
      names: [["Psykiatri"], ["Jens Hansen"], ["Psykiatrien i Nord"], ["Rekrutteringer", "Ældreområder"]], persons: [1])
    let stem = try #require(index.entry("psykiatrien")?.stem)
    let list = ReadList(try #require(index.entry(stem + "-")?.names))
    #expect(list.numbers == [0, 2])
    #expect(list.grades == [1, 2])
    #expect(index.entry("psykiatrien")?.names.map { ReadList($0).numbers } == [2])
    // A word that no text has is stemmed too, by its own letters.
    let area = try #require(index.entry("aeldreomraader")?.stem)
    #expect(index.entry(area + "-")?.names.map { ReadList($0).numbers } == [3])
    #expect(index.entry("hansen")?.stem == nil)
    // An ending of a compound leads to it too, if it is a word of its own anywhere.
    let hospitals = SmallIndex([["et hospital"]], names: [["Regionshospitalet"]])
    #expect(hospitals.entry("hospital-")?.names.map { ReadList($0).numbers } == [0])
    #expect(index.entry("hans-") == nil)
  }

  @Test("has the short words of a large one in a file of their own, for what is misspelled early")
  func shortWords() throws {
    let large = SmallIndex(Self.texts(700))
    let words = KeyFile(try #require(large.files["s.bin"])).entries.map(\.key)
    #expect(words == words.sorted())
    #expect(words.contains("boda") && words.contains("vaekbo") && words.contains("nor") == false)
    #expect(words.allSatisfy { (4...6).contains($0.utf8.count) })
    #expect(words.count <= 4_000)
    #expect(SmallIndex(Self.texts(3)).files["s.bin"] == nil)
  }

  @Test("is in one file while it is small, and in many of a few kilobytes when it is large")
  func size() {
    #expect(SmallIndex(Self.texts(3)).index.files.map(\.name) == ["w.bin"])
    let large = SmallIndex(Self.texts(700))
    #expect(large.index.keyStarts.count > 20)
    #expect(large.index.endingStarts.count > 5)
    #expect(large.index.commonWords.count == 300)
    for (name, bytes) in large.files { #expect(bytes.count < 20_000, "\(name)") }
    #expect(large.index.files.contains { $0.name.hasPrefix("l") })
    #expect(Set(large.index.files.map(\.name)).count == large.index.files.count)
  }

  @Test("is the same however many threads have read")
  func parts() {
    let texts = Self.texts(120)
    let one = SmallIndex(texts).files
    for parts in [2, 3, 7] { #expect(SmallIndex(texts, parts: parts).files == one) }
  }

  @Test("finds every word of every document, in files of its own or not")
  func completeness() {
    let texts = Self.texts(400)
    let index = SmallIndex(texts)
    let files = index.files
    var checked = 0
    for (document, text) in texts.flatMap({ $0 }).enumerated() where document % 97 == 0 {
      for word in WordSet(text).folded where word.utf8.count > 1 {
        let start = index.index.keyStarts.last { $0 <= word } ?? ""
        guard let stem = files["w\(start).bin"].flatMap({ KeyFile($0)[word]?.stem }) else {
          Issue.record("\(word) is not there")
          continue
        }
        let own = index.index.keyStarts.last { $0 <= stem } ?? ""
        let list = files["w\(own).bin"].flatMap { KeyFile($0)[stem]?.list } ?? files["l\(stem).bin"]
        #expect(list.map { ReadList($0).numbers.contains(document) } == true, "\(word)")
        checked += 1
      }
    }
    #expect(checked > 300)
  }

  @Test("changes in few files when one document does")
  func stability() {
    var texts = Self.texts(700)
    let before = SmallIndex(texts).files
    texts[350][1] += " bodaforgen bodaforgen nyhed"
    let after = SmallIndex(texts).files
    let changed = after.filter { before[$0.key] != $0.value }
    #expect(!changed.isEmpty)
    #expect(changed.count <= 6, "\(changed.keys.sorted())")
  }

  @Test("has other digests for the files that change, and for few besides")
  func digests() {
    func files(_ texts: [[String]]) -> [String: (bytes: [UInt8], digest: ContentDigest)] {
      let index = SmallIndex(texts).index
      return Dictionary(
        uniqueKeysWithValues: index.files.map { ($0.name, (index.contents(of: $0), index.digest(of: $0))) })
    }
    let texts = Self.texts(400)
    let before = files(texts)
    // A new word; one that makes the document longer, and so its other words count less.
    for words in [" nyhed", String(repeating: " bodaforgen", count: 200)] {
      var texts = texts
      texts[350][1] += words
      let after = files(texts)
      let same = after.filter { before[$0.key]?.digest == $0.value.digest }
      #expect(same.allSatisfy { before[$0.key]?.bytes == $0.value.bytes })
      #expect(same.count > after.count / 3 && same.count < after.count)
    }
  }
}
