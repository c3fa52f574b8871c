import Foundation
import Testing

@Suite("A build that is killed", .serialized)
struct KillTests {
  /// How many builds are killed; `REFERAT_KILLS` asks for more.
  private static let kills = ProcessInfo.processInfo.environment["REFERAT_KILLS"].flatMap(Int.init) ?? 20

  /// The titles that the two editions of the content differ by.
  private static let titles = ["Velkomst", "Farvel"]

  /// Turns the content into an edition; a meeting comes and goes with it.
  private func write(_ edition: Int, to site: SmallSite) throws {
    for day in ["2022-08-26", "2022-11-07"] {
      try site.write(meeting: day, title: Self.titles[edition], attachment: day == "2022-08-26")
    }
    let third = site.folder.path("content/meetings/2023-01-01.md")
    if edition == 0 {
      try? FileManager.default.removeItem(atPath: third)
    } else {
      try site.write(meeting: "2023-01-01")
    }
  }

  /// What each edition is as a whole site, built without a cache.
  private func editions() throws -> [FolderContents] {
    try Self.titles.indices.map { edition in
      let site = try SmallSite()
      try write(edition, to: site)
      try #require(try site.run("build", "--no-cache").code == 0)
      return try site.contents()
    }
  }

  @Test("leaves wholly the old or wholly the new site, and the next one is right, from the cache too")
  func anyMoment() throws {
    let editions = try editions()
    let site = try SmallSite()
    try write(0, to: site)
    try #require(try site.run("build").code == 0)
    var now = 0
    var longest: UInt32 = 200_000
    var killed = 0
    for kill in 0..<Self.kills {
      let next = Int.random(in: 0...1)
      try write(next, to: site)
      let build = try Command(["build"], in: site.folder.path).start()
      usleep(.random(in: 0...longest))
      build.send(SIGKILL)
      let code = try build.finish().code
      #expect(code == 0 || code == 128 + SIGKILL)
      killed += code == 0 ? 0 : 1
      longest = code == 0 ? longest * 9 / 10 : longest * 21 / 20
      let found = try site.contents()
      let isNew = found == editions[next]
      #expect(isNew || found == editions[now], "after kill \(kill): \(editions[now].differences(to: found))")
      #expect(isNew || code != 0, "kill \(kill) came after the end")
      now = isNew ? next : now
      guard kill % 3 == 2 else { continue }
      // The other build's writing of the cache or of the folder was cut off at any byte; this one goes on from there.
      now = Int.random(in: 0...1)
      try write(now, to: site)
      #expect(try site.run("build").code == 0, "after kill \(kill)")
      #expect(editions[now].differences(to: try site.contents()) == [], "after kill \(kill)")
    }
    #expect(killed > 0)
  }

  @Test("beside another one leaves the other to end well")
  func besideAnother() throws {
    let editions = try editions()
    let site = try SmallSite()
    try write(0, to: site)
    try #require(try site.run("build").code == 0)
    for round in 0..<max(Self.kills / 5, 3) {
      let edition = (round + 1) % 2
      try write(edition, to: site)
      let one = try Command(["build"], in: site.folder.path).start()
      let other = try Command(["build"], in: site.folder.path).start()
      usleep(.random(in: 0...200_000))
      one.send(SIGKILL)
      _ = try one.finish()
      #expect(try other.finish().code == 0, "round \(round)")
      #expect(editions[edition].differences(to: try site.contents()) == [], "round \(round)")
    }
  }

  @Test("by Ctrl-C at any moment ends with 130 or is done, and the folder is whole")
  func interrupted() throws {
    let editions = try editions()
    let site = try SmallSite()
    try write(0, to: site)
    try #require(try site.run("build").code == 0)
    var now = 0
    for round in 0..<max(Self.kills / 2, 10) {
      let next = (now + 1) % 2
      try write(next, to: site)
      let build = try Command(["build"], in: site.folder.path).start()
      usleep(.random(in: 0...200_000))
      build.send(SIGINT)
      // Before the program listens, the signal ends it by itself.
      let code = try build.finish().code
      #expect([0, 130].contains(code), "round \(round)")
      now = code == 0 ? next : now
      let found = try site.contents()
      if code != 0, found == editions[next] { now = next }
      #expect(editions[now].differences(to: found) == [], "round \(round)")
    }
  }
}
