public import Diagnostics
public import Markdown

/// Advice about the text of one meeting as an agenda: what a reader of the registers will miss.
public struct AgendaAdviser: Sendable {
  private let language: Language
  private let today: CalendarDate?
  /// Whether the site has themes; where there are none, no item is asked for one.
  private let hasThemes: Bool

  /// So many days after its deadline an action is long overdue: the minutes that tell how it went have come by then.
  static let grace = 30

  /// An adviser for a site; `today` is the day by which deadlines are judged, nil for not at all.
  public init(language: Language, today: CalendarDate?, hasThemes: Bool) {
    self.language = language
    self.today = today
    self.hasThemes = hasThemes
  }

  /// What could be better in a meeting's text.
  ///
  /// - Parameter general: advice on the same text by itself; that on closed items is left out.
  public func advice(
    on agenda: Agenda, of meeting: MeetingDocument, displayPath: String, general: [Diagnostic] = []
  ) -> [Diagnostic] {
    let closed = ClosedLines(of: agenda)
    var result = general.filter { !closed.contain($0.position?.line ?? 0) }
    func tell(_ advice: ContentAdvice, at position: SourcePosition) {
      result.append(Diagnostic(advice, file: displayPath, at: position))
    }
    if hasThemes, meeting.themes.isEmpty {
      for item in agenda.items where needsTheme(item) {
        tell(.itemWithoutTheme(item.title, label: language.advice.themeLabel), at: item.position)
      }
    }
    // An agenda may hold the headings that the minutes will need.
    if meeting.status != .planned {
      for section in agenda.items.flatMap(\.sections) where section.kind == .decision && isEmpty(section, in: agenda) {
        tell(.decisionWithoutText(headingWord), at: section.position)
      }
    }
    for action in agenda.actions where action.done == nil {
      if action.owners.isEmpty { tell(.actionWithoutOwner(action.text), at: action.position) }
      guard let due = action.due else {
        tell(.actionWithoutDeadline(action.text), at: action.position)
        continue
      }
      if let date = action.dueDate, let today, date.dayNumber + Self.grace < today.dayNumber {
        tell(.overdueAction(due: due.value), at: action.position)
      }
    }
    return result
  }

  /// Whether somebody who looks for a theme would look for the item.
  private func needsTheme(_ item: AgendaItem) -> Bool {
    guard !item.isClosed, item.themes.isEmpty, item.subitems.allSatisfy(\.themes.isEmpty) else { return false }
    let words = item.title.lowercased().split { !$0.isLetter && $0 != "." }
    let title = " " + words.joined(separator: " ") + " "
    return !language.advice.formalItems.contains { title.contains(" \($0) ") }
  }

  /// A decision's section that says nothing; the labelled decisions and actions in it say something.
  private func isEmpty(_ section: AgendaSection, in agenda: Agenda) -> Bool {
    section.decision == nil
      && !section.blocks.contains { !agenda.markdown.plainText(of: $0).allSatisfy(\.isWhitespace) }
  }

  /// How the heading of a decision is written.
  private var headingWord: String {
    let word = language.agenda.decision.first ?? ""
    return word.prefix(1).uppercased() + word.dropFirst()
  }
}

extension AgendaItem {
  /// Its sections and those of its sub-items.
  fileprivate var sections: [AgendaSection] {
    parts.flatMap { part -> [AgendaSection] in
      switch part {
      case .section(let section): [section]
      case .subitem(let item): item.sections
      }
    }
  }
}
