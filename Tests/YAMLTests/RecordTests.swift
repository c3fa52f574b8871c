import Diagnostics
import Testing
import YAML

@Suite("A record's values")
struct RecordTests {
  @Test("every kind of value comes out with its type and its place")
  func values() throws {
    let reading = read(
      """
      title: "Vand "
      blurb: |
        To
        linjer.
      state: worn
      lent: Ja
      subjects: [have, dam]
      written-by:
        - Anna Holm
        - { name: Bo Kær, born: 1950 }
      publisher:
        name: Pil
        places: Aarhus
      notes:
        side 3: plettet
        side 9: 'løs'

      """, as: .book)
    #expect(reading.faults.isEmpty)
    let book = try #require(reading.value)
    #expect(book.title?.outline == "Vand@1:9")
    #expect(book.blurb?.outline == "To\nlinjer.\n@2:8")
    #expect(book.state == Located(.worn, at: SourcePosition(line: 5, column: 8)))
    #expect(book.lent == Located(true, at: SourcePosition(line: 6, column: 7)))
    #expect(book.subjects.map(\.outline) == ["have@7:12", "dam@7:18"])
    #expect(book.authors.map(outline) == ["Anna Holm@9:5", "Bo Kær@10:13 1950@10:27"])
    #expect(book.publisher?.name?.outline == "Pil@12:9")
    #expect(book.publisher?.position == SourcePosition(line: 12, column: 3))
    #expect(book.publisher?.places.map(\.outline) == ["Aarhus@13:11"])
    #expect(
      book.notes.map { "\($0.key.outline) \($0.value.outline)" } == [
        "side 3@15:3 plettet@15:11", "side 9@16:3 løs@16:12",
      ])
    #expect(book.position(of: \.authors) == SourcePosition(line: 8, column: 1))
  }

  @Test("what is missing or empty is nothing")
  func nothing() throws {
    let reading = read("title: Vand\nblurb:\nstate: ''\nlent:\nsubjects:\npublisher:\nnotes:\n", as: .book)
    #expect(reading.faults.isEmpty)
    let book = try #require(reading.value)
    #expect(book.blurb == nil)
    #expect(book.state == nil)
    #expect(book.lent == nil)
    #expect(book.subjects.isEmpty)
    #expect(book.publisher == nil)
    #expect(book.notes.isEmpty)
    #expect(book.authors.isEmpty)
    #expect(book.position(of: \.authors) == nil)
    #expect(book.position(of: \.notes) == SourcePosition(line: 7, column: 1))
  }

  @Test(
    "yes and no have their words in both languages",
    arguments: [("true", true), ("ja", true), ("YES", true), ("false", false), ("Nej", false), ("no", false)])
  func flags(_ word: String, _ value: Bool) {
    #expect(read("title: x\nlent: \(word)\n", as: .book).value?.lent?.value == value)
  }

  @Test("a single text does for a list of one")
  func single() {
    #expect(read("title: x\nsubjects: dam\n", as: .book).value?.subjects.map(\.outline) == ["dam@2:11"])
  }

  @Test("one of two forms is taken by how the value is written")
  func alternatives() throws {
    func readers(_ text: String) throws -> [String] {
      let reading = read("title: x\nreaders: \(text)\n", as: .book)
      #expect(reading.faults.isEmpty)
      switch try #require(reading.value?.readers) {
      case .first(let list): return list.map(\.value)
      case .second(let groups): return groups.map { "\($0.key.value): \(names($0.value))" }
      }
    }
    #expect(try readers("Anna") == ["Anna"])
    #expect(try readers("[Anna, Bo]") == ["Anna", "Bo"])
    #expect(
      try readers("{Børn: Anna og Bo, Voksne: [Carl, Dea], Andre: }") == [
        "Børn: Anna og Bo", "Voksne: Carl + Dea", "Andre: ",
      ])
  }

  @Test("what is wrong is left out, the rest is there")
  func partly() throws {
    let book = try #require(
      read("title: x\nstate: ny\nsubjects: [a, [b], c]\nnotes: {d: [e], f: g}\n", as: .book).value)
    #expect(book.state == nil)
    #expect(book.subjects.map(\.value) == ["a", "c"])
    #expect(book.notes.map(\.key.value) == ["f"])
  }

  @Test("blanks and no-break spaces around a line do not count, within it they do")
  func trimming() {
    #expect(read("title: \"\u{A0} Vand \u{A0}og land\\n\"\n", as: .book).value?.title?.value == "Vand \u{A0}og land")
    #expect(read("title: '\u{A0}'\n", as: .book).value?.title?.value == "")
  }

  @Test("lists and maps may be the whole file")
  func topLevel() {
    let list = read("- name: Anna\n- name: Bo\n", as: Kind.list(of: .record(AuthorKeys.self)))
    #expect(list.value?.map { $0.name?.value } == ["Anna", "Bo"])
    let map = read("SKU: Udvalget\nIPS:\n  name: Job\n", as: Kind.map(of: .either(.line, or: .record(AuthorKeys.self))))
    #expect(map.value?.map(\.key.outline) == ["SKU@1:1", "IPS@2:1"])
    #expect(read("", as: Kind.list(of: .line)).value?.isEmpty == true)
    #expect(read("", as: Kind.map(of: .line)).value?.isEmpty == true)
  }

  private func outline(_ author: Either<Located<String>, Record<AuthorKeys>>) -> String {
    switch author {
    case .first(let name): name.outline
    case .second(let record): [record.name, record.born].compactMap { $0?.outline }.joined(separator: " ")
    }
  }

  private func names(_ group: Either<Located<String>, [Located<String>]>) -> String {
    switch group {
    case .first(let line): line.value
    case .second(let list): list.map(\.value).joined(separator: " + ")
    }
  }
}
