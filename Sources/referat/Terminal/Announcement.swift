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
    case .stage(let stage, let hundredths):
      "  \(words.name(of: stage)): \(words.seconds(hundredths))"
    }
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
