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
    if dice.happens(onceIn: 3) { text += "next: 2031-02-\(10 + count % 19)\n" }
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
    switch Int.random(in: 0..<10, using: &dice) {
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
    switch Int.random(in: 0..<24, using: &dice) {
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
      let path = "templates/" + dice.one(of: ["_date.mustache", "style.css", "_period.mustache"])
      let texts = ["_date.mustache": "<time>{{text}}</time>\n", "style.css": "p { margin: \(count % 3)px }\n"]
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
