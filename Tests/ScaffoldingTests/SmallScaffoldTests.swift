import Diagnostics
import Minutes
import Scaffolding
import Testing

@Suite("The files of new persons, themes and clusters")
struct SmallScaffoldTests {
  @Test("a person’s file")
  func person() throws {
    let bare = try #require(PersonScaffold(name: "Åse Ærø", in: .da, hasSchemas: false).file)
    #expect(bare.path == "persons/aase-aeroe.md")
    #expect(
      bare.text == """
        ---
        name: Åse Ærø
        # Andre stavemåder af navnet.
        # aliases: []
        # Skelner mellem to med samme navn.
        # organisation:
        # false: Navnet står som almindelig tekst i referaterne og ingen andre steder.
        # listed: false
        ---

        """)
    let full = PersonScaffold(
      name: "Bo: Lund", id: "Bo L", aliases: ["B. Lund", "Lund, Bo"], organisation: "PLO", isListed: false, in: .en,
      hasSchemas: true)
    #expect(
      full.file?.text == """
        ---
        # yaml-language-server: $schema=../../schema/person.schema.json
        name: 'Bo: Lund'
        # Other spellings of the name.
        aliases: [B. Lund, 'Lund, Bo']
        # Tells two of one name apart.
        organisation: PLO
        # false: the name stands in the minutes as plain text, and nowhere else.
        listed: false
        ---

        """)
    #expect(full.file?.path == "persons/bo-l.md")
    #expect(PersonScaffold(name: "北京", in: .da, hasSchemas: false).file == nil)
    #expect(SmallArchive().adding(bare).faults == [])
    #expect(SmallArchive().adding(try #require(full.file)).faults == [])
  }

  @Test("a theme’s file")
  func theme() throws {
    let file = try #require(ThemeScaffold(title: "Børn & unge", aliases: ["unge"], in: .da, hasSchemas: true).file)
    #expect(file.path == "themes/boern-unge.md")
    #expect(
      file.text == """
        ---
        # yaml-language-server: $schema=../../schema/theme.schema.json
        title: Børn & unge
        # Andre ord for det samme; de kan også skrives efter »Tema:«. En tekst om temaet skrives nederst i filen.
        aliases: [unge]
        ---

        """)
    #expect(
      ThemeScaffold(title: "Care", id: "x", in: .en, hasSchemas: false).file?.text == """
        ---
        title: Care
        # Other words for the same; they too can follow “Theme:”. A text about the theme goes to the end of the file.
        # aliases: []
        ---

        """)
    #expect(SmallArchive().adding(file).faults == [])
  }

  @Test("a cluster’s file")
  func cluster() throws {
    let bodies = [
      try ClusterScaffold.NewBody(parsing: "faglig=Faglig Klynge, Syd"),
      try ClusterScaffold.NewBody(parsing: "Politisk Klynge Syd"),
    ]
    let file = try #require(
      ClusterScaffold(
        name: "Klynge Syd", id: "syd", municipalities: ["Sandvig Kommune"], bodies: bodies, in: .da, hasSchemas: true
      ).file)
    #expect(file.path == "clusters/syd.md")
    #expect(
      file.text == """
        ---
        # yaml-language-server: $schema=../../schema/cluster.schema.json
        name: Klynge Syd
        municipalities: [Sandvig Kommune]
        # Dem, der holder møder. Id'et foran kolonet skrives i referaterne og bliver, når forummet skifter navn.
        bodies:
          faglig:
            names: ['Faglig Klynge, Syd']
          politisk:
            names: [Politisk Klynge Syd]
        ---

        """)
    #expect(SmallArchive().adding(file).faults == [])
    let bare = try #require(ClusterScaffold(name: "West", bodies: [], in: .en, hasSchemas: false).file)
    #expect(
      bare.text == """
        ---
        name: West
        # municipalities: []
        # Those who meet. The id before the colon is what minutes name, and stays when the body is renamed.
        # bodies:
        #   id:
        #     names: []
        ---

        """)
    #expect(SmallArchive().adding(bare).faults == [])
  }

  @Test("a body needs an id and a name", arguments: ["", "=", "faglig=", "=Faglig", "--=Faglig", "123"])
  func bodies(_ text: String) {
    #expect(throws: ScaffoldFault.unreadableBody(text)) { try ClusterScaffold.NewBody(parsing: text) }
  }

  @Test(
    "any name comes back as it was given",
    arguments: [
      "Bo", "- Bo", "'Bo'", "\"Bo\"", "Bo: Lund", "Bo #1", "#Bo", "Bo:", "[Bo]", "{Bo}", "*Bo", "&Bo", "!Bo", "|", ">",
      "%Bo",
      "@Bo", "`Bo`", "? Bo", "~", "=", "O'Hara", "no", "12", "Bo, Lund", "Bo\nLund", "  Bo  ", "Bo\\n", "Bo\tLund",
      ", Bo",
    ])
  func quoting(_ name: String) throws {
    let expected = name.split(whereSeparator: \.isNewline).joined(separator: " ").replacing("\t", with: " ")
    let trimmed = String(expected.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    let file = try #require(
      PersonScaffold(name: name, id: "bo", aliases: ["x" + name, "y"], organisation: name, in: .da, hasSchemas: false)
        .file)
    let (document, _) = DocumentReader(language: .of(.da)).read(
      SourceFile(path: file.path, bytes: Array(file.text.utf8)))
    guard case .person(let person) = document else {
      Issue.record("\(file.text)")
      return
    }
    #expect(person.name.value == trimmed)
    #expect(person.organisation?.value == trimmed)
    #expect(person.aliases.map(\.value).last == "y")
  }
}
