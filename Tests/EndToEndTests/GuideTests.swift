import Foundation
import Testing

@Suite("The secretary’s guide")
struct GuideTests {
  /// A file that the guide shows as a whole.
  private struct Example {
    let path: String
    let text: String
    /// The heading of the chapter that it stands in.
    let chapter: String
  }

  private static let guide = Cases.repository + "/docs/format.md"

  @Test("begins with a whole site, which is built without a word of complaint")
  func firstChapter() throws {
    let examples = try examples().filter { $0.chapter == "Et referat på ti minutter" }
    #expect(examples.count == 3)
    let folder = try site(of: examples)
    #expect(try build(folder) == "")
    let page = try folder.text("public/moeder/fjord/2026-03-04-faglig/index.html")
    #expect(page.contains("<a class=\"auto\" href=\"/referater/personer/karen-holm/\">Karen</a> bød velkommen."))
    #expect(page.contains("id=\"punkt-2-beslutning\""))
    #expect(try folder.text("public/opgaver/index.html").contains("sende et udkast til en fælles opgørelse."))
  }

  @Test("shows files that make a site together, which is built without a word of complaint")
  func allChapters() throws {
    let examples = try examples()
    #expect(examples.count > 15)
    let folder = try site(of: examples)
    #expect(try build(folder) == "")
    let page = try folder.text("public/moeder/fjord/2026-06-10-faglig/index.html")
    #expect(!page.contains("bliver ikke offentliggjort"))
    #expect(page.contains("id=\"punkt-2-a-opgave\""))
    #expect(FileManager.default.fileExists(atPath: folder.path("public/gamle-referater/maj-2026/index.html")))
    #expect(!FileManager.default.fileExists(atPath: folder.path("public/personer/torben-lund")))
    #expect(!FileManager.default.fileExists(atPath: folder.path("public/moeder/fjord/2026-06-24-faglig")))
  }

  @Test("quotes messages that the tool has")
  func messages() throws {
    let folder = Cases.repository + "/Sources/Diagnostics/Sentences"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    let sentences = try files.map { try String(contentsOfFile: folder + "/" + $0, encoding: .utf8) }.joined()
      .lowercased()
    let quoted = try quotedMessages()
    #expect(quoted.count > 30)
    for message in quoted {
      for piece in Self.fixedPieces(of: message) {
        #expect(sentences.contains(piece.lowercased()), "»\(piece)« of »\(message)«")
      }
    }
  }

  // MARK: Building

  /// A folder with the examples, a later one in the place of an earlier one of the same path, and the attachments they link to.
  private func site(of examples: [Example]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for example in examples { try folder.write(example.text, to: example.path) }
    let text = try String(contentsOfFile: Self.guide, encoding: .utf8)
    for code in text.split(separator: "`") where code.hasPrefix("content/") && code.hasSuffix(".pdf") {
      if examples.contains(where: { $0.path == code.split(separator: "/").dropLast().joined(separator: "/") + ".md" }) {
        try folder.write("%PDF-1.4", to: String(code))
      }
    }
    return folder
  }

  /// Builds the site; what the tool had to complain of.
  private func build(_ folder: TemporaryFolder) throws -> String {
    let result = try Command(["build", "--strict"], in: folder.path).run()
    #expect(result.code == 0)
    return result.errors
  }

  // MARK: Reading the guide

  /// The fenced blocks that have a path on the line before.
  private func examples() throws -> [Example] {
    var result: [Example] = []
    var chapter = ""
    var path: String?
    var open: (fence: Substring, path: String?, lines: [Substring])?
    for line in try String(contentsOfFile: Self.guide, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if let block = open {
        if line == block.fence {
          if let path = block.path {
            result.append(Example(path: path, text: block.lines.map { $0 + "\n" }.joined(), chapter: chapter))
          }
          open = nil
        } else {
          open?.lines.append(line)
        }
        continue
      }
      let fence = line.prefix { $0 == "`" }
      if fence.count >= 3 {
        open = (fence, path, [])
      } else if line.hasPrefix("## ") {
        chapter = String(line.dropFirst(3))
      }
      let isPath = line.hasPrefix("`content/") && line.hasSuffix("`")
      path = isPath ? String(line.dropFirst().dropLast()) : nil
    }
    return result
  }

  /// The first cells of the tables of messages.
  private func quotedMessages() throws -> [String] {
    let text = try String(contentsOfFile: Self.guide, encoding: .utf8)
    let start = try #require(text.components(separatedBy: "### De almindeligste fejl").last)
    let tables = try #require(start.components(separatedBy: "### CPR-numre").first)
    return tables.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.hasPrefix("| beskeden") }.map {
      $0.split(separator: "|")[0].trimmingCharacters(in: .whitespaces)
    }
  }

  /// What is left of a message without names in quotation marks, figures, and what the guide leaves out.
  private static func fixedPieces(of message: String) -> [String] {
    var pieces = [""]
    var isQuoted = false
    for character in message {
      switch character {
      case "»": isQuoted = true
      case "«": isQuoted = false
      default: break
      }
      if isQuoted || character == "«" || character == "…" || character == "/" || character.isNumber {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    let margin = CharacterSet(charactersIn: " .,:()")
    return pieces.map { $0.trimmingCharacters(in: margin) }.filter { $0.contains(" ") }
  }
}
