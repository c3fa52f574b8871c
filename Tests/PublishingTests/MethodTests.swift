import Glibc
import Publishing
import Testing

@Suite("Where two folders cannot be exchanged in one step, the site is published all the same")
struct MethodTests {
  let workshop: Workshop

  init() throws {
    workshop = try Workshop()
  }

  @Test("by two renames, with the folder exchanged too")
  func twoRenames() async throws {
    for edition in ["1", "2", "3"] {
      try await workshop.publish(["x": edition, "y/\(edition)": edition], method: .twoRenames)
      #expect(workshop.site.files == ["x": edition, "y/\(edition)": edition])
    }
    #expect(access(workshop.state + "/retired", F_OK) != 0)
  }

  @Test("a build that ended between the two renames is undone by the next one, whatever that one does")
  func betweenRenames() async throws {
    try await workshop.publish(["x": "1"])
    workshop.write("theirs", to: "public/theirs")
    try await workshop.publish(["x": "2"])
    rename(workshop.output, workshop.state + "/retired")
    do throws(PublishingError) {
      _ = try await Publisher(output: workshop.output).publish(tree(["x": "3"]), isCancelled: { true })
      Issue.record("published")
    } catch {
      guard case .cancelled = error else { throw error }
    }
    #expect(workshop.site.files == ["x": "2", "theirs": "theirs"])
    try await workshop.publish(["x": "4"])
    #expect(workshop.site.files == ["x": "4", "theirs": "theirs"])
  }

  @Test("in place, the folder stays the same folder")
  func inPlace() async throws {
    workshop.makeFolder("public")
    let folder = workshop.status("public").st_ino
    for edition in ["1", "2", "3"] {
      try await workshop.publish(["x": edition, "y/\(edition)": edition], method: .inPlace)
      #expect(workshop.site.files.filter { !$0.key.hasPrefix(".referat/") } == ["x": edition, "y/\(edition)": edition])
      #expect(workshop.status("public").st_ino == folder)
    }
    #expect(try await workshop.publish(["x": "3", "y/3": "3"], method: .inPlace) == PublishingReport(unchanged: 2))
  }

  @Test("the way can change from build to build")
  func mixed() async throws {
    let methods = [PublishingMethod.exchange, .inPlace, .twoRenames, .exchange, .inPlace, .inPlace, .exchange]
    for (edition, method) in methods.enumerated() {
      let texts = ["same": "s", "x": "\(edition)", "y\(edition)": "1"]
      try await workshop.publish(texts, method: method)
      #expect(workshop.site.files.filter { !$0.key.hasPrefix(".referat/") } == texts)
    }
  }

  @Test("in a parent that cannot be written, in place", .enabled(if: getuid() != 0))
  func closedParent() async throws {
    workshop.makeFolder("closed/public")
    chmod(workshop.root + "/closed", 0o555)
    defer { chmod(workshop.root + "/closed", 0o755) }
    let publisher = Publisher(output: workshop.root + "/closed/public")
    for edition in ["1", "2"] {
      _ = try await publisher.publish(tree(["x": edition]))
      #expect(text(of: workshop.root + "/closed/public/x") == edition)
    }
  }
}
