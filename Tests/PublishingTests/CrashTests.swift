import Glibc
import Publishing
import Testing

@Suite("Whatever happens, a reader sees a whole site and the next build is right", .serialized)
struct CrashTests {
  let workshop: Workshop

  init() throws {
    workshop = try Workshop()
  }

  /// How many builds are killed; `REFERAT_KILLS` asks for more.
  private static let kills = getenv("REFERAT_KILLS").flatMap { Int(String(cString: $0)) } ?? 40

  private static let editions = 4

  /// Editions of a site: pages that change each time, now and then or never, come and go, are a file here and a folder
  /// there, and attachments.
  private func makeSources() -> [Snapshot] {
    for edition in 0..<Self.editions {
      let folder = "source\(edition)"
      for page in 0..<160 {
        if (page + edition) % 11 == 0 { continue }
        let version = page % 3 == 0 ? edition : page % 3 == 1 ? edition / 2 : 0
        let text = String(repeating: "page \(page) version \(version)\n", count: 60)
        workshop.write(text, to: "\(folder)/k\(page % 7)/m\(page)/index.html")
      }
      workshop.write("edition \(edition)", to: "\(folder)/index.html")
      workshop.write("kind", to: edition % 2 == 0 ? "\(folder)/kind" : "\(folder)/kind/inside/file")
      workshop.write(String(repeating: "\(edition / 2)", count: 300_000), to: "\(folder)/bilag/plan.pdf")
    }
    return (0..<Self.editions).map { Snapshot(of: "\(workshop.root)/source\($0)") }
  }

  private let foreign: Snapshot = [
    ".gitignore": .file("*"), "theirs": .folder, "theirs/empty": .folder, "theirs/file": .file("text"),
    "link": .link("nowhere"),
  ]

  /// A small site with foreign things in it.
  private func begin() async throws {
    try await workshop.publish(["first": "1"])
    workshop.write("*", to: "public/.gitignore")
    workshop.write("text", to: "public/theirs/file")
    workshop.makeFolder("public/theirs/empty")
    workshop.link("public/link", to: "nowhere")
  }

  @Test("killed at any moment", arguments: [PublishingMethod.exchange, .twoRenames])
  func killed(_ method: PublishingMethod) async throws {
    let sources = makeSources().map { $0.merging(foreign) { $1 } }
    let options = method == .exchange ? [] : ["method=two-renames"]
    try await begin()
    var random = Lottery()
    var now = workshop.site
    var longest: Int = 30_000
    var completed = 0
    for kill in 0..<Self.kills {
      let edition = Int.random(in: 0..<Self.editions, using: &random)
      let next = sources[edition]
      let tool = try CrashTool(workshop, source: "\(workshop.root)/source\(edition)", options: options)
      try await Task.sleep(for: .microseconds(Int.random(in: 0...longest, using: &random)))
      tool.kill()
      if await tool.wait() == 0 {
        completed += 1
        longest = longest * 9 / 10
      } else {
        longest = longest * 21 / 20
      }
      // Between the two renames there is no live folder; the next build puts it back.
      if method == .twoRenames, access(workshop.output, F_OK) != 0 {
        #expect(Snapshot(of: workshop.state + "/retired") == now)
        continue
      }
      let site = workshop.site
      let isNew = site == next
      #expect(isNew || site == now, "after kill \(kill): \(difference(site, now))")
      now = isNew ? next : now
      if kill % 10 == 9 {
        let tool = try CrashTool(workshop, source: "\(workshop.root)/source\(kill % 4)", options: options)
        #expect(await tool.wait() == 0, "\(tool.log)")
        now = sources[kill % 4]
        #expect(workshop.site == now, "\(difference(workshop.site, now))")
      }
    }
    #expect(completed < Self.kills, "no build was killed")
  }

  @Test("killed while a folder is renewed in place, the next build puts it right")
  func killedInPlace() async throws {
    let sources = makeSources().map { $0.merging(foreign) { $1 } }
    try await begin()
    var random = Lottery()
    for kill in 0..<Self.kills / 4 {
      let edition = Int.random(in: 0..<Self.editions, using: &random)
      let broken = try CrashTool(workshop, source: "\(workshop.root)/source\(edition)", options: ["method=in-place"])
      try await Task.sleep(for: .microseconds(Int.random(in: 0...40_000, using: &random)))
      broken.kill()
      _ = await broken.wait()
      let whole = try CrashTool(workshop, source: "\(workshop.root)/source\(kill % 4)", options: ["method=in-place"])
      #expect(await whole.wait() == 0, "\(whole.log)")
      let site = workshop.site.filter { !$0.key.hasPrefix(".referat") }
      #expect(site == sources[kill % 4], "after kill \(kill): \(difference(site, sources[kill % 4]))")
    }
  }

  @Test("killed in the first build, nothing is there")
  func killedInFirst() async throws {
    let sources = makeSources()
    var random = Lottery()
    for _ in 0..<Self.kills / 4 {
      let tool = try CrashTool(workshop, source: "\(workshop.root)/source0")
      try await Task.sleep(for: .microseconds(Int.random(in: 0...20_000, using: &random)))
      tool.kill()
      _ = await tool.wait()
      if access(workshop.output, F_OK) == 0 { break }
    }
    #expect(workshop.site == [:] || workshop.site == sources[0])
    #expect(try await CrashTool(workshop, source: "\(workshop.root)/source1").wait() == 0)
    #expect(workshop.site == sources[1])
  }

  @Test("a second build waits for the first and says so")
  func twoAtOnce() async throws {
    let sources = makeSources()
    try await workshop.publish(["x": "1"])
    let lock = open(workshop.state + "/lock", O_RDONLY | O_CLOEXEC)
    #expect(flock(lock, LOCK_EX) == 0)
    let tools = try (0..<3).map { number in
      try CrashTool(workshop, source: "\(workshop.root)/source\(number)", log: "log\(number)")
    }
    for tool in tools {
      for _ in 0..<1000 where tool.log.isEmpty { try await Task.sleep(for: .milliseconds(10)) }
      #expect(tool.log == "waiting\n")
    }
    #expect(workshop.site == ["x": .file("1")])
    close(lock)
    for tool in tools { #expect(await tool.wait() == 0, "\(tool.log)") }
    #expect(sources[..<3].contains(workshop.site))
  }

  @Test("builds that start together all succeed, and the site is one of theirs")
  func race() async throws {
    let sources = makeSources()
    for _ in 0..<3 {
      let tools = try (0..<4).map { number in
        try CrashTool(workshop, source: "\(workshop.root)/source\(number)", log: "log\(number)")
      }
      for tool in tools { #expect(await tool.wait() == 0, "\(tool.log)") }
      #expect(sources.contains(workshop.site))
    }
  }

  @Test("where a file cannot be written for lack of room, that is said and the site stays as it is")
  func noRoom() async throws {
    let sources = makeSources()
    let source = workshop.root + "/source1"
    #expect(try await CrashTool(workshop, source: workshop.root + "/source0").wait() == 0)
    let tool = try CrashTool(workshop, source: workshop.root + "/source2", options: ["limit=100000"])
    #expect(await tool.wait() == 1)
    #expect(
      tool.log == """
        cannot-write-file “\(workshop.output)/bilag/plan.pdf” cannot be written: \
        the file is larger than the system allows.

        """)
    #expect(workshop.site == sources[0])
    #expect(try await CrashTool(workshop, source: source).wait() == 0)
    #expect(workshop.site == sources[1])
  }

  /// The paths at which two snapshots differ.
  private func difference(_ left: Snapshot, _ right: Snapshot) -> [String] {
    Set(left.keys).union(right.keys).filter { left[$0] != right[$0] }.sorted().prefix(8).map { path in
      "\(path): \(left[path]?.description ?? "-") / \(right[path]?.description ?? "-")"
    }
  }
}
