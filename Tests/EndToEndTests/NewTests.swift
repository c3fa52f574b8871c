import Foundation
import Testing

@Suite("The new command")
struct NewTests {
  /// What a terminal shows while a person types these lines, and the exit code as its last line.
  private func terminal(_ folder: String, _ lines: [String], _ command: [String]) throws -> String {
    try PythonCheck.findings("terminal.py", [folder] + lines + ["--", Command.binary, "new"] + command)
      .joined(separator: "\n")
  }

  private func new(_ folder: TemporaryFolder, _ arguments: String...) throws -> Command.Result {
    try Command(["new"] + arguments, in: folder.path).run()
  }

  /// A fresh site in a folder.
  private func site(language: String = "da") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let result = try Command(
      ["new", "site", folder.path, "--title", "Møder", "--url", "https://example.org", "--language", language], in: "/"
    ).run()
    #expect(result.code == 0)
    return folder
  }

  @Test("makes a site that is checked without a word and built", arguments: ["da", "en"])
  func freshSite(_ language: String) throws {
    let folder = try site(language: language)
    let check = try Command(["check", "--strict"], in: folder.path).run()
    #expect(check.errors == "")
    #expect(check.code == 0)
    #expect(check.output.split(separator: "\n").count == 1, "\(check.output)")
    #expect(try Command(["build", "--strict"], in: folder.path).run().code == 0)
    let verdicts = try PythonCheck.findings("schemas.py", [folder.path("schema"), folder.path("content")])
    #expect(verdicts.count == 14)
    #expect(verdicts.allSatisfy { $0.hasSuffix(" accepted") })
  }

  @Test("points every file of a fresh site, and every new one, at a schema that is there")
  func schemas() throws {
    let folder = try site()
    #expect(try new(folder, "meeting", "--date", "2027-03-03").code == 0)
    #expect(try new(folder, "person", "--name", "Karen Holm").code == 0)
    var files = 0
    for (path, bytes) in try FolderContents(of: folder.path("content")).files {
      let text = String(decoding: bytes, as: UTF8.self)
      let line = try #require(text.firstMatch(of: /# yaml-language-server: \$schema=(\S+)\n/), "\(path)")
      let place = URL(fileURLWithPath: folder.path("content/" + path)).deletingLastPathComponent()
      #expect(FileManager.default.fileExists(atPath: place.appendingPathComponent(String(line.1)).path), "\(path)")
      files += 1
    }
    #expect(files == 9)
    let bare = try SmallSite()
    #expect(try bare.run("new", "theme", "--title", "Ny").code == 0)
    #expect(try bare.folder.text("content/themes/ny.md").hasPrefix("---\ntitle: Ny\n"))
  }

  @Test("makes no site in a folder that holds things, and says what is missing where nobody can be asked")
  func siteRefused() throws {
    let folder = try TemporaryFolder()
    #expect(
      try new(folder, "site", "ny")
        == Command.Result(
          output: "",
          errors: """
            referat new: error: Der mangler svar: --title, --url.
              Skriv dem efter kommandoen, eller kør den i en terminal, så bliver du spurgt.

            """, code: 64))
    #expect(!FileManager.default.fileExists(atPath: folder.path("ny")))
    #expect(
      try new(folder, "site", "ny", "--title", "M", "--url", "example.org", "--language", "en").errors.hasPrefix(
        "--url: error: "))
    try folder.write("", to: "ny/fil")
    let taken = try new(folder, "site", "ny", "--title", "M", "--url", "https://example.org")
    #expect(taken.errors == "ny: error: Mappen er ikke tom.\n  Vælg en ny mappe.\n")
    #expect(taken.code == 1)
  }

  @Test("asks for a site’s facts at a terminal, and again where an answer will not do")
  func askedSite() throws {
    let folder = try TemporaryFolder()
    let shown = try terminal(
      folder.path, ["", "Klyngerne", "example.org", "https://example.org", "", "post@example.org", ""], ["site", "ny"])
    #expect(
      shown == """
        Hvad skal webstedet hedde? 
          Her skal der stå noget.
        Hvad skal webstedet hedde? Klyngerne
        Hvilken adresse får det, fx https://example.org? example.org
          Adressen »example.org« kan ikke bruges: Den begynder hverken med https:// eller http://.
          Skriv fx »https://example.org/referater«.
        Hvilken adresse får det, fx https://example.org? https://example.org
        Hvem udgiver det (tom: udelades)? 
        Hvilken e-mailadresse kan man skrive til (tom: udelades)? post@example.org
        Hvilket telefonnummer kan man ringe til (tom: udelades)? 
        Webstedet ligger i »ny«. Gå derhen, og kør »referat build«; README.md siger resten.
        exit code 0
        """)
    #expect(try folder.text("ny/content/site.yml").contains("contact: { email: post@example.org }\n"))
  }

  @Test("asks for a meeting’s facts at a terminal: what there is to choose from, and what is still missing")
  func askedMeeting() throws {
    let folder = try SmallSite().folder
    try folder.write(
      "---\nname: Syd\nbodies:\n  a:\n    names: [Gruppe A]\n  b:\n    names: [Gruppe B]\n---\n",
      to: "content/clusters/syd.md")
    let shown = try terminal(
      folder.path, ["3", "2", "gruppe b", "32. maj 2027", "3. maj 2027", "kl. 9-8", "kl. 9-10", "", ""], ["meeting"])
    #expect(
      shown == """
          1  nord           Sundhedsklynge Nord
          2  syd            Syd
        Hvilken klynge? 3
          Klyngen »3« findes ikke.
          En ny oprettes som en fil i clusters/.
        Hvilken klynge? 2
          1  a              Gruppe A
          2  b              Gruppe B
        Hvilket forum? gruppe b
        Hvilken dag er mødet, fx 26. august 2026? 32. maj 2027
          Maj 2027 har kun 31 dage.
          Mente du »31. maj 2027«?
        Hvilken dag er mødet, fx 26. august 2026? 3. maj 2027
        Hvornår, fx 13.00-15.00 (tom: udelades)? kl. 9-8
          Mødet slutter kl. 08.00, men begynder først kl. 09.00.
          Er de to byttet om?
        Hvornår, fx 13.00-15.00 (tom: udelades)? kl. 9-10
        Hvor (tom: udelades)? 
          1  draft          en kladde, som kun I ser
          2  planned        en dagsorden til et kommende møde
          3  provisional    et referat, der ikke er godkendt endnu
          4  approved       et godkendt referat
        Hvad skal det være (tom: draft)? 
        Skrevet: content/meetings/syd/2027-05-03-b.md. Skriv videre i den, og kør »referat check«.
        exit code 0
        """)
    #expect(try Command(["check", "--drafts", "--strict"], in: folder.path).run().code == 0)
  }

  @Test("asks in English on an English site, and stops at the end of all input")
  func askedInEnglish() throws {
    let folder = try site(language: "en")
    let shown = try terminal(folder.path, ["2 March 2027", "", "Online", "planned"], ["meeting"])
    #expect(
      shown == """
        Which day is the meeting, such as 26 August 2026? 2 March 2027
        When, such as 13:00-15:00 (empty: left out)? 
        Where (empty: left out)? Online
          1  draft          a draft for you alone
          2  planned        the agenda of a coming meeting
          3  provisional    minutes that are not approved yet
          4  approved       approved minutes
        What is it to be (empty: draft)? planned
        Written: content/meetings/example/2027-03-02-steering.md. Go on in it, and run “referat check”.
        exit code 0
        """)
    let stopped = try terminal(folder.path, ["^D"], ["theme"])
    #expect(
      stopped.hasSuffix(
        """
        referat new: error: Answers are missing: --title.
          Write them behind the command, or run it in a terminal, where you are asked.
        exit code 64
        """))
  }

  @Test("asks for persons, themes and clusters")
  func askedOthers() throws {
    let folder = try site()
    #expect(
      try terminal(folder.path, ["Bo Lund", "Egelund Kommune"], ["person"]) == """
        Hvad hedder personen? Bo Lund
        Hvilken organisation (tom: udelades)? Egelund Kommune
        Skrevet: content/persons/bo-lund.md. Skriv videre i den, og kør »referat check«.
        exit code 0
        """)
    #expect(
      try terminal(folder.path, ["Børn"], ["theme"]) == """
        Hvad hedder temaet? Børn
        Skrevet: content/themes/boern.md. Skriv videre i den, og kør »referat check«.
        exit code 0
        """)
    #expect(
      try terminal(
        folder.path, ["Klynge Syd", "syd", "Sandvig Kommune", "Faglig Syd, faglig=To", "Faglig Syd"], ["cluster"])
          == """
          Hvad hedder klyngen? Klynge Syd
          Hvad skal den hedde i adresser (tom: udelades)? syd
          Hvilke kommuner, skilt med komma (tom: udelades)? Sandvig Kommune
          Hvilke fora, skilt med komma (tom: udelades)? Faglig Syd, faglig=To
            »To« og »Faglig Syd« får samme adresse: »faglig«.
            Omdøb den ene.
          Hvilke fora, skilt med komma (tom: udelades)? Faglig Syd
          Skrevet: content/clusters/syd.md. Skriv videre i den, og kør »referat check«.
          exit code 0
          """)
    #expect(try Command(["check", "--strict"], in: folder.path).run().code == 0)
  }

  @Test("takes everything from options, where nobody can be asked")
  func options() throws {
    let folder = try SmallSite().folder
    let result = try new(
      folder, "meeting", "--cluster", "nord", "--body", "faglig", "--date", "1. maj 2027", "--time", "9-10", "--place",
      "Online", "--number", "3/2027", "--status", "planned")
    #expect(
      result
        == Command.Result(
          output: "Skrevet: content/meetings/nord/2027-05-01-faglig.md. Skriv videre i den, og kør »referat check«.\n",
          errors: "", code: 0))
    let text = try folder.text("content/meetings/nord/2027-05-01-faglig.md")
    #expect(text.contains("  - Leif Serup, direktør, Hjørring Kommune\n  - Åse Østergård, chef, Hjørring Kommune\n"))
    #expect(try Command(["check", "--strict"], in: folder.path).run().code == 0)
    #expect(
      try new(folder, "person", "--content", "content/", "--name", "Bo Lund", "--alias", "B. Lund", "--unlisted").output
        .hasPrefix("Skrevet: content/persons/bo-lund.md."))
    #expect(
      try new(folder, "cluster", "--name", "Syd", "--municipality", "A", "--municipality", "B", "--body", "x=Y").code
        == 0)
    #expect(try folder.text("content/clusters/syd.md").contains("municipalities: [A, B]\n"))
    #expect(try Command(["check", "--strict"], in: folder.path).run().code == 0)
  }

  @Test("touches no file that is there")
  func existing() throws {
    let folder = try SmallSite().folder
    let before = try folder.text("content/themes/forebyggelse.md")
    let result = try new(folder, "theme", "--title", "Forebyggelse")
    #expect(
      result
        == Command.Result(
          output: "",
          errors: """
            content/themes/forebyggelse.md: error: Filen findes allerede og er ikke rørt.
              Skriv videre i den, eller vælg et andet navn.

            """, code: 1))
    #expect(try folder.text("content/themes/forebyggelse.md") == before)
  }

  @Test("tells all that is wrong with the options at once")
  func misuse() throws {
    let folder = try SmallSite().folder
    let result = try new(
      folder, "meeting", "--cluster", "nrd", "--date", "i morgen", "--time", "25", "--status", "udkast")
    #expect(result.code == 64)
    #expect(
      result.errors == """
        --cluster: error: Klyngen »nrd« findes ikke.
          Mente du »nord«?
        --date: error: »i morgen« kan ikke læses som en dato.
          Skriv fx »2022-08-26« eller »26. august 2022«; ved man kun måneden eller året, »2022-08« eller »2022«.
        --time: error: Klokken kan ikke være »25«.
          Et døgn går fra 00.00 til 23.59.
        --status: error: »status« kan ikke være »udkast«.
          Vælg et af ordene: draft, planned, provisional, approved.
        referat new: error: Der mangler svar: --body.
          Skriv dem efter kommandoen, eller kør den i en terminal, så bliver du spurgt.

        """)
    #expect(try new(folder, "person", "--name", "北京").errors.hasPrefix("--id: error: Af navnet »北京«"))
    #expect(try new(folder, "cluster", "--name", "A", "--body", "=").errors.hasPrefix("--body: error: »=«"))
    #expect(try new(folder, "theme", "--title", " ").errors == "--title: error: Her skal der stå noget.\n")
    #expect(try new(folder, "møde").code == 64)
  }

  @Test("says what must be there first")
  func prerequisites() throws {
    let folder = try TemporaryFolder()
    #expect(
      try new(folder, "theme", "--title", "A").errors.hasPrefix(
        "content: error: Mappen »content« kan ikke læses: den findes ikke.\n"))
    try folder.write("title: A\nurl: https://example.org\n", to: "content/site.yml")
    #expect(
      try new(folder, "meeting", "--date", "2027-01-01").errors == """
        content: error: Der er ingen klynge endnu.
          Opret den først: referat new cluster

        """)
    try folder.write("---\nname: Nord\n---\n", to: "content/clusters/nord.md")
    #expect(
      try new(folder, "meeting", "--date", "2027-01-01").errors == """
        content/clusters/nord.md: error: Klyngen »Nord« har intet forum endnu.
          Skriv det under »bodies« i klyngens fil.

        """)
  }
}
