import Building
import Diagnostics

/// What a check closes with: one page that a secretary can act on. Faults by file, then advice by kind, most important first,
/// each with where to look.
struct Review {
  private let words: Words
  private let language: LanguageCode
  private let strict: Bool
  private let diagnostics: [Diagnostic]
  private let extent: Extent

  /// How many places of a kind the page names.
  enum Extent {
    /// The first few.
    case short
    /// Every one.
    case all
  }

  /// So many are a few.
  private static let fewPlaces = 5

  /// The page of a run.
  init(_ report: BuildReport, strict: Bool, extent: Extent) {
    words = Words(report.language)
    language = report.language
    self.strict = strict
    diagnostics = report.diagnostics
    self.extent = extent
  }

  /// The page; empty where there is nothing to do.
  var text: String {
    let errors = diagnostics.filter { isError($0) }
    let warnings = diagnostics.filter { $0.severity == .warning && !isError($0) }
    let parts = [faults(errors, heading(errors: errors)), faults(warnings, heading(warnings: warnings)), advice]
    let told = parts.filter { !$0.isEmpty }
    return told.isEmpty ? "" : "\n" + told.joined(separator: "\n") + "\n"
  }

  private func isError(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.severity == .error || (strict && diagnostic.severity == .warning)
  }

  // MARK: Faults

  private func heading(errors: [Diagnostic]) -> String {
    let count = words.count(errors.count, words("fejl", "error"), words("fejl", "errors"))
    return words(
      "Skal rettes: \(count). Intet bliver offentliggjort, før det er gjort.",
      "Must be mended: \(count). Nothing is published until they are.")
  }

  private func heading(warnings: [Diagnostic]) -> String {
    let count = words.count(warnings.count, words("advarsel", "warning"), words("advarsler", "warnings"))
    return words(
      "Bør ses efter: \(count). Det bliver offentliggjort, som det står.",
      "Worth a look: \(count). It is published as it stands.")
  }

  /// The files with faults, each with how many and the line of the first.
  private func faults(_ faults: [Diagnostic], _ heading: String) -> String {
    guard !faults.isEmpty else { return "" }
    var files: [(file: String, faults: [Diagnostic])] = []
    for fault in faults {
      if files.last?.file == fault.file {
        files[files.count - 1].faults.append(fault)
      } else {
        files.append((fault.file, [fault]))
      }
    }
    let lines = files.map { file, faults in
      let more = faults.count - 1
      let rest =
        more > 0
        ? words(" (og \(words.number(more)) til i filen)", " (and \(words.number(more)) more in the file)") : ""
      return "  \(place(of: faults[0])): \(said(faults[0].fault))\(rest)\n"
    }
    return heading + "\n" + capped(lines, indent: "  ")
  }

  // MARK: Advice

  private var advice: String {
    let advice = diagnostics.filter { $0.severity == .advice }
    guard !advice.isEmpty else { return "" }
    let byTopic = Dictionary(grouping: advice) { AdviceTopic(rawValue: $0.fault.code) }
    let topics = AdviceTopic.allCases.compactMap { topic in byTopic[topic].map { section(topic, $0) } }
    let heading = words(
      "Kan blive bedre: \(words.number(advice.count)) råd. Intet af det er en fejl.",
      "Could be better: \(words.count(advice.count, "tip", "tips")). None of it is a fault.")
    return heading + "\n" + topics.joined()
  }

  private func section(_ topic: AdviceTopic, _ advice: [Diagnostic]) -> String {
    let lines = newestFirst(advice).map { diagnostic in
      let answer = Self.answeredOneByOne.contains(topic) ? diagnostic.fault.suggestion(in: language) : nil
      return "    \(place(of: diagnostic)): \(said(diagnostic.fault))\n" + (answer.map { "      \(plain($0))\n" } ?? "")
    }
    return "\n  \(topic.title(in: language)) (\(words.number(advice.count)))\n  \(topic.instruction(in: language))\n"
      + capped(lines, indent: "    ")
  }

  /// By the names of the files, which as a rule begin with the day of the meeting; within a file in the order of its lines.
  private func newestFirst(_ advice: [Diagnostic]) -> [Diagnostic] {
    func name(_ diagnostic: Diagnostic) -> Substring { diagnostic.file.split(separator: "/").last ?? "" }
    return advice.enumerated().sorted { left, right in
      let (leftName, rightName) = (name(left.element), name(right.element))
      return leftName == rightName ? left.offset < right.offset : leftName > rightName
    }.map(\.element)
  }

  /// Topics whose instruction is too general: each piece of such advice has choices of its own.
  private static let answeredOneByOne: Set<AdviceTopic> = [.unclearFirstName, .similarNames]

  private func said(_ fault: any Fault) -> String { plain(fault.message(in: language)) }

  private func plain(_ sentence: String) -> String { sentence.withoutCPRNumbers.safeForTerminal }

  private func place(of diagnostic: Diagnostic) -> String {
    diagnostic.file.safeForTerminal + (diagnostic.position.map { ":\($0.line)" } ?? "")
  }

  /// The first lines, and how many more there are.
  private func capped(_ lines: [String], indent: String) -> String {
    guard extent == .short, lines.count > Self.fewPlaces else { return lines.joined() }
    let rest = words.number(lines.count - Self.fewPlaces)
    return lines.prefix(Self.fewPlaces).joined()
      + indent + words("… og \(rest) til; --all viser dem alle.", "… and \(rest) more; --all shows them all.") + "\n"
  }
}
