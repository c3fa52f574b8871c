import Diagnostics

/// The sentences that a draft says to its reader, as comments that are never published.
enum DraftNote {
  case madeFrom(String)
  case howToFinish
  case isAgenda
  case clusterMissing(known: [String])
  case bodyMissing(known: [String])
  case nearName(String)
  case dateMissing
  case yearInferred(String)
  case dateFromFileName
  case nextYearInferred
  case kept
  case lost
  case proposal(String)
  case dateGiven

  /// The sentence.
  func text(in language: LanguageCode) -> String {
    let isDanish = language == .da
    return switch self {
    case .madeFrom(let name):
      isDanish ? "Kladde lavet af »referat import« fra \(name)." : "A draft made by “referat import” from \(name)."
    case .howToFinish:
      isDanish
        ? "Ret den til, slet bemærkningerne, og slet linjen »status: draft«, når referatet må offentliggøres."
        : "Correct it, delete the comments, and delete the line “status: draft” when the minutes may be published."
    case .isAgenda:
      isDanish
        ? "Kilden ligner en dagsorden. Skal den offentliggøres, før mødet er holdt, så skriv »status: planned«."
        : "The source looks like an agenda. To publish it before the meeting, write “status: planned”."
    case .clusterMissing(let known):
      (isDanish
        ? "MANGLER: Kilden siger ikke, hvilken klynge der mødtes. Skriv dens id."
        : "MISSING: the source does not say which cluster met. Write its id.")
        + Self.list(known, isDanish ? "Kendte" : "Known")
    case .bodyMissing(let known):
      (isDanish
        ? "MANGLER: Kilden siger ikke, hvilket forum der mødtes. Skriv dets id."
        : "MISSING: the source does not say which body met. Write its id.")
        + Self.list(known, isDanish ? "Kendte" : "Known")
    case .nearName(let name):
      isDanish
        ? "FORSLAG: Kilden skriver »\(name)«, som ikke er et navn, arkivet kender. Efterse klynge og forum."
        : "PROPOSAL: the source writes “\(name)”, which is no name that the archive knows. Check cluster and body."
    case .dateMissing:
      isDanish
        ? "MANGLER: Kilden har ingen dato. Skriv den her; en usikker med spørgsmålstegn og en »date-note«."
        : "MISSING: the source has no date. Write it here; an uncertain one with a question mark and a “date-note”."
    case .yearInferred(let source):
      isDanish
        ? "Årstallet står ikke ved datoen i kilden; det er taget fra »\(source)«."
        : "The year does not stand beside the date in the source; it was taken from “\(source)”."
    case .dateFromFileName:
      isDanish ? "Datoen er taget fra filens navn." : "The date was taken from the file's name."
    case .nextYearInferred:
      isDanish
        ? "Årstallet står ikke i kilden; det er det første efter mødet."
        : "The source names no year; it is the first after the meeting."
    case .kept:
      isDanish
        ? "Linjer fra kilden, der ikke er en del af teksten:" : "Lines of the source that are no part of the text:"
    case .lost:
      isDanish
        ? "Linjer fra kilden med ord, som kladden skriver anderledes:"
        : "Lines of the source with words that the draft writes in another way:"
    case .proposal(let text): (isDanish ? "FORSLAG – " : "PROPOSAL – ") + text
    case .dateGiven:
      isDanish
        ? "Datoen er oplyst ved importen; kilden har ingen sikker dato."
        : "The date was given when the minutes were imported; the source has no certain one."
    }
  }

  private static func list(_ known: [String], _ word: String) -> String {
    known.isEmpty ? "" : " \(word): " + known.joined(separator: ", ") + "."
  }
}
