import Foundation
import Testing

@Suite("What no repository holds, but a content folder may")
struct FolderTests {
  @Test("pipes, links and strange names are told of, word for word")
  func specialFiles() throws {
    let site = try SmallSite()
    let content = site.folder.path("content")
    try site.folder.write("hemmeligt", to: "hemmelig.md")
    #expect(mkfifo(content + "/meetings/pipe.md", 0o600) == 0)
    for (link, target) in [
      ("assets/loop", ".."), ("meetings/ud.md", "../../hemmelig.md"), ("themes/ingen.md", "findes-ikke.md"),
    ] {
      try FileManager.default.createDirectory(atPath: content + "/assets", withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(atPath: content + "/" + link, withDestinationPath: target)
    }
    try site.folder.write("---\ntitle: Å\n---\n", to: "content/pages/\u{E5}.md")
    try site.folder.write("---\ntitle: Å\n---\n", to: "content/pages/a\u{30A}.md")
    let file = open(
      (content + "/pages/m").utf8CString.dropLast() + [CChar(bitPattern: 0xF8), 0], O_CREAT | O_WRONLY, 0o600)
    #expect(file >= 0)
    close(file)
    let result = try site.run("build")
    #expect(
      result.errors == """
        content/assets/loop: error: Det symbolske link fører i ring: til en mappe, det selv ligger i.
          Slet linket.
        content/meetings/pipe.md: warning: Det her er hverken en fil eller en mappe, og bliver sprunget over.
        content/meetings/ud.md: error: Det symbolske link fører ud af mappen »content«.
          Læg selve filen ind i mappen.
        content/pages/m\u{FFFD}: error: Navnet på filen eller mappen er ikke gyldig UTF-8.
          Omdøb den.
        content/pages/\u{E5}.md: error: Navnet er det samme som »content/pages/a\u{30A}.md«; kun accenterne er gemt på hver sin måde.
          Omdøb eller slet den ene.
        content/themes/ingen.md: warning: Det symbolske link fører ingen steder hen, og bliver sprunget over.
        4 fejl, 2 advarsler. Intet er ændret i »public«.

        """)
    #expect(result.code == 1)
  }

  @Test("a content folder that is not there is an error that says how to name one")
  func missing() throws {
    let folder = try TemporaryFolder()
    let result = try Command(["build"], in: folder.path).run()
    #expect(
      result.errors == """
        content: error: Mappen »content« kan ikke læses: den findes ikke.
          Kør kommandoen i mappen ovenover, eller skriv »--content MAPPE«.
        1 fejl. Intet er ændret i »public«.

        """)
    #expect(result.code == 1)
  }

  @Test("a text file of more than 16 MiB is an error")
  func tooLarge() throws {
    let site = try SmallSite()
    var bytes = try Data(contentsOf: URL(fileURLWithPath: site.folder.path("content/meetings/2022-11-07.md")))
    bytes.append(Data(repeating: 0x20, count: 16 << 20))
    try site.folder.write(bytes, to: "content/meetings/2022-11-07.md")
    let result = try site.run("build")
    #expect(
      result.errors.hasPrefix(
        "content/meetings/2022-11-07.md:1:1: error: Filen fylder 17 MiB; en tekstfil må højst fylde 16 MiB.\n"))
    #expect(result.code == 1)
  }

  @Test("a file that may not be read is an error")
  func unreadable() throws {
    guard getuid() != 0 else { return }
    let site = try SmallSite()
    chmod(site.folder.path("content/meetings/2022-11-07.md"), 0)
    let result = try site.run("build")
    #expect(
      result.errors.hasPrefix("content/meetings/2022-11-07.md: error: Filen kan ikke læses: adgangen er nægtet.\n"))
    #expect(result.code == 1)
  }
}
