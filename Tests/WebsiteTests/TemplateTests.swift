import Archive
import Diagnostics
import Foundation
import Minutes
import TemplateEngine
import Testing

@testable import Website

@Suite("The templates")
struct TemplateTests {
  private static func load(_ overrides: [String: String] = [:], language: LanguageCode = .da) -> (
    templates: SiteTemplates?, diagnostics: [Diagnostic]
  ) {
    let files = overrides.map { SourceFile(path: $0, root: "mine", bytes: Array($1.utf8)) }
    return SiteTemplates.load(overrides: files, language: .of(language))
  }

  @Test("that are built in load in every language", arguments: LanguageCode.allCases)
  func builtIn(language: LanguageCode) {
    let (templates, diagnostics) = Self.load(language: language)
    #expect(templates != nil)
    #expect(diagnostics.isEmpty)
  }

  @Test("are the ones that a page's fingerprint goes by: of a changed one all pages that it shows, and no other file")
  func digests() throws {
    func archive(_ template: SourceFile?) throws -> SmallArchive {
      try SmallArchive(
        [
          "meetings/a.md": SmallArchive.meeting(
            "2022-08-26", "aliases: [/gammel/]\nparticipants: [\"Leif Serup, direktør, Hjørring Kommune\"]",
            text: "## 1. Et\n\nBeslutning: ja\n\nOpgave (Leif Serup): ring\n"),
          "pages/om.md": "---\ntitle: Om\n---\nTekst.\n", "glossary.yml": "SKU: Udvalget\n",
        ], templates: template.map { [$0] } ?? [])
    }
    let before = try archive(nil)
    let names = BuiltInTemplates.all.map(\.path).filter { $0.hasSuffix(".mustache") && !$0.hasPrefix("_") }
    for file in names where file != "layout.mustache" {
      let name = String(file.dropLast(".mustache".count))
      let former = try #require(BuiltInTemplates.all.first { $0.path == file })
      let after = try archive(SourceFile(path: file, root: "mine", bytes: Array("<!-- x -->".utf8) + former.bytes))
      #expect(before.plan.templates.digests[name] != after.plan.templates.digests[name])
      for (index, path) in before.plan.paths.enumerated() {
        guard case .bytes(let old) = try before.plan.contents(at: index),
          case .bytes(let new) = try after.plan.contents(at: index)
        else { continue }
        #expect((old != new) == (before.plan.files[index].kind.template == name), "\(path), \(name)")
      }
    }
  }

  @Test("that are built in are the files of templates/, each with its bytes")
  func folder() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../templates").path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }.sorted()
    #expect(BuiltInTemplates.all.map(\.path) == names)
    for file in BuiltInTemplates.all {
      let bytes = try Data(contentsOf: URL(filePath: folder + "/" + file.path))
      #expect(Data(file.bytes) == bytes, "\(file.path)")
    }
  }

  @Test("of a folder stand in for the built-in ones, file by file")
  func overriding() throws {
    let templates = try #require(
      Self.load(["page.mustache": "<b>{{title}}</b>{{{html}}}", "style.css": "a { }"]).templates)
    #expect(templates.styleSheets.common == "a{}")
    let archive = try SmallArchive(["pages/om.md": "---\ntitle: A & B\n---\nText."])
    let page = FreePage(Ref(0), in: archive.context)
    #expect(String(decoding: templates.page.render(page), as: UTF8.self) == "<b>A &amp; B</b><p>Text.</p>\n")
  }

  @Test("with faults tell all of them, each at its place, with the nearest name")
  func faults() {
    let (templates, diagnostics) = Self.load([
      "page.mustache": "{{title}}\n  {{titel}}\n", "theme.mustache": "{{>_years_}}",
      "person.mustache": "{{words.persom}}",
    ])
    #expect(templates == nil)
    #expect(
      diagnostics.sortedAndUnique(in: .da).map { "\($0.file):\($0.position?.line ?? 0):\($0.position?.column ?? 0)" }
        == [
          "mine/page.mustache:2:5", "mine/person.mustache:1:9", "mine/theme.mustache:1:4",
        ])
    #expect(
      diagnostics.sortedAndUnique(in: .da).map { $0.fault as? TemplateFault } == [
        .unknownName("titel", nearest: "title"), .unknownName("words.persom", nearest: "words.person"),
        .unknownTemplate("_years_", nearest: "_years"),
      ])
  }

  @Test("and style sheets must be UTF-8")
  func encoding() {
    let sheet = SourceFile(path: "style.css", root: "mine", bytes: [0x61, 0xFF])
    let (templates, diagnostics) = SiteTemplates.load(overrides: [sheet], language: .of(.da))
    #expect(templates == nil)
    #expect(diagnostics.map(\.file) == ["mine/style.css"])
    #expect(diagnostics.map { $0.fault as? TemplateFault } == [.notUTF8])
  }

  @Test("show every word that the languages have, or the code does", arguments: Word.allCases)
  func words(_ word: Word) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").path
    let templates = BuiltInTemplates.all.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    if templates.contains("words.\(word.rawValue)}}") { return }
    var sources = ""
    for module in ["Website", "Archive"] {
      let folder = "\(root)/Sources/\(module)"
      for case let path as String in FileManager.default.enumerator(atPath: folder) ?? .init()
      where path.hasSuffix(".swift") { sources += try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8) }
    }
    #expect(sources.contains(try Regex("\\.\(word.rawValue)\\b")), "nobody prints it")
  }
}
