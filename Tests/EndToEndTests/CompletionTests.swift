import Foundation
import Testing

@Suite("Completions")
struct CompletionTests {
  /// The script that a shell completes `referat` by.
  private func script(_ shell: String) throws -> String {
    let result = try Command(["--generate-completion-script", shell], in: "/").run()
    #expect(result.code == 0)
    #expect(result.errors == "")
    return result.output
  }

  @Test("bash offers commands, options, kinds and folders")
  func bash() throws {
    let folder = try TemporaryFolder()
    try folder.write(try script("bash"), to: "referat")
    try folder.write("", to: "content/site.yml")
    /// What is offered for the last word of a line.
    func offered(_ line: String) throws -> [String] {
      let words = line.split(separator: " ", omittingEmptySubsequences: false)
      let typed = words.map { "'\($0)'" }.joined(separator: " ")
      let program = """
        cd '\(folder.path)'; source ./referat
        COMP_WORDS=(\(typed)); COMP_CWORD=\(words.count - 1); COMP_LINE='\(line)'; COMP_POINT=\(line.utf8.count); COMP_TYPE=9
        function=$(complete -p referat | sed -E 's/.* -F ([^ ]+).*/\\1/')
        "$function" referat '\(words.last ?? "")' '\(words.dropLast().last ?? "")' 2>/dev/null; printf '%s\\n' "${COMPREPLY[@]}"
        """
      return try Program.run("/usr/bin/bash", ["-c", program]).split(separator: "\n").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
    }
    #expect(try Set(offered("referat ")).isSuperset(of: ["build", "check", "new", "schema", "serve"]))
    #expect(try offered("referat new me") == ["meeting"])
    #expect(try offered("referat check --tod") == ["--today"])
    #expect(try offered("referat schema gl") == ["glossary"])
    #expect(try offered("referat new meeting --status pl") == ["planned"])
    #expect(try offered("referat build --content co") == ["content"])
  }

  @Test(
    "zsh and fish have scripts of their own",
    arguments: [("zsh", "#compdef referat"), ("fish", "complete -c 'referat'")])
  func others(_ shell: String, mark: String) throws {
    let script = try script(shell)
    #expect(script.contains(mark))
    #expect(script.contains("today") && script.contains("schema"))
  }
}
