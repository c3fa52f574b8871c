import Diagnostics
import Markdown
import Minutes

/// Links one meeting's text and notes down what the rest of the archive needs to know of it.
struct AgendaLinker {
  private let registry: Registry
  private let reference: Ref<Meeting>
  private let displayPath: String
  private let agenda: Agenda
  private let context: LinkingContext
  private let participants: [Ref<Person>]
  private var text: TextLinker
  private var diagnostics: [Diagnostic] = []
  private var items: [ItemFacts] = []
  private var references: [OutgoingReference] = []
  private var places: [String: Int] = [:]

  init(
    _ agenda: Agenda, of reference: Ref<Meeting>, registry: Registry, context: LinkingContext, files: ContentFiles,
    displayPath: String
  ) {
    self.registry = registry
    self.reference = reference
    self.displayPath = displayPath
    self.agenda = agenda
    self.context = context
    participants = registry.meetings[reference.index].participations.compactMap(\.person)
    text = TextLinker(
      agenda.markdown,
      finder: MentionFinder(registry: registry, context: context, itemAnchors: agenda.itemAnchors),
      resolver: LinkResolver(
        registry: registry, files: files, path: registry.meetings[reference.index].document.path,
        anchors: agenda.anchors),
      displayPath: displayPath)
  }

  /// The linked agenda and what was wrong with its links and names.
  mutating func link(note: LinkedText?, noteReferences: [Reference])
    -> (agenda: LinkedAgenda, diagnostics: [Diagnostic])
  {
    references += noteReferences.map { OutgoingReference(item: nil, target: $0) }
    link(agenda.introduction, item: nil)
    for group in agenda.groups { link([group.heading] + group.blocks, item: nil) }
    for item in agenda.items { link(item, parent: nil) }
    checkItemNumbers()
    var linked = agenda
    linked.markdown = text.markdown
    var actions: [ActionFacts] = []
    for own in agenda.actions { actions.append(action(own)) }
    let facts = MeetingFacts(
      meeting: reference, items: items, decisions: agenda.decisions.map(decision), actions: actions,
      references: references, anchorLinks: (note?.anchorLinks ?? []) + text.anchorLinks)
    return (
      LinkedAgenda(agenda: linked, links: text.links, note: note, facts: facts, needs: text.needs),
      diagnostics + text.diagnostics
    )
  }

  // MARK: Items

  private mutating func link(_ blocks: [NodeID], item: Int?) {
    for block in blocks { text.link(block) }
    references += text.takeReferences().map { OutgoingReference(item: item, target: $0) }
  }

  private mutating func link(_ item: AgendaItem, parent: Int?) {
    let place = items.count
    places[item.anchor] = place
    let own = themes(of: item)
    let inherited = parent.map { items[$0].themes } ?? []
    var presenters: [NamedPerson] = []
    for presenter in item.presenters { presenters.append(named(presenter)) }
    items.append(
      ItemFacts(
        anchor: item.anchor, number: item.number, title: published(item.title), parent: parent,
        themes: Array(Set(own + inherited)).sorted(), presenters: presenters,
        isClosed: item.isClosed))
    // The field has left the text, so its names are noted down here.
    for person in presenters.compactMap(\.person) {
      references.append(OutgoingReference(item: place, target: .person(person)))
    }
    link([item.heading], item: place)
    for part in item.parts {
      switch part {
      case .section(let section): link(section.blocks, item: place)
      case .subitem(let subitem): link(subitem, parent: place)
      }
    }
  }

  /// The themes of an item; a part that is no theme may still be two joined by the language's word for "and".
  private mutating func themes(of item: AgendaItem) -> [Ref<Theme>] {
    var result: [Ref<Theme>] = []
    for name in item.themes {
      if let theme = registry.theme(named: name.value) {
        result.append(theme)
        continue
      }
      let halves = registry.language.participants.and.lazy.compactMap { name.halves(around: $0) }
        .first { halves in halves.allSatisfy { registry.theme(named: $0.value) != nil } }
      if let halves {
        result += halves.compactMap { registry.theme(named: $0.value) }
      } else {
        diagnostics.append(
          Diagnostic(
            IdentityFault.unknown(.theme, name: name.value, nearest: registry.themes.nearest(to: name.value)),
            file: displayPath, at: name.position, length: name.value.count))
      }
    }
    return result
  }

  /// A text as it may stand outside the minutes: with the role in place of the name of anybody who is not listed.
  private func published(_ text: String) -> String {
    guard registry.names.hasUnlisted else { return text }
    return registry.withoutUnlisted(text, in: reference, finder: self.text.finder)
  }

  // MARK: Names

  /// The person of a name as written in a presenter's or an owner's place: a full name, or a first name that one
  /// participant bears.
  private mutating func person(_ name: String) -> Ref<Person>? {
    if let person = registry.names.persons.find(name, among: participants) { return person }
    text.needs.add(name: name)
    return context.names?.person(named: name)
  }

  private mutating func named(_ name: Located<String>) -> NamedPerson {
    let person = person(name.value)
    if person == nil { warnIfNear(name) }
    return NamedPerson(name: name.value, person: person)
  }

  /// A name that is nobody's but nearly a participant's.
  private mutating func warnIfNear(_ name: Located<String>) {
    guard name.value.contains(" ") else { return }
    for participant in participants {
      let known = registry.persons[participant.index].name
      guard NearNames.areNear(name.value, known) else { continue }
      diagnostics.append(
        Diagnostic(
          IdentityFault.nearMiss(.person, name: name.value, known: known), file: displayPath, at: name.position,
          length: name.value.count))
      return
    }
  }

  // MARK: Decisions and actions

  private func decision(_ decision: Decision) -> DecisionFacts {
    var persons: Set<Ref<Person>> = []
    for node in decision.nodes {
      for child in text.markdown.subtree(of: node) where text.markdown.kind(of: child) == .link {
        let annotation = Int(text.markdown.annotation(of: child))
        guard annotation > 0, annotation <= text.links.count,
          case .person(let person) = text.links[annotation - 1].target.whole
        else { continue }
        if registry.persons[person.index].isListed { persons.insert(person) }
      }
    }
    return DecisionFacts(
      anchor: decision.anchor, item: decision.item.flatMap { places[$0] }, text: published(decision.text),
      persons: persons.sorted())
  }

  private mutating func action(_ action: Action) -> ActionFacts {
    var owners: [Owner] = []
    for owner in action.owners { owners.append(self.owner(owner)) }
    return ActionFacts(
      anchor: action.anchor, item: action.item.flatMap { places[$0] }, owners: owners,
      due: action.due.map { published($0.value) }, dueDate: action.dueDate,
      done: action.done.map { published($0.value) }, doneDate: action.doneDate, text: published(action.text))
  }

  private mutating func owner(_ name: Located<String>) -> Owner {
    if let person = person(name.value) { return .person(NamedPerson(name: name.value, person: person)) }
    if let organisation = registry.names.organisations[NameKey(name.value)] {
      return .organisation(organisation, name: name.value)
    }
    warnIfNear(name)
    return .other(name.value)
  }

  // MARK: Item numbers

  /// Warns of items that a participant's note names and the meeting does not have.
  private mutating func checkItemNumbers() {
    let numbers = Set(agenda.items.compactMap { $0.number.flatMap { Int($0) } })
    guard !numbers.isEmpty else { return }
    for note in registry.meetings[reference.index].itemNotes {
      for number in note.value.named where !numbers.contains(number) {
        diagnostics.append(
          Diagnostic(IdentityFault.noSuchItem(number: number), file: displayPath, at: note.position))
      }
    }
  }
}
