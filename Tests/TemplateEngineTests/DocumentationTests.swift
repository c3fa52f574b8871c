import Foundation
import TemplateEngine
import Testing

@Suite("Documentation")
struct DocumentationTests {
  /// A fenced block of the article.
  private struct Fence {
    let language: String
    let text: String
  }

  private let meeting = MeetingPage(
    title: "Budget & plan", place: nil, minutes: "<p>One.</p><p>Two.</p>", isDraft: true,
    people: [Participant(name: "Ida", role: "chair"), Participant(name: "Bo", role: "minute-taker")],
    themes: ["economy", "health"])
  private let constants: TemplateConstants = ["words": ["participants": "Participants", "draft": "Draft"]]

  private func fences() throws -> [Fence] {
    let article = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/TemplateEngine/TemplateEngine.docc/TemplateEngine.md")
    var fences: [Fence] = []
    var open: (language: String, lines: [Substring])?
    for line in try String(contentsOf: article, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("```") {
        if let block = open {
          fences.append(Fence(language: block.language, text: block.lines.map { $0 + "\n" }.joined()))
          open = nil
        } else {
          open = (String(line.dropFirst(3)), [])
        }
      } else {
        open?.lines.append(line)
      }
    }
    return fences
  }

  @Test("every Swift example is compiled as it stands")
  func swiftExamples() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "DocumentationExamples.swift")
    let compiled = try String(contentsOf: file, encoding: .utf8)
    let examples = try fences().filter { $0.language == "swift" }
    #expect(examples.count == 3)
    for example in examples { #expect(compiled.contains(example.text)) }
  }

  @Test("the Swift examples do what they say")
  func gettingStarted() throws {
    #expect(
      String(decoding: try page(for: meeting), as: UTF8.self) == "<h1>Budget &amp; plan</h1><p>Ida</p><p>Bo</p>")
    let templates = try SiteTemplates(
      TemplateLibrary(sources: [
        TemplateSource(name: "meeting", file: "m", text: "{{title}}"),
        TemplateSource(name: "participant", file: "p", text: "{{role}}"),
      ]))
    #expect(templates.meeting.render(meeting) == Array("Budget &amp; plan".utf8))
    #expect(templates.participant.render(meeting.people[0]) == Array("chair".utf8))
  }

  @Test("every template shown gives what is shown below it")
  func templates() throws {
    var sources: [TemplateSource] = []
    var compared = 0
    for fence in try fences() {
      if fence.language == "mustache" {
        // A template that others include has its name in a comment on its first line.
        let words = fence.text.prefix { $0 != "\n" }.split(separator: " ")
        let name = words.count == 3 && words[0] == "{{!" ? String(words[1]) : "page"
        sources.append(TemplateSource(name: name, file: "\(name).mustache", text: fence.text))
      } else if fence.language == "html" {
        let library = TemplateLibrary(sources: sources, constants: constants)
        let html = try library.template("page", for: MeetingPage.self).render(meeting)
        #expect(String(decoding: html, as: UTF8.self) == fence.text)
        compared += 1
        sources = []
      }
    }
    #expect(compared == 6)
  }

  @Test("the errors shown are those that are told")
  func errorExamples() throws {
    let shown = try fences().filter { $0.language == "text" }.map(\.text)
    let names = "{{titel}}\n{{people.name}}\n{{>poeple}}\n"
    let told =
      errors(names, for: MeetingPage.self, with: ["people": ""]) + "\n"
      + errors("\n\n\n{{#isDraft}}", for: MeetingPage.self) + "\n"
    #expect(shown == [told])
  }
}
