import Diagnostics
import Publishing
import Testing

@Suite("The paths of a site are checked before anything is made")
struct OutputPlanTests {
  let workshop: Workshop

  init() throws {
    workshop = try Workshop()
  }

  private func faults(_ paths: [String]) async throws(PublishingError) -> [PublishingFault] {
    let tree = OutputTree(paths: paths) { index in
      Issue.record("\(paths[index]) was made")
      return .bytes([])
    }
    do throws(PublishingError) {
      _ = try await Publisher(output: workshop.output).publish(tree)
      return []
    } catch {
      guard case .refused(let faults) = error else { throw error }
      return faults
    }
  }

  @Test(
    "a path that is no clean relative path is refused",
    arguments: ["", "/", "/etc/passwd", "a//b", "a/", "./a", "a/.", "..", "a/../../b", "a\0b"])
  func unclean(_ path: String) async throws {
    #expect(try await faults(["ok", path]) == [.invalidOutputPath(path)])
    #expect(Snapshot(of: workshop.root) == [:])
  }

  @Test("names with dots, blanks, accents and line ends are fine")
  func odd() async throws {
    let texts = ["...": "1", "..a/b..": "2", "a b\n\t": "3", "Å/é": "4", ".well-known/x": "5"]
    try await workshop.publish(texts)
    try await workshop.publish(texts.mapValues { $0 + "!" })
    #expect(workshop.site.files == texts.mapValues { $0 + "!" })
    #expect(try await workshop.publish(texts.mapValues { $0 + "!" }).unchanged == 5)
  }

  @Test("a path twice, and a file that is a folder too, are all named, sorted")
  func doubled() async throws {
    #expect(
      try await faults(["z", "a/b", "a", "z", "c/d/e", "c"]) == [
        .outputFileAndFolder(file: "a", below: "a/b"), .outputFileAndFolder(file: "c", below: "c/d/e"),
        .outputPathTwice("z"),
      ])
  }
}
