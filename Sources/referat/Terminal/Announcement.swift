import Building
import Diagnostics

/// Sentences that are about the run and not about a fault.
enum Announcement {
  /// Another build has the output folder.
  case waiting(output: String)
  /// How far a stage has come; 0 of 0 where nothing is counted.
  case progress(BuildStage, done: Int, total: Int)
  /// The site is published; `files` tells what changed.
  case published(pages: Int, output: String, files: PublishedFiles)
  /// Everything was read, and there are no errors.
  case checked(pages: Int, meetings: Int, persons: Int)
  /// There are faults; `output` is the folder that they kept from being written.
  case refused(faults: FaultCounts, output: String?)
  /// The run was stopped.
  case cancelled(output: String?)
  /// A preview is built anew: after which files have changed, of how many pages it is (nil where faults keep it as it was).
  case previewed(after: [String], pages: Int?, faults: FaultCounts, hundredths: Int)
  /// There is no program that opens a browser.
  case noBrowser
  /// A preview has come to its end.
  case ended
  /// A new file lies in the content folder.
  case written(path: String)
  /// A new site lies in a folder.
  case siteMade(folder: String)
  /// How long a stage took, in hundredths of a second.
  case stage(BuildStage, hundredths: Int)

  /// The sentence.
  func text(in language: LanguageCode) -> String {
    let words = Words(language)
    return switch self {
    case .waiting(let output):
      words(
        "Venter: En anden kørsel er ved at skrive til \(words.quoted(output)).",
        "Waiting: another run is writing to \(words.quoted(output)).")
    case .progress(let stage, let done, let total):
      words.name(of: stage) + (total == 0 ? " …" : " \(words.number(done))/\(words.number(total))")
    case .published(let pages, let output, let files):
      words(
        "\(words.count(pages, "side", "sider")) i \(words.quoted(output)): ",
        "\(words.count(pages, "page", "pages")) in \(words.quoted(output)): ") + changes(files, words)
    case .checked(let pages, let meetings, let persons):
      words(
        "\(words.count(pages, "side", "sider")), \(words.count(meetings, "møde", "møder")), "
          + words.count(persons, "person", "personer"),
        "\(words.count(pages, "page", "pages")), \(words.count(meetings, "meeting", "meetings")), "
          + words.count(persons, "person", "persons"))
    case .refused(let faults, let output):
      words.sentence(faults) + "." + (output.map { " " + untouched($0, words) } ?? "")
    case .cancelled(let output):
      words("Afbrudt.", "Stopped.") + (output.map { " " + untouched($0, words) } ?? "")
    case .previewed(let changed, let pages, let faults, let hundredths):
      cause(of: changed, words) + ": "
        + (pages.map { words.count($0, words("side", "page"), words("sider", "pages")) }
          ?? words("siden er som før", "the site is as it was"))
        + "; \(words.sentence(faults)); \(words.seconds(hundredths))."
    case .noBrowser:
      words(
        "Der er intet program til at åbne en browser. Åbn adressen selv.",
        "There is no program that opens a browser. Open the address yourself.")
    case .ended: words("Forhåndsvisningen er slut.", "The preview has ended.")
    case .written(let path):
      words(
        "Skrevet: \(path.safeForTerminal). Skriv videre i den, og kør »referat check«.",
        "Written: \(path.safeForTerminal). Go on in it, and run “referat check”.")
    case .siteMade(let folder):
      words(
        "Webstedet ligger i \(words.quoted(folder)). Gå derhen, og kør »referat build«; README.md siger resten.",
        "The site lies in \(words.quoted(folder)). Go there, and run “referat build”; README.md tells the rest.")
    case .stage(let stage, let hundredths):
      "  \(words.name(of: stage)): \(words.seconds(hundredths))"
    }
  }

  private func cause(of changed: [String], _ words: Words) -> String {
    guard let first = changed.first else { return words("Bygget", "Built") }
    if changed.count == 1 { return words("\(words.quoted(first)) er ændret", "\(words.quoted(first)) has changed") }
    return words(
      "\(words.number(changed.count)) filer er ændret", "\(words.number(changed.count)) files have changed")
  }

  private func untouched(_ output: String, _ words: Words) -> String {
    words("Intet er ændret i \(words.quoted(output)).", "Nothing in \(words.quoted(output)) has changed.")
  }

  private func changes(_ files: PublishedFiles, _ words: Words) -> String {
    if files.new + files.changed + files.removed == 0 { return words("intet er ændret", "nothing has changed") }
    return words(
      "\(words.count(files.new, "ny fil", "nye filer")), \(words.count(files.changed, "ændret", "ændrede")), "
        + words.count(files.removed, "fjernet", "fjernede"),
      "\(words.count(files.new, "new file", "new files")), \(words.number(files.changed)) changed, "
        + "\(words.number(files.removed)) removed")
  }
}
