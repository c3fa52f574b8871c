import Foundation
import Testing

@Suite("Import, names that are nearly known")
struct ImportNameTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(Cases.folder + "/Imports/content", to: "content")
    try folder.write(
      """
      ---
      name: Sundhedsklynge Syd
      municipalities: [Bakkeby Kommune]
      bodies:
        politisk:
          names: [Politisk Sundhedsklynge Syd]
          aliases: [Politisk Sundhedsklynge]
      ---

      """, to: "content/clusters/syd.md")
  }

  private static let items = "1. Velkomst\n\nIntet.\n\n2. Eventuelt\n\nIntet.\n"

  private func draft(_ head: String, items: String = Self.items) throws -> String {
    try folder.write(head + "\n\n" + items, to: "kilde.txt")
    #expect(try Command(["import", "kilde.txt", "-o", "kladde.md"], in: folder.path).run().code == 0)
    return try folder.text("kladde.md")
  }

  @Test("a name beside which another cluster's own word stands is never taken for this cluster's")
  func neighbour() throws {
    let text = try draft("Møde i Politisk Sundhedsklynge Øst\nMødedato: 4. maj 2023")
    #expect(!text.contains("\ncluster: syd"))
    #expect(text.contains("\n# cluster: FORSLAG: Kilden skriver »Politisk Sundhedsklynge Øst«"))
    #expect(text.contains("\ncluster: oest\n# body: MANGLER"))
  }

  @Test("the cluster's own name, with and without its word, is as sure as ever")
  func own() throws {
    for name in ["Politisk Sundhedsklynge", "Politisk Sundhedsklynge Syd"] {
      let text = try draft("Møde i " + name + "\nMødedato: 4. maj 2023")
      #expect(text.contains("\ncluster: syd\nbody: politisk\n"))
      #expect(!text.contains("FORSLAG: Kilden"))
      try FileManager.default.removeItem(atPath: folder.path("kladde.md"))
    }
  }

  @Test("a bare date of the letterhead yields to the meeting's own")
  func dates() throws {
    let text = try draft("Dato: 9. juni 2023\n\nReferat\nMødedato: 2. juni 2023")
    #expect(text.contains("\ndate: 2023-06-02\n"))
  }

  @Test("several persons on a line are as many, and a line that ends on a linking word goes on")
  func persons() throws {
    let text = try draft(
      "Politisk Sundhedsklynge Syd\nDato: 2. juni 2023\nTil stede: Hanne Rask (A), Ole Friis (V) samt\n"
        + "Pia Lund og Jens Holm (sekretariat).\nAfbud: Tage Bro (V).\n"
        + "Øvrige deltagere: Lise Krog (referent), Bo Dam, konsulent, Region Nordjylland (under punkt 2)")
    for line in [
      "Hanne Rask (A)", "Ole Friis (V)", "Pia Lund", "Jens Holm (sekretariat)", "Tage Bro (V)", "Lise Krog (referent)",
      "Bo Dam, konsulent, Region Nordjylland (punkt 2)",
    ] {
      #expect(text.contains("- " + line + "\n"), "\(line)")
    }
  }

  @Test("participants at the end of minutes are participants, and what stands behind them is not")
  func closing() throws {
    let text = try draft(
      "Politisk Sundhedsklynge Syd\nDato: 2. juni 2023",
      items: "1. Velkomst\n\nIntet.\n\n2. Eventuelt\n\nDer var intet.\n\nTil stede:\nHanne Rask, borgmester\n"
        + "Ole Friis, læge, PLO\n\nFraværende:\nPia Lund, direktør\n\nReferent: Bo Dam\n")
    #expect(text.contains("  Til stede:\n    - Hanne Rask, borgmester\n    - Ole Friis, læge, PLO\n"))
    #expect(text.contains("  Fraværende:\n    - Pia Lund, direktør\n"))
    #expect(text.contains("\nminute-taker: Bo Dam\n"))
    #expect(text.hasSuffix("Der var intet.\n"))
  }

  @Test("a running head below a page number is no text, and its case number is the meeting's")
  func runningHead() throws {
    let text = try draft(
      "                                        Sundhed og Ældre\n\nPolitisk Sundhedsklynge Syd\nDato: 2. juni 2023",
      items: "1. Velkomst\n\nDet første.\n\n                    Side 1 af 2\n"
        + "Sundhed og Ældre                       Sagsnr. 2023-004321\n\n2. Eventuelt\n\nIntet.\n")
    #expect(text.contains("\ncase: 2023-004321\n"))
    #expect(text.contains("\n#   Sundhed og Ældre Sagsnr. 2023-004321\n"))
    #expect(text.contains("Det første.\n\n") && !text.contains("\nSundhed og Ældre"))
  }

  @Test("how long an item takes and who presents it are fields, and its line in an overview is placed")
  func fields() throws {
    let text = try draft(
      "Politisk Sundhedsklynge Syd\nDato: 2. juni 2023\n\nDagsorden:\n\n1. Velkomst\n2. Status på senge",
      items: "Ad 1. Velkomst (5 min.)\nOplæg ved Hanne Rask\n\nAlle blev budt velkommen.\n\n"
        + "Ad 2. Status på senge v/ Ole Friis\nTallet er uændret.\n")
    #expect(text.contains("## 1. Velkomst\n\nTid: 5 min\nOplæg: Hanne Rask\n"))
    #expect(!text.contains("\n#   2. Status på senge"))
  }
}
