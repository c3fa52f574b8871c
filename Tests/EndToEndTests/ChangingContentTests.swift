import Foundation
import Synchronization
import Testing

/// Somebody saves files while the site is being built: what is published was all there at one moment, or nothing is published
/// and the reason is said.
@Suite("Content that changes during a build", .serialized)
struct ChangingContentTests {
  /// How many builds there are; `REFERAT_KILLS` asks for more.
  private static let rounds = ProcessInfo.processInfo.environment["REFERAT_KILLS"].flatMap(Int.init) ?? 12

  private static let titles = ["Velkomst", "Farvel til alle"]
  /// Enough for a build to be caught in its midst.
  private static let days = (1...28).map { "2022-03-\($0 < 10 ? "0" : "")\($0)" }

  /// Turns the content into an edition, file by file: every meeting, an attachment, the site's name, and a meeting that comes and goes.
  private static func write(_ edition: Int, to site: SmallSite) throws {
    let title = titles[edition]
    for day in days { try site.write(meeting: day, title: title) }
    try site.write(meeting: "2022-08-26", title: title, attachment: true)
    try site.folder.write("%PDF \(title)", to: "content/meetings/2022-08-26/bilag.pdf")
    try site.folder.write("title: \(title)\nurl: https://example.org/referater\n", to: "content/site.yml")
    let extra = site.folder.path("content/meetings/2023-01-01.md")
    if edition == 1 { try site.write(meeting: "2023-01-01", title: title) } else { unlink(extra) }
  }

  private func editions() throws -> [FolderContents] {
    try Self.titles.indices.map { edition in
      let site = try SmallSite()
      try Self.write(edition, to: site)
      try #require(try site.run("build", "--no-cache").code == 0)
      return try site.contents()
    }
  }

  @Test("gives the site before the change, the site after it, or says what changed and leaves the site alone")
  func oneChange() throws {
    let editions = try editions()
    let site = try SmallSite()
    try Self.write(0, to: site)
    try #require(try site.run("build").code == 0)
    var now = 0
    var refused = 0
    for round in 0..<Self.rounds {
      let next = 1 - now
      let build = try Command(["build"], in: site.folder.path).start()
      usleep(.random(in: 0...150_000))
      try Self.write(next, to: site)
      let result = try build.finish()
      let found = try site.contents()
      if result.code == 0 {
        #expect(
          found == editions[now] || found == editions[next], "round \(round): \(editions[now].differences(to: found))")
      } else {
        refused += 1
        #expect(result.code == 1)
        // Of a file that went, that is said.
        let isTold = result.errors.contains("blev ændret, mens") || result.errors.contains("den findes ikke")
        #expect(isTold, "round \(round): \(result.errors)")
        #expect(editions[now].differences(to: found) == [], "round \(round)")
      }
      // Left alone, the next build is right, from the cache too.
      #expect(try site.run("build").code == 0)
      #expect(editions[next].differences(to: try site.contents()) == [], "round \(round)")
      now = next
    }
    #expect(refused < Self.rounds)
  }

  @Test("that never rests gives no mixture either")
  func restless() throws {
    let editions = try editions()
    let site = try SmallSite()
    try Self.write(0, to: site)
    try #require(try site.run("build").code == 0)
    let isOver = Mutex(false)
    let writer = Thread {
      var edition = 0
      while !isOver.withLock({ $0 }) {
        edition = 1 - edition
        try? Self.write(edition, to: site)
        usleep(.random(in: 0...300_000))
      }
    }
    writer.start()
    defer { isOver.withLock { $0 = true } }
    for round in 0..<Self.rounds {
      let before = try site.contents()
      let result = try site.run("build")
      let found = try site.contents()
      if result.code == 0 {
        // A build can begin between two files of the writer's: that is how the content was then. Its pages must agree all the same.
        #expect(Self.isWhole(found), "round \(round)")
      } else {
        #expect(result.code == 1)
        #expect(before.differences(to: found) == [], "round \(round)")
      }
    }
    isOver.withLock { $0 = true }
    while !writer.isFinished { usleep(10_000) }
    try Self.write(1, to: site)
    #expect(try site.run("build").code == 0)
    #expect(editions[1].differences(to: try site.contents()) == [])
  }

  /// Whether a site's pages all bear the same name of the site, and each meeting that its data tells of has its page.
  private static func isWhole(_ contents: FolderContents) -> Bool {
    let names = contents.paths.filter { $0.hasSuffix("index.html") }.map { path in
      titles.indices.filter {
        contents.text(path).contains("– \(titles[$0])</title>")
          || contents.text(path).contains("<title>\(titles[$0])</title>")
      }
    }
    return Set(names).count <= 1
  }
}
