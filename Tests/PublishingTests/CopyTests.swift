import Diagnostics
import Publishing
import Testing

@Suite("A file of the site can be a copy")
struct CopyTests {
  let workshop: Workshop

  init() throws {
    workshop = try Workshop()
  }

  private func publish() async throws(PublishingError) -> PublishingReport {
    let entry = OutputEntry(path: "bilag/plan.pdf", contents: .copy(of: workshop.root + "/content/plan.pdf"))
    return try await Publisher(output: workshop.output).publish(OutputTree([entry]))
  }

  @Test("the copy holds what the source holds and shares nothing with it")
  func copies() async throws {
    let long = String(repeating: "0123456789abcdef-", count: 50_000)
    workshop.write(long, to: "content/plan.pdf")
    #expect(try await publish() == PublishingReport(written: 1, bytes: 850_000))
    workshop.write("short", to: "content/plan.pdf")
    #expect(workshop.site.files == ["bilag/plan.pdf": long])
    #expect(try await publish().changed == 1)
    #expect(workshop.site.files == ["bilag/plan.pdf": "short"])
    #expect(try await publish() == PublishingReport(unchanged: 1))
  }

  @Test("a new content of the same size is noticed, a new source with the same content is no change")
  func sameSize() async throws {
    workshop.write("one", to: "content/plan.pdf")
    _ = try await publish()
    workshop.write("two", to: "content/plan.pdf")
    #expect(try await publish().changed == 1)
    #expect(workshop.site.files == ["bilag/plan.pdf": "two"])
    workshop.remove("content/plan.pdf")
    workshop.write("two", to: "content/plan.pdf")
    #expect(try await publish() == PublishingReport(unchanged: 1))
  }

  @Test("sources that cannot be read are all named, and the site stays as it is")
  func missingSources() async throws {
    try await workshop.publish(["index.html": "old"])
    workshop.makeFolder("content/folder.pdf")
    let tree = OutputTree([
      OutputEntry(path: "index.html", contents: .bytes(Array("new".utf8))),
      OutputEntry(path: "b.pdf", contents: .copy(of: workshop.root + "/content/b.pdf")),
      OutputEntry(path: "a.pdf", contents: .copy(of: workshop.root + "/content/folder.pdf")),
    ])
    do throws(PublishingError) {
      _ = try await Publisher(output: workshop.output).publish(tree)
      Issue.record("published")
    } catch {
      guard case .refused(let faults) = error else { throw error }
      #expect(
        faults == [
          .cannotReadFile(workshop.root + "/content/b.pdf", .missing),
          .cannotReadFile(workshop.root + "/content/folder.pdf", .isFolder),
        ])
    }
    #expect(workshop.site == ["index.html": .file("old")])
  }
}
