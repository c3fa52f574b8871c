import Diagnostics
import Glibc
import Publishing
import Testing

@Suite("Which folder may be the output")
struct OutputFolderTests {
  let workshop: Workshop

  init() throws {
    workshop = try Workshop()
  }

  @Test("not content or templates, nothing in them, nothing around them, whatever the path looks like")
  func inputs() {
    workshop.makeFolder("site/content")
    workshop.makeFolder("else")
    workshop.link("else/back", to: "../site")
    let content = workshop.root + "/site/content"
    let templates = workshop.root + "/site/templates"
    func check(_ output: String) -> PublishingFault? {
      OutputFolder.check(output: workshop.root + output, inputs: [content, templates])
    }
    #expect(check("/site/public") == nil)
    #expect(check("/site/content-public") == nil)
    #expect(check("/site/content/../public") == nil)
    #expect(check("/site/content/") == .outputIsInput(output: workshop.root + "/site/content/", input: content))
    #expect(
      check("/site//./templates") == .outputIsInput(output: workshop.root + "/site//./templates", input: templates))
    #expect(check("/else/back/content") == .outputIsInput(output: workshop.root + "/else/back/content", input: content))
    #expect(
      check("/site/content/a/b") == .outputInsideInput(output: workshop.root + "/site/content/a/b", input: content))
    #expect(check("/else/back/../else") == nil)
    #expect(
      check("/else/back/../site/content")
        == .outputIsInput(output: workshop.root + "/else/back/../site/content", input: content))
    #expect(check("/site") == .outputAroundInput(output: workshop.root + "/site", input: content))
    #expect(check("/else/..") == .outputAroundInput(output: workshop.root + "/else/..", input: content))
    #expect(OutputFolder.check(output: "/", inputs: [content]) == .outputAroundInput(output: "/", input: content))
  }

  @Test("a path from the current folder is meant from there")
  func relative() {
    #expect(OutputFolder.check(output: "public", inputs: ["content", "templates"]) == nil)
    #expect(OutputFolder.check(output: ".", inputs: ["content"]) == .outputAroundInput(output: ".", input: "content"))
    #expect(
      OutputFolder.check(output: "content/x", inputs: ["./content"])
        == .outputInsideInput(output: "content/x", input: "./content"))
  }

  @Test("symlinks that lead in a circle do not hang it")
  func circle() {
    workshop.link("one", to: "two")
    workshop.link("two", to: "one")
    #expect(OutputFolder.check(output: workshop.root + "/one/x", inputs: [workshop.root + "/content"]) == nil)
  }

  @Test("a file is no folder")
  func file() async {
    workshop.write("text", to: "public")
    #expect(await workshop.faults(["x": "1"]) == [.outputIsFile(workshop.output)])
    #expect(text(of: workshop.output) == "text")
  }

  @Test("a folder with things of somebody else is refused, unless forced, and nothing is left beside it")
  func notOurs() async throws {
    workshop.write("theirs", to: "public/theirs")
    #expect(await workshop.faults(["x": "1"]) == [.outputNotOurs(workshop.output)])
    #expect(Snapshot(of: workshop.root) == ["public": .folder, "public/theirs": .file("theirs")])
    try await workshop.publish(["x": "1"], force: true)
    try await workshop.publish(["x": "2"])
    #expect(workshop.site.files == ["x": "2", "theirs": "theirs"])
  }

  @Test("a folder with nothing but hidden things counts as empty")
  func hidden() async throws {
    workshop.write("*", to: "public/.gitignore")
    workshop.write("ref", to: "public/.git/HEAD")
    try await workshop.publish(["x": "1"])
    #expect(workshop.site.files == ["x": "1", ".gitignore": "*", ".git/HEAD": "ref"])
  }

  @Test("a folder that was removed is made again")
  func removed() async throws {
    try await workshop.publish(["x": "1", "y/z": "2"])
    rename(workshop.output, workshop.root + "/aside")
    #expect(try await workshop.publish(["x": "1", "y/z": "2"]).changed == 2)
    #expect(workshop.site.files == ["x": "1", "y/z": "2"])
  }

  @Test("a folder that somebody put in the place of ours is not taken for ours")
  func replaced() async throws {
    try await workshop.publish(["x": "1", "gone": "1"])
    rename(workshop.output, workshop.root + "/aside")
    workshop.write("theirs", to: "public/x")
    #expect(await workshop.faults(["x": "1"]) == [.outputNotOurs(workshop.output)])
    #expect(workshop.site.files == ["x": "theirs"])
  }

  @Test("a copy of our folder in its place is ours as far as it holds what we wrote")
  func copied() async throws {
    try await workshop.publish(["x": "1", "gone/x": "1", "edited": "1"])
    rename(workshop.output, workshop.root + "/aside")
    workshop.write("1", to: "public/x")
    workshop.write("1", to: "public/gone/x")
    workshop.write("2", to: "public/edited")
    #expect(await workshop.faults(["x": "2", "edited": "1"]) == [.foreignFileInTheWay(workshop.output + "/edited")])
    #expect(try await workshop.publish(["x": "2"]).removed == 1)
    #expect(workshop.site == ["x": .file("2"), "edited": .file("2")])
  }

  @Test("a symlink as output is followed and stays a symlink")
  func symlink() async throws {
    workshop.makeFolder("srv/www")
    workshop.link("public", to: "srv/www/site")
    for edition in ["1", "2", "3"] {
      try await workshop.publish(["x": edition, edition: "y"])
      #expect(Snapshot(of: workshop.root + "/srv/www/site").files == ["x": edition, edition: "y"])
      #expect(target(of: workshop.output) == "srv/www/site")
    }
  }

  @Test("a manifest that cannot be read keeps nobody from building")
  func damaged() async throws {
    try await workshop.publish(["x": "1", "gone": "1"])
    workshop.write("torn", to: ".public.referat/manifest")
    try await workshop.publish(["x": "2"])
    #expect(workshop.site.files == ["x": "2", "gone": "1"])
    try await workshop.publish(["x": "3"])
    #expect(workshop.site.files == ["x": "3", "gone": "1"])
  }

  @Test("the state folder can be deleted: then the folder is somebody else's")
  func stateDeleted() async throws {
    try await workshop.publish(["x": "1"])
    rename(workshop.state, workshop.root + "/aside")
    #expect(await workshop.faults(["x": "2"]) == [.outputNotOurs(workshop.output)])
    try await workshop.publish(["x": "2"], force: true)
    #expect(workshop.site.files == ["x": "2"])
  }

  @Test("version control passes the state folder over")
  func ignored() async throws {
    try await workshop.publish(["x": "1"])
    #expect(text(of: workshop.state + "/.gitignore") == "*\n")
  }

  @Test("a file where a folder above the output should be is said in plain words")
  func fileAbove() async throws {
    workshop.write("text", to: "a")
    do throws(PublishingError) {
      _ = try await Publisher(output: workshop.root + "/a/public").publish(tree(["x": "1"]))
      Issue.record("published")
    } catch {
      guard case .refused(let faults) = error else { throw error }
      #expect(faults == [.cannotWriteFile(workshop.root + "/a/public", .notFolder)])
    }
  }
}
