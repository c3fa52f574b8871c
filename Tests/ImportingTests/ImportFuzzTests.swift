import Archive
import Diagnostics
import Fuzzing
import Minutes
import Testing

@testable import Importing

@Suite("Sources made of pieces at random")
struct ImportFuzzTests {
  /// What minutes are made of, in no order at all.
  private static let pieces = [
    "Deltagere", "Deltagere:", "Afbud: Lars Hoff", "Mødedato: 3. maj 2022", "Tid og sted:", "Sagsnr.", "22/1034",
    "Referat",
    "Indstilling:", "Det indstilles, at klyngen", "At orienteringen tages til efterretning", "Bilag", "Bilag: Notat",
    "Beslutning: Godkendt.", "Konklusion", "1. Velkomst", "2. Status v/ Karen Holm", "3) Økonomi", "Punkt 4 – Evt.",
    "Ad 5 Drøftelse", "a) Første del", "b) Anden del", "c. Tredje", "2.1 Baggrund", "• en bullet", "o en anden",
    "- en streg",
    "Karen Holm, direktør, Havneby Kommune", "Havneby Kommune", "PLO", "(", ")", "(afbud)", "Side 2 af 7", "5/10", "3",
    "9000 Aalborg", "Havnegade 4", "Tlf. 11 22 33 44", "| a | b |", "[x](y)", "<b>", "*", "_", "`", "\\", "#",
    "> citat", "---",
    "Navn    Titel    Afbud", "Jens Ole    leder    X",
    "Klyngen drøftede, hvordan samarbejdet kan tilrettelægges, så bor-",
    "gerne oplever sammenhæng.", "Næste møde: uge 36", "Godkendt af KH", "\u{0C}", "", "", "   ", "\u{F0B7} privat",
    "👩‍⚕️ é\u{301}",
    "Opgave (Pia", "Tema: ukendt", "Lukket: måske", "{ a: [b] }", "\"citat\" og 'andet'", "key: value # ikke",
    "Møde 1, 2022",
  ]

  private static func source(_ dice: inout Dice) -> String {
    (0..<dice.number(5...64)).map { _ in
      (dice.happens(onceIn: 4) ? String(repeating: " ", count: dice.number(0...49)) : "") + dice.one(of: pieces)
        + (dice.happens(onceIn: 5) ? "   " + dice.one(of: pieces) : "")
    }.joined(separator: "\n")
  }

  private static let registry = Registry.make(
    from: ContentDocuments(), site: SiteDocument(title: Located("", at: .start), url: Located("", at: .start)),
    includesDrafts: true
  ).registry

  @Test("give drafts whose front matter can be read and which lose no word", arguments: [1, 2] as [UInt64])
  func drafts(seed: UInt64) {
    for var dice in Rounds(200, seed: seed, of: 2) { draft(Self.source(&dice)) }
  }

  private func draft(_ text: String) {
    let source = Source(laidOut: text, language: .of(.da), hasPages: true)
    var maker = DraftMaker(
      registry: Self.registry, hints: ImportHints(cluster: "nord", body: "faglig", date: "2022-05-03"),
      fileName: "x.txt")
    let draft = maker.make(source)
    let file = SourceFile(path: draft.path, root: "content", bytes: Array(draft.text.utf8))
    let (document, diagnostics) = DocumentReader(language: .of(.da)).read(file)
    let participants = diagnostics.filter {
      !($0.fault is ParticipantFault) && !($0.fault is RecordFault) && $0.severity == .error
    }
    #expect(participants.isEmpty, "\(participants.map { $0.fault.message(in: .da) })\n\(draft.text)")
    #expect(document != nil || diagnostics.contains { $0.fault is RecordFault })
    #expect(
      LostWords.find(in: source.lines + source.furniture + source.letterheads.flatMap { $0 }, draft: draft.text) == [])
  }
}
