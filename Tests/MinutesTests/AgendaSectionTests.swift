import Diagnostics
import Minutes
import Testing

@Suite("Sections of an item")
struct AgendaSectionTests {
  @Test("the known headings part the text, in the order written")
  func sections() {
    let text = """
      ## 1. A

      Først.

      ### Bilag
      1. Udkast

      ### Sagsfremstilling
      Sagen.

      ### Indstilling
      Det indstilles.

      ### Referat
      Drøftet.

      ### Beslutning
      Godkendt.
      """
    #expect(
      AgendaReading(text).outline()
        == "text[Først.] attachments[Udkast] background[Sagen.] recommendation[Det indstilles.] minutes[Drøftet.] decision[Godkendt.]"
    )
  }

  @Test(
    "a section's heading may have a colon, capitals, bold letters or a line under it",
    arguments: [
      "### Referat:", "### REFERAT", "### **Referat**", "### Referat :", "###  referat ###", "### **Referat:**",
    ])
  func heading(line: String) {
    #expect(AgendaReading("## 1. A\n\n\(line)\n\nB.\n").outline() == "minutes[B.]")
  }

  @Test(
    "other headings are ordinary",
    arguments: [
      "### Referat fra mødet", "### Drøftelse", "#### Referat", "##### Bilag", "### [Bilag](#x)", "### `Bilag`",
    ])
  func ordinary(line: String) {
    let title = line.drop { $0 == "#" || $0 == " " || $0 == "[" || $0 == "`" }.prefix { $0 != "]" && $0 != "`" }
    #expect(AgendaReading("## 1. A\n\n\(line)\n\nB.\n").outline() == "text[\(title) | B.]")
  }

  @Test("an ordinary heading stays in its section")
  func within() {
    let reading = AgendaReading("## 1. A\n\n### Referat\n\nB.\n\n### Orientering\n\nC.\n\n#### Mere\n\nD.\n")
    #expect(reading.outline() == "minutes[B. | Orientering | C. | Mere | D.]")
  }

  @Test("a section may be empty or stand twice")
  func repeated() {
    #expect(
      AgendaReading("## 1. A\n\n### Bilag\n\n### Referat\n\nB.\n\n### Referat\n\nC.\n").outline()
        == "attachments[] minutes[B.] minutes[C.]")
  }

  @Test("sections count below items alone")
  func introduction() {
    #expect(AgendaReading("### Referat\n\nA.\n").agenda?.introduction.count == 2)
  }

  @Test("the headings of sections leave the tree, ordinary ones count from the heading above them")
  func levels() {
    let text =
      "### Praktisk\n\n##### Mad\n\n## 1. A\n\n#### X\n\n###### Y\n\n#### Z\n\n### Referat\n\n##### V\n\n#### W\n\n> ###### Q\n"
    #expect(
      AgendaReading(text).html == """
        <h1>Praktisk</h1>
        <h2>Mad</h2>
        <h2>A</h2>
        <h1>X</h1>
        <h2>Y</h2>
        <h1>Z</h1>
        <h1>V</h1>
        <h1>W</h1>
        <blockquote>
        <h2>Q</h2>
        </blockquote>

        """)
  }

  @Test("a section's place is its heading's, of text without one that of the first block")
  func places() {
    let parts = AgendaReading("## 1. A\n\nB.\n\n### Referat\nC.\n").agenda?.items.first?.parts ?? []
    let places = parts.map { if case .section(let section) = $0 { section.position } else { SourcePosition.start } }
    #expect(places == [SourcePosition(line: 3, column: 1), SourcePosition(line: 5, column: 1)])
  }
}
