/// All that was measured of an archive of one size.
struct SizeFigures {
  let meetings: Int
  var floor = Figure("floor")
  var cold = Figure("cold")
  var unchanged = Figure("nothing changed")
  var first = Figure("one changed meeting, the first")
  var meeting = Figure("one changed meeting")
  var newMeeting = Figure("one new meeting")
  var template = Figure("one changed template")
  var person = Figure("one renamed person")
  /// nil where Hugo was not asked.
  var hugo: Figure?

  /// In the order of the table.
  var all: [Figure] {
    [floor, cold, unchanged, first, meeting, newMeeting, template, person] + (hugo.map { [$0] } ?? [])
  }
}
