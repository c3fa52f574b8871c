import Diagnostics
import Testing
import YAML

@Suite("What is wrong with keys and values")
struct ShapeCheckerTests {
  @Test(
    "each fault has its place",
    arguments: [
      ("title: x\ntitel: y\n", ["2:1 unknown-key"]),
      ("subjects: a\n", ["1:1 missing-key"]),
      ("", ["1:1 missing-key"]),
      ("title:\n", ["1:1 empty-value"]),
      ("title: ''\n", ["1:1 empty-value"]),
      ("title: [x]\n", ["1:8 wrong-form"]),
      ("title:\n  x: y\n", ["2:3 wrong-form"]),
      ("title: x\nsubjects: {a: b}\n", ["2:11 wrong-form"]),
      ("title: x\nsubjects:\n  - a\n  - - b\n  -\n", ["4:5 wrong-form", "5:4 empty-item"]),
      ("title: x\npublisher: y\n", ["2:12 wrong-form"]),
      ("title: x\npublisher:\n  name: y\n  places:\n", ["4:3 empty-value"]),
      ("title: x\npublisher: {place: y}\n", ["2:13 unknown-key", "2:12 missing-key", "2:12 missing-key"]),
      ("title: x\nnotes:\n  a:\n  b: [c]\n", ["3:3 empty-value", "4:6 wrong-form"]),
      ("title: x\nstate: ny\nlent: måske\n", ["2:8 unknown-word", "3:7 neither-yes-nor-no"]),
      ("title: x\nwritten-by: [{born: 1950}, [y]]\n", ["2:14 missing-key", "2:28 wrong-form"]),
      ("title: x\ntitle: y\n", ["2:1 duplicate-key"]),
      ("- title: x\n", ["1:1 wrong-form"]),
      ("title\n", ["1:1 wrong-form"]),
    ])
  func faults(_ text: String, _ faults: [String]) {
    #expect(read(text, as: .book).faults == faults)
  }

  @Test("the nearest key is offered, also for another word that means it")
  func suggestions() {
    func nearest(_ key: String) -> String? {
      guard case .unknownKey(_, let nearest, _) = fault("title: x\n\(key): y\n") else { return nil }
      return nearest
    }
    #expect(nearest("subject") == "subjects")
    #expect(nearest("Subjects") == "subjects")
    #expect(nearest("emne") == "subjects")
    #expect(nearest("navn") == "title")
    #expect(nearest("vejr") == nil)
  }

  @Test("where nothing is near, the known keys are listed in their order")
  func known() {
    #expect(
      fault("name: x\nvejr: y\n", as: Kind.record(AuthorKeys.self))
        == .unknownKey("vejr", nearest: nil, known: ["name", "born"]))
  }

  @Test("the forms that are expected and found are told")
  func forms() {
    #expect(fault("title: [x]\n") == .wrongForm(key: "title", expected: [.line], found: .list))
    #expect(
      fault("title: x\nwritten-by: {}\n") == .wrongForm(key: "written-by", expected: [.list], found: .keys))
    #expect(
      fault("title: x\nwritten-by: [[]]\n") == .wrongForm(key: nil, expected: [.line, .keys], found: .list))
    #expect(
      fault("title: x\nblurb: {a: b}\n") == .wrongForm(key: "blurb", expected: [.text], found: .keys))
    #expect(fault("x\n") == .wrongForm(key: nil, expected: [.keys], found: .text))
  }

  @Test("a word that is not allowed is answered with those that are")
  func words() {
    #expect(
      fault("title: x\nstate: wron\n")
        == .unknownWord("wron", key: "state", nearest: "worn", allowed: ["new", "worn"]))
  }

  @Test("a line that runs over several is an error, a text is not")
  func lineBreaks() {
    #expect(fault("title: x\n  y\n") == .lineBreak(key: "title", looksLikeList: false))
    #expect(fault("title: |\n  x\n  y\n") == .lineBreak(key: "title", looksLikeList: false))
    #expect(fault("title: \"x\\ny\"\n") == .lineBreak(key: "title", looksLikeList: false))
    #expect(fault("title: x\nsubjects:\n- a\n  - b\n") == .lineBreak(key: nil, looksLikeList: true))
    #expect(fault("title: x\nsubjects:\n  -a\n  -b\n") == .lineBreak(key: "subjects", looksLikeList: true))
    #expect(read("title: >\n  x\n  y\nblurb: x\n  y\n", as: .book).faults.isEmpty)
    #expect(read("title: |\n  x\n", as: .book).value?.title?.value == "x")
  }

  @Test("a space forgotten within brackets is told")
  func missingSpace() {
    let reading = read("title: x\nwritten-by: [{name:Anna}]\n", as: .book)
    #expect(reading.faults == ["2:15 yaml-missing-space", "2:14 missing-key"])
  }

  @Test("invalid YAML is one fault and no value")
  func invalid() {
    let reading = read("titel: x\nstate: @\n", as: .book)
    #expect(reading.faults == ["2:8 yaml-reserved-start"])
    #expect(reading.value == nil)
  }

  @Test("the caret underlines the whole key or word")
  func lengths() {
    #expect(read("title: x\ntitel: y\n", as: .book).diagnostics.map(\.length) == [5])
    #expect(read("title: x\nstate: gammel\n", as: .book).diagnostics.map(\.length) == [6])
  }

  private func fault<Value>(_ text: String, as kind: Kind<Value>) -> RecordFault? {
    read(text, as: kind).diagnostics.first?.fault as? RecordFault
  }

  private func fault(_ text: String) -> RecordFault? { fault(text, as: .book) }
}
