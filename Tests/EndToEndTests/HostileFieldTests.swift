import Foundation
import Testing

/// Sites whose every field holds what some reader of pages, feeds, calendars or tables might take for more than text.
@Suite("Scripts in every field of the content", .serialized)
struct HostileFieldTests {
  /// What stands in every field.
  struct Payload: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    /// The same without a slash, as a file may be called.
    var name: String { text.replacingOccurrences(of: "/", with: "") }
  }

  /// Two of them in an ordinary run, all in a soak.
  private static let payloads =
    ProcessInfo.processInfo.environment["REFERAT_KILLS"] == nil ? [all[0], all[2]] : all

  private static let all = [
    Payload(
      testDescription: "elements",
      text:
        #"Ond"'><script>window.hit=1</script><img src=x onerror=window.hit=1><iframe srcdoc="<script>top.hit=1</script>">"#
    ),
    Payload(
      testDescription: "ends",
      text:
        "</script></style></title></textarea>--></svg></noscript>]]><svg onload=window.hit=1><script>window.hit=1</script>"
    ),
    Payload(
      testDescription: "attributes",
      text:
        #"Ond" autofocus onfocus="window.hit=1" onmouseover=window.hit=1 style="position:fixed" x=' onload='window.hit=1"#
    ),
    Payload(
      testDescription: "other languages",
      text:
        #"=cmd|' /C calc'!A0 {{title}} {{{body}}} ${window.hit=1} \u003cscript\u003e \nEND:VEVENT\r\n &lt;script&gt; &#60;b&#62; %3Cscript%3E"#
    ),
    Payload(testDescription: "addresses", text: "javascript:window.hit=1//%0A\\\"';window.hit=1//x"),
  ]

  /// A value of YAML.
  private static func yaml(_ text: String) -> String { "'" + text.replacingOccurrences(of: "'", with: "''") + "'" }

  private func content(_ payload: Payload) throws -> TemporaryFolder {
    let bad = payload.text
    /// A text of a field's own.
    func field(_ name: String) -> String { Self.yaml("\(name) \(bad)") }
    let folder = try TemporaryFolder()
    try folder.write(
      """
      title: \(field("Sted"))
      url: https://example.org/under/sti
      publisher: \(field("Udgiver"))
      contact: { email: a@example.org, phone: 12 34 56 78 }
      description: \(field("Beskrivelse"))
      licence: \(field("Licens"))
      menu: [clusters, meetings, themes, persons, organisations, decisions, actions, glossary, data, search, om]
      """, to: "content/site.yml")
    try folder.write(
      """
      - name: \(field("Egen"))
        aliases: [\(field("Anden"))]
        kind: committee
        formerly: [{ name: \(field("Gammel")), until: 2019-12-31 }]
      """, to: "content/organisations.yml")
    try folder.write("SKU:\n  meaning: \(field("Mening"))\n  note: \(field("Note"))\n", to: "content/glossary.yml")
    try folder.write(
      """
      ---
      name: \(field("Klynge"))
      municipalities: [\(field("Kommune"))]
      bodies:
        faglig:
          names: [{ name: \(field("Før")), until: 2019-12-31 }, { name: \(field("Gruppe")), from: 2020-01-01 }]
          aliases: [\(field("Kaldt"))]
      ---
      \(bad)
      """, to: "content/clusters/nord.md")
    try folder.write(
      "---\ntitle: \(field("Tema"))\naliases: [\(field("Emne"))]\n---\n\(bad)\n", to: "content/themes/ond.md")
    try folder.write("---\ntitle: \(field("Side"))\n---\n\(bad)\n", to: "content/pages/om.md")
    try folder.write(
      "---\nname: \(field("Åse"))\naliases: [\(field("Aase"))]\norganisation: \(field("Egen"))\n---\n\(bad)\n",
      to: "content/persons/aase.md")
    try folder.write("GIF89a", to: "content/assets/ond \(payload.name).gif")
    for day in ["2022-08-26", "2022-11-07"] { try write(day, payload, to: folder) }
    return folder
  }

  private func write(_ day: String, _ payload: Payload, to folder: TemporaryFolder) throws {
    let bad = payload.text
    func field(_ name: String) -> String { Self.yaml("\(name) \(bad)") }
    try folder.write("%PDF", to: "content/meetings/\(day)/ond \(payload.name).pdf")
    let address = "\(day)/ond \(payload.name).pdf".addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    let picture = "ond \(payload.name).gif".addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    let cell = bad.replacingOccurrences(of: "|", with: "\\|")
    let title = bad.replacingOccurrences(of: "\"", with: "\\\"")
    let sheet = bad.replacingOccurrences(of: "\"", with: "\"\"")
    let label = payload.name.filter { !"[]".contains($0) }
    let plain = bad.filter { !"'\"{}[]&#:|%=,;`()".contains($0) }
    try folder.write(
      """
      ---
      cluster: nord
      body: faglig
      date: \(day)
      place: \(field("Lokale"))
      number: \(field("Nummer"))
      case: \(field("Sag"))
      chair: \(field("Åse"))
      approved-by: [\(field("Åse"))]
      next: \(field("Snart"))
      note: \(field("Bemærk"))
      themes: [ond]
      corrections: [{ date: 2022-12-01, text: \(field("Rettet")) }]
      participants:
        \(field("Hold")):
          - { name: \(field("Åse")), role: \(field("Chef")), organisation: \(field("Egen")), note: \(field("via")) }
          - { name: \(field("Bo")), role: \(field("Leder")), organisation: \(field("Kommune")), note: \(field("afbud:")) }
          - Eva Dam, \(plain), Hjørring Kommune
        Gæster:
          - { name: Ib Lund, note: \(field("i stedet for")) }
      ---
      \(bad)

      # Del \(bad)

      ## 1. Punkt \(bad)

      Tema: ond
      Oplæg: Eva Dam
      Tid: \(bad)
      Sag: \(bad)

      \(bad) SKU hit Eva Dam

      ### a) Under \(bad)

      [klik](https://example.org/?x="onclick=window.hit=1 "\(title)")
      ![\(label)](../assets/\(picture))
      <https://example.org/'onclick='window.hit=1> [x]: <a href="javascript:window.hit=1">x</a>

      <div onclick="window.hit=1">
      \(bad)
      </div>

      | \(cell) | b |
      |---|---|
      | \(cell) | 2 |

      ```html \(plain)
      \(bad)
      ```

      ```tabel
      "\(sheet)";b
      \(plain);2
      ```

      ### Bilag
      1. [Bilag \(label)](\(address))
      2. \(bad)

      ### Referat
      Beslutning: \(bad)

      Opgave (Eva Dam, frist \(plain)): \(bad)

      ## 2. \(bad)

      hit
      """, to: "content/meetings/\(day).md")
  }

  private static let url = "https://example.org/under/sti/"

  @Test("run on no page and lead nowhere, and every format stays whole", arguments: payloads)
  func walked(_ payload: Payload) throws {
    let folder = try content(payload)
    let result = try Command(["build"], in: folder.path).run()
    try #require(result.code == 0, "\(result.errors)")
    #expect(!result.errors.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
    let site = folder.path("public")
    for script in ["feeds.py", "calendars.py", "data.py", "sitemap.py"] {
      let findings = try PythonCheck.findings(script, [site, Self.url])
      #expect(findings == [], "\(script)")
    }
    let findings = try PythonCheck.findings("walk.py", [site, "/under/sti/"])
    #expect(findings == [])
  }
}
