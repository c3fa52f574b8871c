import Foundation
import Testing

/// Everything the five minutes say of who took part, what was on the agenda, what was decided and what is to be done stands on
/// the built page, and nothing besides.
@Suite("The pages of the five minutes", .serialized)
struct LedgerTests {
  private static let meetings = (try? Ledger.read().meetings) ?? []

  private func page(of meeting: Ledger.Meeting) throws -> HTMLNode {
    let path = meeting.file.dropFirst("meetings/".count).dropLast(".md".count)
    return try #require(BuiltSite.sample.get().pages["moeder/\(path)/index.html"])
  }

  /// Whether one text stands in another; case and kinds of dashes do not count.
  private func holds(_ text: String, _ part: String) -> Bool {
    func plain(_ text: String) -> String { text.lowercased().replacing("–", with: "-") }
    return plain(text).contains(plain(part))
  }

  @Test("the ledger holds the five meetings")
  func ledger() {
    #expect(Self.meetings.count == 5)
  }

  @Test("show the meeting's facts", arguments: meetings)
  func facts(of meeting: Ledger.Meeting) throws {
    let page = try page(of: meeting)
    let heading = try #require(page.descendants.first { $0.name == "h1" }).text
    #expect(holds(heading, meeting.body))
    let facts = try #require(page.descendants.first { $0.name == "aside" }).text
    let day = meeting.date.hasSuffix("?") ? "\(meeting.date.dropLast()) (formentlig)" : nil
    let hasDate = page.descendants.contains { $0.name == "time" && $0.attributes["datetime"] == meeting.date }
    #expect(hasDate || day.map { holds(facts, $0) } ?? false)
    let people = [meeting.chair, meeting.host, meeting.minuteTaker].compactMap { $0 } + (meeting.approvedBy ?? [])
    for fact in [meeting.cluster, meeting.time, meeting.place, meeting.number].compactMap({ $0 }) + people {
      #expect(holds(facts, fact), "\(fact)")
    }
    if let next = meeting.next {
      let isTold = page.descendants.contains { $0.name == "time" && $0.attributes["datetime"] == next }
      #expect(isTold || holds(facts, next))
    }
  }

  @Test("show every participant, how they took part, and nobody else", arguments: meetings)
  func participants(of meeting: Ledger.Meeting) throws {
    let lines = try page(of: meeting).first(id: "_participants")?.all(class: "signed") ?? []
    #expect(lines.count == meeting.participants.count)
    for participant in meeting.participants {
      let names = [participant.name, participant.knownAs].compactMap { $0 }
      let line = lines.first { line in
        names.contains { holds(self.name(on: line), $0) }
      }
      let found = try #require(line, "\(participant.name)")
      let attendance = participant.items == nil ? participant.attendance : "partial"
      #expect(state(of: found) == Self.states[attendance], "\(participant.name)")
      #expect(items(on: found) == participant.items, "\(participant.name)")
      if participant.attendance == "guest" { #expect(holds(found.text, "gæst"), "\(participant.name)") }
      for part in [participant.role, participant.insteadOf].compactMap({ $0 }) {
        #expect(holds(found.text, part), "\(participant.name): \(part)")
      }
      if let organisation = participant.organisation {
        #expect(try isShown(organisation, on: found), "\(participant.name): \(organisation)")
      }
      if participant.chair == true { #expect(holds(found.text, "mødeleder")) }
      if participant.host == true { #expect(holds(found.text, "vært")) }
      if participant.secretariat == true { #expect(holds(found.text, "sekretariat")) }
    }
  }

  /// How a page says what the ledger calls an attendance.
  private static let states = [
    "present": "deltog", "remote": "deltog online", "absent": "afbud", "partial": "deltog i en del af mødet",
    "substitute": "deltog som stedfortræder", "guest": "deltog som gæst", "vacant": "Ikke udpeget",
  ]

  /// The name that a line of the participants is about.
  private func name(on line: HTMLNode) -> String {
    if line.has(class: "vacant") { return line.text }
    return line.descendants.first { $0.name == "a" }?.text ?? line.text
  }

  private func state(of line: HTMLNode) -> String {
    let label = line.all(class: "hidden").first?.text ?? line.text
    return String(label.prefix { $0 != ":" })
  }

  /// The items that a line says somebody took part in, written `kun punkt 1–3 og 5` or `indtil punkt 9`.
  private func items(on line: HTMLNode) -> [Int]? {
    guard let remark = line.all(class: "tag").map(\.text).first(where: { $0.contains("punkt ") }) else { return nil }
    let items = remark.split(separator: " ").flatMap { word -> [Int] in
      let ends = word.split(separator: "–").compactMap { Int($0.filter(\.isNumber)) }
      guard let first = ends.first, let last = ends.last, first <= last else { return [] }
      return Array(first...last)
    }
    return remark.hasPrefix("indtil") ? items.first.map { Array(1..<$0) } : items
  }

  /// Whether a line names an organisation, by this name or by the one that the organisation's page knows it by.
  private func isShown(_ organisation: String, on line: HTMLNode) throws -> Bool {
    if holds(line.text, organisation) { return true }
    return try line.descendants.contains { link in
      guard let address = link.attributes["href"], address.hasPrefix("/organisationer/") else { return false }
      let page = try BuiltSite.sample.get().pages[address.dropFirst() + "index.html"]
      return holds(page?.text ?? "", organisation)
    }
  }

  @Test(
    "show every item with its title, presenters, recommendations and attachments, and no other", arguments: meetings)
  func items(of meeting: Ledger.Meeting) throws {
    let page = try page(of: meeting)
    let sections = page.descendants.filter { ($0.id ?? "").hasPrefix("punkt-") && $0.name == "section" }
    #expect(sections.map { number(of: $0.id ?? "") } == meeting.items.map(\.number))
    for (section, item) in zip(sections, meeting.items) {
      let own = section.children.compactMap { child -> HTMLNode? in
        guard case .element(let element) = child, element.name != "section" else { return nil }
        return element
      }
      #expect(holds(own.first?.text ?? "", item.title), "\(item.number)")
      let text = own.map(\.text).joined(separator: " ")
      for presenter in item.presenters ?? [] {
        #expect(holds(text, presenter), "\(item.number): \(presenter)")
      }
      let attachments = own.filter { $0.has(class: "attachments") }.flatMap(\.descendants)
        .filter { $0.name == "li" }.map(\.text)
      #expect(attachments.count == item.attachments?.count ?? 0, "\(item.number)")
      for (shown, title) in zip(attachments, item.attachments ?? []) { #expect(holds(shown, title), "\(item.number)") }
      let recommendation = own.filter { $0.has(class: "recommendation") }
      let points = recommendation.flatMap(\.descendants).filter { $0.name == "li" }.count
      #expect(recommendation.isEmpty == (item.recommendations == nil), "\(item.number)")
      #expect(max(points, recommendation.count) == item.recommendations ?? 0, "\(item.number)")
    }
  }

  @Test("show every decision below its item, and no other", arguments: meetings)
  func decisions(of meeting: Ledger.Meeting) throws {
    let shown = try page(of: meeting).all(class: "decision").compactMap(\.id).map(number)
    #expect(shown == meeting.decisions.map(\.item))
  }

  @Test("show every action below its item, with who does it till when, and no other", arguments: meetings)
  func actions(of meeting: Ledger.Meeting) throws {
    let shown = try page(of: meeting).all(class: "action")
    #expect(shown.compactMap(\.id).map(number) == meeting.actions.map(\.item))
    for (shown, action) in zip(shown, meeting.actions) {
      let owners = shown.all(class: "owner")
      #expect(owners.isEmpty == action.owners.isEmpty, "\(shown.id ?? "")")
      for owner in action.owners {
        let isNamed = try owners.contains { try holds($0.text, owner) || leads($0, to: owner) }
        #expect(isNamed, "\(shown.id ?? ""): \(owner)")
      }
      let deadline = shown.all(class: "due").first?.text
      #expect((deadline == nil) == (action.deadline == nil), "\(shown.id ?? "")")
      if let due = action.deadline { #expect(holds(deadline ?? "", due), "\(shown.id ?? "")") }
    }
  }

  /// Whether one of the links in an element leads to the page of a person of that name.
  private func leads(_ element: HTMLNode, to name: String) throws -> Bool {
    try element.descendants.contains { link in
      guard let address = link.attributes["href"] else { return false }
      let page = try BuiltSite.sample.get().pages[address.dropFirst() + "index.html"]
      return holds(page?.descendants.first { $0.name == "h1" }?.text ?? "", name)
    }
  }

  /// `5a` for `punkt-5-a` and for `punkt-5-a-beslutning-2`.
  private func number(of anchor: String) -> String {
    anchor.split(separator: "-").dropFirst().prefix { $0.allSatisfy(\.isNumber) || $0.count == 1 }.joined()
  }
}
