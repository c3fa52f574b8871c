import Foundation
import Testing

@Suite("Scripts in every field of the content")
struct HostileFieldTests {
  private static let quoted = #"Ond"><script>window.hit=1</script><img src=x onerror=window.hit=1>"#
  private static let closing = "</script></title></textarea><script>window.hit=1</script>"
  private static let attribute = #"Ond" onmouseover="window.hit=1" x='"#

  private func content() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      title: '\(Self.quoted)'
      url: https://example.org
      publisher: '\(Self.closing)'
      description: '\(Self.quoted)'
      licence: '\(Self.quoted)'
      """, to: "content/site.yml")
    try folder.write(
      """
      ---
      name: '\(Self.quoted)'
      municipalities: ['\(Self.quoted) Kommune']
      bodies:
        faglig:
          names: ['\(Self.quoted) gruppe']
      ---
      \(Self.quoted)
      """, to: "content/clusters/nord.md")
    try folder.write(
      "---\ntitle: '\(Self.quoted)'\n---\n\(Self.closing)\n",
      to: "content/themes/ond.md")
    for day in ["2022-08-26", "2022-11-07"] {
      try folder.write(
        """
        ---
        cluster: nord
        body: faglig
        date: \(day)
        place: '\(Self.quoted)'
        participants:
          - 'Bo Ask, \(Self.quoted), \(Self.quoted) Kommune'
          - 'Åse \(Self.attribute.replacingOccurrences(of: "'", with: "''")), chef, Hjørring Kommune (afbud)'
        ---
        ## 1. \(Self.quoted)

        Tema: ond

        ### Referat
        hit \(Self.closing) <a href="javascript:window.hit=1">x</a> <svg onload=window.hit=1>

        [klik](https://example.org/?x="onclick=window.hit=1 "\(Self.closing.replacingOccurrences(of: "\"", with: ""))")

        Beslutning: \(Self.quoted)

        Opgave (Bo Ask, frist 7. november 2022): \(Self.quoted)

        | \(Self.quoted) | b |
        |---|---|
        | \(Self.closing) | 2 |

        ## 2. \(Self.closing)

        hit

        ```html
        \(Self.closing)
        ```
        """, to: "content/meetings/\(day).md")
    }
    return folder
  }

  @Test("run on no page, and lead nowhere from any, the search page with hostile questions too")
  func walked() throws {
    let folder = try content()
    let result = try Command(["build"], in: folder.path).run()
    try #require(result.code == 0, "\(result.errors)")
    #expect(try PythonCheck.findings("walk.py", [folder.path("public")]) == [])
  }
}
