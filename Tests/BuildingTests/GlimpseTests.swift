import Foundation
import Testing

@testable import Building

@Suite("A first look at minutes that are being written")
struct GlimpseTests {
  private static let path = "content/meetings/2022-11-07.md"
  private static let page = "moeder/2022-11-07/index.html"

  private static func meeting(_ day: String, _ text: String, place: String = "Salen") -> String {
    "---\ncluster: nord\nbody: faglig\ndate: \(day)\nplace: \(place)\nparticipants: [Leif Serup]\n---\n" + text
  }

  private static let text = "## 1. Punkt\n\nTema: mad\n\nLeif kom.\n\nBeslutning: Ja.\n"

  private func site() throws -> TestFolder {
    let folder = try TestFolder()
    try folder.write("title: K\nurl: https://example.org/under\n", to: "content/site.yml")
    try folder.write("---\nname: Nord\nbodies: { faglig: { names: [Faglig] } }\n---\n", to: "content/clusters/nord.md")
    try folder.write("---\ntitle: Mad\n---\n", to: "content/themes/mad.md")
    try folder.write(Self.meeting("2022-11-07", Self.text), to: Self.path)
    try folder.write(
      Self.meeting("2023-01-01", "## 1. Siden\n\nSe [mødet](2022-11-07.md#punkt-1).\n"),
      to: "content/meetings/2023-01-01.md")
    return folder
  }

  private func snapshot(of folder: TestFolder) async throws -> SiteSnapshot {
    let (report, site, _) = await SiteBuilder(BuildOptions(content: folder.path + "/content", drafts: true)).snapshot()
    return try #require(site, "\(report.diagnostics)")
  }

  private func bytes(_ site: SiteSnapshot, _ path: String) throws -> [UInt8] {
    guard case .bytes(let bytes, _) = site.item(at: path) else {
      Issue.record("nothing at \(path)")
      return []
    }
    return bytes
  }

  @Test(
    "is the page that a whole run makes, and every other page as it was",
    arguments: [
      "## 1. Punkt\n\nTema: mad\n\nLeif Serup kom den 1. januar 2023.\n",
      "## 1. Punkt\n",
      "Indledning.\n\n## 1. Punkt\n\nA.\n\n## 2. Andet\n\nTema: mad\n\n### Beslutning\nNej.\n\nOpgave (Leif Serup): B.\n",
    ])
  func page(_ text: String) async throws {
    let folder = try site()
    let before = try await snapshot(of: folder)
    try folder.write(Self.meeting("2022-11-07", text), to: Self.path)
    let glimpse = try #require(before.glimpse(of: [folder.path + "/" + Self.path]))
    let after = try await snapshot(of: folder)
    #expect(try bytes(glimpse, Self.page) == bytes(after, Self.page))
    #expect(try bytes(glimpse, Self.page) != bytes(before, Self.page))
    for path in ["index.html", "temaer/mad/index.html", "moeder/2023-01-01/index.html", "beslutninger/index.html"] {
      #expect(try bytes(glimpse, path) == bytes(before, path), "\(path)")
    }
  }

  @Test("may be taken again and again, of several minutes at once, in spite of an editor's passing files")
  func several() async throws {
    let folder = try site()
    var glimpse = try await snapshot(of: folder)
    let paths = [Self.path, "content/meetings/2023-01-01.md"].map { folder.path + "/" + $0 }
    for word in ["Først", "Siden"] {
      try folder.write(Self.meeting("2022-11-07", "## 1. \(word)\n"), to: Self.path)
      try folder.write(Self.meeting("2023-01-01", "## 1. \(word)\n"), to: "content/meetings/2023-01-01.md")
      glimpse = try #require(glimpse.glimpse(of: Set(paths + [folder.path + "/content/meetings/sedX1"])))
      for page in [Self.page, "moeder/2023-01-01/index.html"] {
        #expect(String(decoding: try bytes(glimpse, page), as: UTF8.self).contains(word))
      }
    }
  }

  @Test("is not to be had of anything else")
  func nothing() async throws {
    let folder = try site()
    let before = try await snapshot(of: folder)
    func look(_ below: String, _ text: String?) throws -> SiteSnapshot? {
      let path = folder.path + "/" + below
      if let text { try folder.write(text, to: below) } else { try FileManager.default.removeItem(atPath: path) }
      return before.glimpse(of: [path])
    }
    #expect(try look(Self.path, Self.meeting("2022-11-07", Self.text, place: "Haven")) == nil)
    #expect(try look(Self.path, Self.meeting("2022-11-07", "## 1. Punkt\n\nTema: ukendt\n")) == nil)
    #expect(try look(Self.path, Self.meeting("2022-11-07", "Nummer 010180-1234.\n")) == nil)
    #expect(try look(Self.path, "---\n") == nil)
    #expect(try look(Self.path, nil) == nil)
    #expect(try look("content/themes/mad.md", "---\ntitle: Mad\n---\nTekst.\n") == nil)
    #expect(try look("content/meetings/2024-01-01.md", Self.meeting("2024-01-01", "")) == nil)
    #expect(try look("templates/page.mustache", "x") == nil)
  }
}
