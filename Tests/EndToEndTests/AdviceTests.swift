import Foundation
import Testing

@Suite("The advice of a check")
struct AdviceTests {
  /// A site with every kind of advice in it, a warning, and perhaps an error.
  private func site(error: Bool = false, language: String = "da") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("title: Møder\nurl: https://example.org\nlanguage: \(language)\n", to: "content/site.yml")
    try folder.write(
      "---\nname: Nord\nbodies:\n  faglig:\n    names: [Faglig Nord]\n---\n", to: "content/clusters/nord.md")
    try folder.write("---\ntitle: Ledelse\n---\n#### Dybt\n", to: "content/themes/ledelse.md")
    for (day, names) in [("2022-01-10", "Bo Ravn Lund, Ane Holm"), ("2022-03-10", "Bo Lund, Ane Holm, Ane Krogh")] {
      try folder.write(
        """
        ---
        cluster: nord
        body: faglig
        date: \(day)
        participants: \(names)
        ---
        ## 1. Budget

        Ane nævnte EPJ, se [her](#\(language == "da" ? "punkt-1" : "item-1")), eller ring på 98 76 54 32.

        ![](/assets/a.png)

        \(language == "da" ? "Opgave (frist 1. februar 2022)" : "Action (due 1 February 2022)"): skrive til alle.

        \(language == "da" ? "Opgave" : "Action") (Ane Holm): ringe.

        |  |  |
        |---|---|
        | Nord | 8 |

        ### \(language == "da" ? "Beslutning" : "Decision")
        """, to: "content/meetings/\(day).md")
    }
    try folder.write("PNG", to: "content/assets/a.png")
    if error { try folder.write("---\ntitel: Fejl\n---\n", to: "content/themes/fejl.md") }
    return folder
  }

  /// A run of `check`, the time it took left out.
  private func check(_ folder: TemporaryFolder, _ arguments: String...) throws -> Command.Result {
    var result = try Command(["check"] + arguments, in: folder.path).run()
    result.output.replace(/; \d+[,.]\d\d s\./, with: "; … s.")
    return result
  }

  private static let page = """

    Bør ses efter: 2 advarsler. Det bliver offentliggjort, som det står.
      content/meetings/2022-01-10.md:9: Her står et telefonnummer.
      content/meetings/2022-03-10.md:9: Her står et telefonnummer.

    Kan blive bedre: 20 råd. Intet af det er en fejl.

      Opgaver, hvis frist er overskredet (2)
      Er opgaven løst, så skriv »udført« og datoen i parentesen. Ellers aftal en ny frist.
        content/meetings/2022-03-10.md:13: Fristen »1. februar 2022« er overskredet, og opgaven er ikke meldt udført.
        content/meetings/2022-01-10.md:13: Fristen »1. februar 2022« er overskredet, og opgaven er ikke meldt udført.

      Opgaver uden ansvarlig (2)
      Skriv i parentesen, hvem der gør det: »Opgave (NAVN, frist DATO): …«.
        content/meetings/2022-03-10.md:13: Opgaven »skrive til alle.« har ingen ansvarlig.
        content/meetings/2022-01-10.md:13: Opgaven »skrive til alle.« har ingen ansvarlig.

      Opgaver uden frist (2)
      Skriv i parentesen, hvornår den skal være løst: »Opgave (NAVN, frist DATO): …«.
        content/meetings/2022-03-10.md:15: Opgaven »ringe.« har ingen frist.
        content/meetings/2022-01-10.md:15: Opgaven »ringe.« har ingen frist.

      Beslutninger uden tekst (2)
      Skriv, hvad der blev besluttet, eller slet overskriften.
        content/meetings/2022-03-10.md:21: Under overskriften »Beslutning« står der ikke noget.
        content/meetings/2022-01-10.md:21: Under overskriften »Beslutning« står der ikke noget.

      Fornavne, der kan betyde flere (1)
      Skriv hele navnet, så bliver det et link.
        content/meetings/2022-03-10.md:9: »Ane« er ikke gjort til et link: det kan være Ane Holm eller Ane Krogh.
          Skriv hele navnet, eller vælg: [Ane](person:ane-holm), [Ane](person:ane-krogh).

      Navne, der ligner hinanden (1)
      Er det én person, så saml stavemåderne i personens fil. Er det to, så giv dem hver en fil.
        content/meetings/2022-03-10.md:5: »Bo Lund« og »Bo Ravn Lund« kan være samme person.
          Er det én person, så skriv »aliases: [Bo Lund]« i filen for »Bo Ravn Lund« i persons/. Er det to, så giv dem hver en fil.

      Billeder uden tekst (2)
      Beskriv billedet mellem de kantede parenteser: »![Den nye indgang](…)«.
        content/meetings/2022-03-10.md:11: Billedet har ingen tekst til dem, der ikke kan se det.
        content/meetings/2022-01-10.md:11: Billedet har ingen tekst til dem, der ikke kan se det.

      Links, der ikke siger, hvor de fører hen (2)
      Lad linkets ord sige, hvad man kommer til. »Her« er ingen hjælp for den, der får siden læst op.
        content/meetings/2022-03-10.md:9: Linkteksten »her« siger ikke, hvor linket fører hen.
        content/meetings/2022-01-10.md:9: Linkteksten »her« siger ikke, hvor linket fører hen.

      Tabeller uden overskrifter (2)
      Skriv i den første række, hvad hver kolonne viser.
        content/meetings/2022-03-10.md:17: Tabellen har kolonner uden overskrift.
        content/meetings/2022-01-10.md:17: Tabellen har kolonner uden overskrift.

      Overskrifter, der springer et niveau over (1)
      Skriv én havelåge mere end i overskriften ovenover, ikke flere.
        content/themes/ledelse.md:4: Overskriften har 4 havelåger, men den forrige har 1, så et niveau er sprunget over.

      Punkter uden tema (2)
      Et tema samler sager på tværs af møder. Skriv »Tema: …« under overskriften, hvor det passer.
        content/meetings/2022-03-10.md:7: Punktet »Budget« har intet tema.
        content/meetings/2022-01-10.md:7: Punktet »Budget« har intet tema.

      Forkortelser, der ikke står i ordlisten (1)
      Skriv dem i glossary.yml med det, de står for. Så kan alle læse med.
        content/meetings/2022-03-10.md:9: Forkortelsen »EPJ« står ikke i ordlisten; den er brugt i 2 filer.

    """

  @Test("is a page of its own behind the faults: grouped, counted, most important first, with where to look")
  func page() throws {
    let result = try check(try site(), "--today", "28. november 2026")
    #expect(result.code == 0)
    let ending = " sider, 2 møder, 4 personer; ingen fejl, 2 advarsler, 20 råd; … s.\n"
    #expect(result.output.replacing(/\d+ sider/, with: " sider") == Self.page + "\n" + ending)
    #expect(result.errors.split(separator: "\n").count { $0.contains(": warning: ") } == 2)
    #expect(!result.errors.contains("advice"))
  }

  @Test("judges no deadline without a day, and takes none that is no day")
  func today() throws {
    let site = try site()
    #expect(!(try check(site).output.contains("overskredet")))
    #expect(!(try check(site, "--today", "2022-03-03").output.contains("overskredet")))
    #expect(try check(site, "--today", "2022-03-04").output.contains("Opgaver, hvis frist er overskredet (2)"))
    let wrong = try check(site, "--today", "i morgen")
    #expect(wrong.code == 64)
    #expect(
      wrong.errors == """
        --today: error: »i morgen« kan ikke læses som en dato.
          Skriv fx »2022-08-26« eller »26. august 2022«; ved man kun måneden eller året, »2022-08« eller »2022«.

        """)
  }

  @Test("puts errors before all else, and says what can wait")
  func errors() throws {
    let result = try check(try site(error: true))
    #expect(result.code == 1)
    #expect(result.output == "")
    #expect(
      result.errors.contains(
        """

        Skal rettes: 2 fejl. Intet bliver offentliggjort, før det er gjort.
          content/themes/fejl.md:2: Nøglen »title« mangler. (og 1 til i filen)

        Bør ses efter: 2 advarsler. Det bliver offentliggjort, som det står.

        """))
    let strict = try check(try site(), "--strict")
    #expect(strict.code == 1)
    #expect(strict.errors.contains("\nSkal rettes: 2 fejl. Intet bliver offentliggjort, før det er gjort.\n"))
    #expect(!strict.errors.contains("Bør ses efter"))
  }

  @Test("speaks English on an English site")
  func english() throws {
    let result = try check(try site(error: true, language: "en"), "--today", "2026-11-28")
    for text in [
      """

      Must be mended: 2 errors. Nothing is published until they are.
        content/themes/fejl.md:2: The key “title” is missing. (and 1 more in the file)

      Worth a look: 2 warnings. It is published as it stands.
        content/meetings/2022-01-10.md:9: There is a telephone number here.
        content/meetings/2022-03-10.md:9: There is a telephone number here.

      """,
      "\nCould be better: 18 tips. None of it is a fault.\n",
      """

        Actions that nobody is named for (2)
        Write who does it in the brackets: “Action (NAME, due DATE): …”.
          content/meetings/2022-03-10.md:13: Nobody is named for the action “skrive til alle.”.

      """,
    ] {
      #expect(result.errors.contains(text), "\(text)")
    }
  }

  @Test("names a few places of a kind, and all of them with --all")
  func capped() throws {
    let site = try site()
    for day in 1...6 {
      try site.write(
        "---\ncluster: nord\nbody: faglig\ndate: 2021-05-0\(day)\n---\n## 1. Budget\n",
        to: "content/meetings/2021-05-0\(day).md")
    }
    let short = try check(site).output
    #expect(
      short.contains(
        """
            content/meetings/2021-05-04.md:6: Punktet »Budget« har intet tema.
            … og 3 til; --all viser dem alle.

        """))
    let all = try check(site, "--all").output
    #expect(all.contains("    content/meetings/2021-05-01.md:6: Punktet »Budget« har intet tema.\n"))
    #expect(!all.contains("--all"))
  }

  @Test("is given to machines line by line, and by a build to nobody")
  func machines() throws {
    let site = try site()
    let json = try check(site, "--format", "json").output.split(separator: "\n")
    #expect(json.count { $0.contains(#""severity":"advice""#) } == 18)
    #expect(json.allSatisfy { $0.hasPrefix("{") })
    let github = try check(site, "--format", "github").output.split(separator: "\n")
    #expect(github.count { $0.hasPrefix("::notice file=content/") } == 18)
    #expect(github.count { $0.hasPrefix("::warning ") } == 2)
    let build = try Command(["build", "--format", "json"], in: site.path).run()
    #expect(!build.output.contains("advice"))
    #expect(try check(site, "--quiet").output == "")
  }
}
