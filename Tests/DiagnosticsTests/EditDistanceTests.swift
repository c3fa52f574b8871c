import Diagnostics
import Testing

@Suite("Near spellings")
struct EditDistanceTests {
  @Test(
    "a step is a letter put in, left out, replaced or swapped with its neighbour",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("Albrektsen", "Albrektsen", 0),
      ("Albrektsen", "Albrechtsen", 2), ("deltagere", "deltager", 1), ("forebyggelse", "forbeyggelse", 1),
      ("chair", "hair", 1), ("kitten", "sitting", 3), ("Gødstrup", "Godstrup", 1), ("ca", "abc", 3),
      ("e\u{301}", "é", 0),
    ])
  func steps(_ left: String, _ right: String, _ distance: Int) {
    #expect(EditDistance.between(left, right, limit: 5) == distance)
    #expect(EditDistance.between(right, left, limit: 5) == distance)
  }

  @Test("a distance over the limit is none", arguments: [0, 1, 2])
  func limit(_ limit: Int) {
    #expect(EditDistance.between("kitten", "sitting", limit: limit) == nil)
    #expect(EditDistance.between("", "abc", limit: limit) == nil)
  }

  @Test("the nearest candidate is offered, capitals or not")
  func nearest() {
    let keys = ["participants", "place", "date"]
    #expect(EditDistance.nearest(to: "Particpants", in: keys) == "participants")
    #expect(EditDistance.nearest(to: "plads", in: keys) == nil)
    #expect(EditDistance.nearest(to: "dato", in: keys) == "date")
  }

  @Test("nothing far away is offered, and nothing that shares no letter")
  func tooFar() {
    #expect(EditDistance.nearest(to: "vejret", in: ["participants", "place"]) == nil)
    #expect(EditDistance.nearest(to: "x", in: ["a", "b"]) == nil)
    #expect(EditDistance.nearest(to: "", in: ["a"]) == nil)
    #expect(EditDistance.nearest(to: "date", in: []) == nil)
  }

  @Test("among equals the alphabet decides, whatever the order they come in")
  func ties() {
    #expect(EditDistance.nearest(to: "nors", in: ["nord", "nora"]) == "nora")
    #expect(EditDistance.nearest(to: "nors", in: ["nora", "nord"]) == "nora")
  }
}
