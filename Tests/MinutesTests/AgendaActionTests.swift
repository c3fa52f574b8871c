import Diagnostics
import Minutes
import Testing

@Suite("Actions")
struct AgendaActionTests {
  private func action(_ text: String) -> Action? { AgendaReading("## 1. A\n\n\(text)\n").agenda?.actions.first }

  @Test("who, when and done are read with their places")
  func all() {
    let action = action(
      "Opgave (Hjørring Kommune og Ib Madsen, frist til næste møde 7. november 2022, udført 3. maj 2023): konkretisere *ideen*."
    )
    #expect(action?.owners.map(\.outline) == ["Hjørring Kommune@3:9", "Ib Madsen@3:29"])
    #expect(action?.due?.outline == "til næste møde 7. november 2022@3:46")
    #expect(action?.dueDate?.iso == "2022-11-07")
    #expect(action?.done?.outline == "3. maj 2023@3:86")
    #expect(action?.doneDate?.iso == "2023-05-03")
    #expect(action?.text == "konkretisere ideen.")
    #expect(action?.anchor == "punkt-1-opgave")
    #expect(action?.item == "punkt-1")
    #expect(action?.position == SourcePosition(line: 3, column: 1))
  }

  @Test(
    "each part may be missing",
    arguments: [
      ("Opgave: x", "", "-", "-"), ("Opgave (): x", "", "-", "-"), ("Opgave (Ib): x", "Ib", "-", "-"),
      ("Opgave (frist 1. maj): x", "", "1. maj", "-"), ("Opgave (udført): x", "", "-", ""),
      ("Opgave (Ib, udført 1. maj): x", "Ib", "-", "1. maj"), ("Opgave (Ib, frist): x", "Ib", "-", "-"),
      ("Opgave (udført 1. maj, frist 2. maj): x", "", "2. maj", "1. maj"), ("Opgave(Ib):x", "Ib", "-", "-"),
      ("**Opgave (Ib, frist 1. maj):** x", "Ib", "1. maj", "-"), ("**Opgave** (Ib): x", "Ib", "-", "-"),
      ("- Opgave (Ib) : x", "Ib", "-", "-"), ("opgave (Ib; FRIST: 1. maj): x", "Ib", "1. maj", "-"),
      ("Opgave (Ib,\nfrist 1.\nmaj): x", "Ib", "1. maj", "-"), ("Opgave (, Ib,): x", "Ib", "-", "-"),
    ])
  func parts(text: String, owners: String, due: String, done: String) {
    let action = action(text)
    #expect(action?.owners.map(\.value).joined(separator: "|") == owners)
    #expect(action?.due?.value ?? "-" == due)
    #expect(action?.done?.value ?? "-" == done)
    #expect(action?.text == "x")
  }

  @Test(
    "owners are parted by commas, og and slashes between words",
    arguments: [
      ("A Bo, C Do og E Fo", ["A Bo", "C Do", "E Fo"]),
      ("Social- og Sundhedsudvalget", ["Social- og Sundhedsudvalget"]),
      ("Regionen/kommunerne", ["Regionen", "kommunerne"]), ("Ny A/S", ["Ny A/S"]),
      ("Rikke (Læsø, Nord) og Leif", ["Rikke (Læsø, Nord)", "Leif"]), ("Logistik og Bogen", ["Logistik", "Bogen"]),
      ("Fristed, Udførelse", ["Fristed", "Udførelse"]),
    ])
  func owners(list: String, names: [String]) {
    #expect(action("Opgave (\(list)): x")?.owners.map(\.value) == names)
  }

  @Test(
    "a deadline's words may hold commas and brackets",
    arguments: [
      ("frist til mødet, dog senest 7. november 2022", "til mødet, dog senest 7. november 2022"),
      ("frist mødet (nov.) i Læsø (Rådhuset)", "mødet (nov.) i Læsø (Rådhuset)"),
    ])
  func deadline(words: String, due: String) {
    let action = action("Opgave (Ib, \(words), udført 3. maj 2022): x")
    #expect(action?.due?.value == due)
    #expect(action?.doneDate?.iso == "2022-05-03")
    #expect(action?.owners.map(\.value) == ["Ib"])
  }

  @Test(
    "only a full date is a date",
    arguments: ["frist 1. maj", "frist næste møde", "frist 2022"])
  func noDate(words: String) {
    #expect(action("Opgave (Ib, \(words)): x")?.dueDate == nil)
    #expect(action("Opgave (Ib, \(words)): x")?.due != nil)
  }

  @Test(
    "a bracket never closed is an error at the bracket",
    arguments: ["Opgave (Ib, frist 1. maj: x", "Opgave (Ib: x (kort)"])
  func open(text: String) {
    let reading = AgendaReading("## 1. A\n\n- \(text)\n")
    #expect(reading.faults == ["3:10 unclosed-bracket"])
    #expect(reading.actions.isEmpty)
  }

  @Test("brackets without a colon are a warning, and text")
  func noColon() {
    let reading = AgendaReading("## 1. A\n\nOpgave (Ib) skal løses.\n")
    #expect(reading.faults == ["3:12 missing-colon"])
    #expect(reading.diagnostics.first?.severity == .warning)
    #expect(reading.actions.isEmpty)
    #expect(reading.outline() == "text[Opgave (Ib) skal løses.]")
  }

  @Test("a line with a bracket never closed does not swallow the next one")
  func openLine() {
    let reading = AgendaReading("## 1. A\n\nOpgave (Ib: x\nOpgave (Bo): y\n")
    #expect(reading.faults == ["3:8 unclosed-bracket"])
    #expect(reading.actions == ["punkt-1-opgave: y"])
  }

  @Test("a label alone means the list below it")
  func alone() {
    let reading = AgendaReading("## 1. A\n\n**Opgave (Ib):**\n- ringe\n- skrive\n")
    #expect(reading.actions == ["punkt-1-opgave: ringe skrive"])
    #expect(reading.agenda?.actions.first.map { reading.kind(of: $0.node) } == "list in document")
  }

  @Test("the label leaves the tree, links in the text stay")
  func tree() {
    let reading = AgendaReading("## 1. A\n\nOpgave (**Ib**): se [planen](plan.pdf).\n")
    #expect(reading.html == "<h2>A</h2>\n<p>se <a href=\"plan.pdf\">planen</a>.</p>\n")
  }
}
