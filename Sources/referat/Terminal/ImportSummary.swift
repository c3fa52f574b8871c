import Diagnostics
import Importing

/// What an import tells of one source.
struct ImportSummary {
  private let report: ImportReport
  private let source: String
  private let draft: String

  init(_ report: ImportReport, source: String, draft: String) {
    self.report = report
    self.source = source
    self.draft = draft
  }

  /// What the draft lacks, told of the draft's file; numbers that must not be published, of the source's.
  var diagnostics: [Diagnostic] {
    report.diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      diagnostic.file = diagnostic.fault.code == "cpr-number-in-source" ? source : draft
      return diagnostic
    }
  }

  /// The lines, each with its line feed.
  func text(in language: LanguageCode) -> String {
    let words = Words(language)
    var lines = ["\(source.safeForTerminal) → \(draft.safeForTerminal)"]
    func add(_ label: String, _ value: String?) {
      if let value { lines.append("  \(label): \(Self.safe(value))") }
    }
    add(words("Klynge", "Cluster"), report.cluster)
    add(words("Forum", "Body"), report.body)
    add(words("Dato", "Date"), report.date)
    for fact in report.facts { add(Self.name(of: fact.key, words), fact.value) }
    if report.participants > 0 {
      let absent =
        report.absent > 0 ? words(", heraf \(report.absent) med afbud", ", \(report.absent) of them absent") : ""
      add(words("Deltagere", "Participants"), words.number(report.participants) + absent)
    }
    if !report.items.isEmpty {
      let subitems =
        report.subitems > 0
        ? words(
          " og \(words.count(report.subitems, "underpunkt", "underpunkter"))",
          " and \(words.count(report.subitems, "sub-item", "sub-items"))") : ""
      add(words("Punkter", "Items"), words.number(report.items.count) + subitems)
      for item in report.items { lines.append("    " + Self.safe(item)) }
    }
    if !report.impliedSections.isEmpty {
      add(
        words("Overskriften »Referat« er sat ind i punkt", "The heading “Minutes” was put into item"),
        report.impliedSections.joined(separator: ", "))
    }
    lines += mended(words) + proposals(words) + persons(words)
    if !report.unplaced.isEmpty {
      lines.append(
        words(
          "  Ikke placeret, gemt som bemærkninger øverst i kladden:",
          "  Not placed, kept as comments at the top of the draft:"))
      lines += report.unplaced.map { "    " + Self.safe($0) }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func safe(_ text: String) -> String { text.withoutCPRNumbers.safeForTerminal }

  private func mended(_ words: Words) -> [String] {
    var parts: [String] = []
    if report.joinedWords > 0 {
      parts.append(
        words.count(report.joinedWords, words("delt ord", "parted word"), words("delte ord", "parted words")))
    }
    if report.pageNumbers > 0 {
      parts.append(words.count(report.pageNumbers, words("sidetal", "page number"), words("sidetal", "page numbers")))
    }
    if report.runningHeads > 0 {
      parts.append(
        words.count(
          report.runningHeads, words("linje sidehoved", "line of running heads"),
          words("linjer sidehoved", "lines of running heads")))
    }
    if report.letterheads > 0 {
      parts.append(
        words.count(report.letterheads, words("brevhoved", "letterhead"), words("brevhoveder", "letterheads")))
    }
    if report.movedHead {
      parts.append(words("mødets hoved midt i teksten", "the head of the meeting in the midst of the text"))
    }
    return parts.isEmpty ? [] : ["  " + words("Rettet", "Mended") + ": " + parts.joined(separator: ", ")]
  }

  private func proposals(_ words: Words) -> [String] {
    guard report.proposedDecisions + report.proposedActions > 0 else { return [] }
    return [
      "  " + words("Forslag at tage stilling til", "Proposals to decide on") + ": "
        + words.count(report.proposedDecisions, words("beslutning", "decision"), words("beslutninger", "decisions"))
        + ", "
        + words.count(report.proposedActions, words("opgave", "action"), words("opgaver", "actions"))
    ]
  }

  private func persons(_ words: Words) -> [String] {
    guard !report.newPersons.isEmpty else { return [] }
    return ["  " + words("Nye personer", "New persons") + ":"]
      + report.newPersons.map { person in
        let near = person.resembles.map { words.quoted($0) }.joined(separator: ", ")
        let hint = near.isEmpty ? "" : words(" – ligner \(near)", " – resembles \(near)")
        return "    " + Self.safe(person.name) + hint
      }
  }

  /// A key of the front matter in the words of the site's pages.
  private static func name(of key: String, _ words: Words) -> String {
    switch key {
    case "time": words("Tid", "Time")
    case "place": words("Sted", "Place")
    case "number": words("Mødenummer", "Meeting number")
    case "case": words("Sagsnr.", "Case number")
    case "chair": words("Mødeleder", "Chair")
    case "host": words("Vært", "Host")
    case "minute-taker": words("Referent", "Minute-taker")
    case "approved-by": words("Godkendt af", "Approved by")
    default: words("Næste møde", "Next meeting")
    }
  }
}
