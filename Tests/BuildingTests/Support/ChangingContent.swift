import Foundation
import Fuzzing

/// A small content folder that somebody goes on changing: every kind of file, in every way that could matter to a page.
struct ChangingContent {
  /// The texts by their paths below `content`; those of templates below `templates`.
  private(set) var files: [String: String] = [:]
  private var dice: Dice
  private var count = 0
  private let folder: TestFolder

  private static let people = [
    "Leif Serup", "Åse Åberg", "Bo Lund Ø", "Mette Skov Hansen", "Per Friis", "Rikke Albrektsen", "Jan Mainz",
    "Sofie Damgaard",
  ]
  /// Those whom texts name, and of whom lists may or may not know.
  private static let strangers = ["Ole Nytoft", "Mette Skov", "Leif Nytoft Serup", "de la Cour", "Ole Lund", "Nytoft"]
  private static let organisations = ["Hjørring Kommune", "Læsø Kommune", "Region Nordjylland", "Praksis Nord"]
  private static let themes = ["forebyggelse", "psykiatri", "palliation"]

  init(seed: UInt64, in folder: TestFolder) throws {
    self.folder = folder
    dice = Dice(seed: seed)
    try set("content/site.yml", "title: Referater\nurl: https://example.org/r\nlanguage: da\ncontact: a@example.org\n")
    for cluster in ["nord", "syd"] { try setCluster(cluster, body: "Faglig \(cluster)") }
    for theme in Self.themes { try set("content/themes/\(theme).md", "---\ntitle: \(theme)\n---\nOm emnet.\n") }
    try set("content/glossary.yml", "SKU: Sundhedskoordinationsudvalget\nIPS: Individuelt planlagt job\n")
    try set("content/organisations.yml", "- name: Region Nordjylland\n  kind: region\n")
    try set("content/pages/om.md", "---\ntitle: Om\n---\nOm Leif Serup.\n")
    try set("content/persons/rikke-albrektsen.md", "---\nname: Rikke Albrektsen\n---\nHun var med.\n")
    for place in 0..<6 { try set("content/meetings/\(["nord", "syd"][place % 2])/bilag-\(place / 2).txt", "Bilag\n") }
    for _ in 0..<14 { try addMeeting() }
  }

  private mutating func set(_ path: String, _ text: String?) throws {
    files[path] = text
    if let text {
      try folder.write(text, to: path)
    } else {
      try FileManager.default.removeItem(atPath: folder.path + "/" + path)
    }
  }

  private mutating func setCluster(_ id: String, body: String) throws {
    try set(
      "content/clusters/\(id).md",
      "---\nname: Klynge \(id)\nmunicipalities: [Hjørring Kommune, Læsø Kommune]\nbodies:\n  faglig: { names: [\(body)] }\n"
        + "  politisk: { names: [Politisk \(id), { name: Nyt politisk \(id), from: 2022-01-01 }] }\n---\nTekst \(count).\n"
    )
  }

  private var meetings: [String] {
    files.keys.filter { $0.hasPrefix("content/meetings/") && $0.hasSuffix(".md") }.sorted()
  }

  // MARK: Meetings

  private mutating func addMeeting() throws {
    count += 1
    let cluster = dice.one(of: ["nord", "syd"])
    let body = dice.one(of: ["faglig", "politisk"])
    let date = "\(2019 + count % 6)-\(dice.one(of: ["01", "05", "11"]))-\(10 + count % 19)"
    try set("content/meetings/\(cluster)/\(date)-\(count).md", meeting(cluster, body, date))
  }

  private mutating func meeting(_ cluster: String, _ body: String, _ date: String) -> String {
    var text = "---\ncluster: \(cluster)\nbody: \(body)\ndate: \(date)\nnumber: \(count)/\(date.prefix(4))\n"
    if dice.happens(onceIn: 5) { text += "status: \(dice.one(of: ["planned", "provisional", "draft"]))\n" }
    let days = meetings.compactMap { $0.split(separator: "/").last?.prefix(10) }
    if dice.happens(onceIn: 3) { text += "next: \(dice.one(of: days + ["2031-02-\(10 + count % 19)"]))\n" }
    if dice.happens(onceIn: 4) { text += "themes: [\(dice.one(of: Self.themes))]\n" }
    if dice.happens(onceIn: 6) { text += "corrections: [{ date: 2030-01-02, text: Rettet \(count). }]\n" }
    if dice.happens(onceIn: 6) { text += "aliases: [/gammel/\(count)/]\n" }
    text += "participants:\n  Deltagere:\n"
    for person in Self.people.shuffled(using: &dice).prefix(4) {
      let note = dice.one(of: ["", "", " (afbud)", " (via Teams)", " (punkt 1)", " (ordstyrer)"])
      text += "    - \"\(person), leder, \(dice.one(of: Self.organisations))\(note)\"\n"
    }
    text += "---\n"
    for item in 1...3 {
      text += "## \(item). Punkt \(dice.one(of: ["om IPS", "om samarbejde", "\(count)"]))\n\n"
      if dice.happens(onceIn: 2) { text += "Tema: \(dice.one(of: Self.themes))\n\n" }
      for _ in 0...1 { text += sentence() + "\n\n" }
    }
    return text
  }

  private mutating func sentence() -> String {
    count += 1
    let targets = meetings.filter { files[$0]?.contains("status: draft") == false }
    let target = targets.isEmpty ? nil : dice.one(of: targets)
    let cluster = target.map { $0.split(separator: "/")[2] } ?? "nord"
    switch Int.random(in: 0..<16, using: &dice) {
    case 10: return "\(dice.one(of: Self.strangers)) var med, og Ole Lund talte med \(dice.one(of: Self.people))s chef."
    case 11:
      let day = target.map { $0.split(separator: "/")[3].prefix(10).split(separator: "-").compactMap { Int($0) } }
      guard let day, day.count == 3 else { return "Se sidst." }
      let month = [
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober",
        "november", "december",
      ][day[1] - 1]
      return "Det blev drøftet i Politisk \(cluster) den \(day[2]). \(month) \(day[0]), og den 14. maj 2021."
    case 12: return "Oplæg: \(dice.one(of: Self.strangers + Self.people))"
    case 13: return "Opgave (\(dice.one(of: Self.strangers + ["Nye Kommune"]))): ring til Mette."
    case 14: return "## \(count + 10). Emne v/ \(dice.one(of: Self.strangers))\n\nTekst."
    case 15: return "Se [bilaget](bilag-\(count % 3).txt)."
    case 0: return "\(dice.one(of: Self.people)) fortalte om SKU."
    case 1: return "Beslutning: \(dice.one(of: Self.people)) ser på det, \(count)."
    case 2:
      return
        "Opgave (\(dice.one(of: Self.people + Self.organisations)), frist 1. marts 20\(20 + count % 9)): skriv \(count)."
    case 3: return "Se punkt \(1 + count % 4) og IPS."
    case 4:
      return target.map { "Se [mødet](../\($0.split(separator: "/").dropFirst(2).joined(separator: "/")))." }
        ?? "Se det."
    case 5: return "Set [før](meeting:\(cluster)/faglig/2018-0\(1 + count % 9)-01)."
    case 6: return "Se [Rikke](person:rikke-albrektsen) og [emnet](theme:psykiatri)."
    case 7:
      return target.map { "[Der](../\($0.split(separator: "/").dropFirst(2).joined(separator: "/"))#punkt-2)." }
        ?? "Der."
    case 8: return "Ring til 12 34 56 \(10 + count % 89), sagde \(dice.one(of: Self.people))."
    default: return "Almindelig tekst nummer \(count) af Mette."
    }
  }

  /// The text of a meeting with another head, but for its participants: what stands before their list.
  private func withHead(of path: String, _ change: (String) -> String) -> String? {
    guard let text = files[path], let list = text.range(of: "participants:\n") else { return files[path] }
    let end = text.range(of: "---\n", range: list.upperBound..<text.endIndex)?.lowerBound ?? list.upperBound
    let head = text[..<list.lowerBound]
    let lines = head.split(separator: "\n").map(String.init)
    var changed = change(String(head))
    // A key that comes twice is an error; the newer one counts.
    for line in lines {
      let key = line.prefix { $0 != ":" } + ":"
      if changed.components(separatedBy: "\n\(key)").count > 2 {
        changed = changed.replacingOccurrences(of: "\n" + line + "\n", with: "\n")
      }
    }
    return changed + text[list.lowerBound..<end] + text[end...]
  }

  // MARK: Changes

  /// Makes the folder what it was when these were its files.
  mutating func restore(_ former: [String: String]) throws {
    for path in files.keys where former[path] == nil { try set(path, nil) }
    for (path, text) in former where files[path] != text { try set(path, text) }
  }

  /// Does one thing to the folder.
  /// - Returns: what was done.
  mutating func change() throws -> String {
    count += 1
    let meeting = dice.one(of: meetings)
    switch Int.random(in: 0..<36, using: &dice) {
    case 24, 25:
      try set(meeting, withHead(of: meeting) { $0 + "time: 1\(count % 10).00-1\(count % 10).45\n" })
      return "another time for \(meeting)"
    case 26, 27:
      let person = dice.one(of: Self.strangers + ["Kim Sø\(count)", "Mette Ny"])
      try set(meeting, withHead(of: meeting) { $0 + "chair: \(person)\n" })
      return "another chair of \(meeting)"
    case 28, 29, 30:
      let person = dice.one(of: Self.strangers + ["Mette Skov Hansen", "Leif Nytoft Serup", "Anna Kjær\(count % 4)"])
      try set(
        meeting,
        files[meeting]?.replacingOccurrences(
          of: "  Deltagere:\n", with: "  Deltagere:\n    - \"\(person), \(dice.one(of: ["læge", "chef"]))\"\n"))
      return "one more participant in \(meeting)"
    case 31:
      var text = files[meeting] ?? ""
      if let line = text.range(of: #"    - .*\n"#, options: .regularExpression) { text.removeSubrange(line) }
      try set(meeting, text)
      return "one participant less in \(meeting)"
    case 32:
      let parts = meeting.split(separator: "/").map(String.init)
      try set(
        meeting,
        withHead(of: meeting) {
          $0.replacingOccurrences(
            of: #"date: .*\n"#,
            with: "date: \(dice.one(of: ["2021-05-14", "2022-05-1\(count % 10)", "\(parts[3].prefix(10))"]))\n",
            options: .regularExpression)
        })
      return "another day of \(meeting)"
    case 33:
      let cluster = dice.one(of: ["nord", "syd"])
      let path = "content/meetings/\(cluster)/bilag-\(count % 3).txt"
      try set(
        path,
        files[path] == nil || !dice.happens(onceIn: 4) ? "Bilag \(String(repeating: "x", count: count % 7))\n" : nil)
      return "\(path), or another one, or none"
    case 34:
      try set(
        meeting,
        files[meeting]?.replacingOccurrences(of: ", leder, Læsø Kommune", with: ", leder, Nye Kommune"))
      return "another organisation in \(meeting)"
    case 35:
      try set(
        meeting,
        withHead(of: meeting) { $0.replacingOccurrences(of: "status: ", with: "note: Se IPS og Ole Nytoft.\nstatus: ") }
      )
      return "a note in \(meeting)"
    case 0...5:
      try set(meeting, (files[meeting] ?? "") + sentence() + "\n\n")
      return "a sentence in \(meeting)"
    case 6:
      // The same length, so that the size tells nothing.
      try set(
        meeting, (files[meeting] ?? "").replacingOccurrences(of: "nummer", with: dice.one(of: ["numrex", "numrey"])))
      return "as many letters in \(meeting)"
    case 7:
      try set(meeting, (files[meeting] ?? "").replacingOccurrences(of: "Tema: psykiatri", with: "Tema: palliation"))
      return "other themes in \(meeting)"
    case 8, 9:
      try addMeeting()
      return "one more meeting"
    case 10:
      if meetings.count > 8 { try set(meeting, nil) }
      return "no \(meeting)"
    case 11:
      let text = files[meeting]
      try set(meeting, nil)
      try set(meeting.replacingOccurrences(of: ".md", with: "x.md"), text)
      return "another name for \(meeting)"
    case 12:
      let parts = meeting.split(separator: "/").map(String.init)
      let body = dice.one(of: ["faglig", "politisk"])
      try set(meeting, self.meeting(parts[2], body, String(parts[3].prefix(10))))
      return "all of \(meeting)"
    case 13:
      let isListed = dice.happens(onceIn: 2)
      let name = dice.one(of: ["Rikke Albrektsen", "Rikke Marie Albrektsen"])
      try set(
        "content/persons/rikke-albrektsen.md",
        "---\nname: \(name)\naliases: [Rikke A.]\nlisted: \(isListed)\n---\nHun var med \(count).\n")
      return "another Rikke"
    case 14:
      let path = "content/persons/jan-mainz.md"
      try set(path, files[path] == nil ? "---\nname: Jan Mainz\norganisation: Psykiatrien\n---\n" : nil)
      return "a file of Jan's, or none"
    case 15:
      try set("content/themes/psykiatri.md", "---\ntitle: Psykiatri \(count)\naliases: [sind]\n---\nOm \(count).\n")
      return "another title of a theme"
    case 16:
      try setCluster(dice.one(of: ["nord", "syd"]), body: "Fagligt forum \(count % 3)")
      return "another name of a body"
    case 17:
      try set(
        "content/site.yml",
        "title: Referater \(count % 3)\nurl: https://example.org/r\(count % 2)\nlanguage: \(dice.one(of: ["da", "da", "en"]))\n"
      )
      return "another site.yml"
    case 18:
      let texts = [
        "_date.mustache": "<time>{{text}}</time>\n", "style.css": "p { margin: \(count % 3)px }\n",
        "style-pictures.css": "svg { margin: \(count % 3)px }\n", "_period.mustache": "",
        "person.mustache": "{{name}} {{#mentions}}{{>_item-row}}{{/mentions}}",
        "_item-row.mustache": "{{title}} \(count)",
        "copy.js": "'\(count)'", "layout.mustache": "{{$main}}{{/main}}\(count)", "redirect.mustache": "\(count)",
      ]
      let path = "templates/" + dice.one(of: texts.keys.sorted())
      try set(path, files[path] == nil ? texts[String(path.dropFirst(10))] ?? "" : nil)
      return "\(path), or none"
    case 19:
      try set(
        "content/glossary.yml",
        "SKU: Udvalget \(count % 3)\nIPS: Job\n" + (count % 2 == 0 ? "LUP: Undersøgelsen\n" : ""))
      return "another glossary"
    case 20:
      let path = "content/assets/bilag.txt"
      try set(path, files[path] == nil ? "Bilag \(count)\n" : nil)
      return "an asset, or none"
    case 21:
      try set(
        "content/pages/om.md",
        "---\ntitle: Om \(count % 3)\n---\n## Sted \(count % 2)\n\nOm \(dice.one(of: Self.people)).\n")
      return "another page"
    case 22:
      try set(
        "content/organisations.yml",
        "- name: Region Nordjylland\n  kind: region\n  aliases: [\(dice.one(of: ["Regionen", "Nordjyllands Region"]))]\n"
      )
      return "another spelling of an organisation"
    default:
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: Double(count) * 1_000)],
        ofItemAtPath: folder.path + "/" + meeting)
      return "another age of \(meeting)"
    }
  }
}
