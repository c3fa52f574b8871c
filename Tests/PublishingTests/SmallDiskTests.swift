import Diagnostics
import Glibc
import Publishing
import Testing

@Suite("Full disks and mount points", .enabled(if: SmallDisk.isPossible))
struct SmallDiskTests {
  let workshop: Workshop

  init() throws {
    workshop = try Workshop()
  }

  private func site(_ count: Int, _ edition: String) -> [String: String] {
    let text = String(repeating: edition, count: 10_000)
    return Dictionary(uniqueKeysWithValues: (0..<count).map { ("k\($0 % 5)/p\($0)/index.html", text) })
  }

  private func faults(_ output: String, _ texts: [String: String]) async throws -> [PublishingFault] {
    do throws(PublishingError) {
      _ = try await Publisher(output: output, workers: 2).publish(tree(texts))
      return []
    } catch {
      guard case .refused(let faults) = error else { throw error }
      return faults
    }
  }

  @Test("a full disk in the first build leaves nothing, and gives the room back")
  func fullAtFirst() async throws {
    let disk = try SmallDisk(workshop.root + "/disk", size: "1m")
    let output = workshop.root + "/disk/public"
    let faults = try await faults(output, site(200, "a"))
    guard case .cannotWriteFile(let path, .noSpace)? = faults.first else {
      Issue.record("\(faults)")
      return
    }
    #expect(path.hasPrefix(output + "/k"))
    #expect(access(output, F_OK) != 0)
    #expect(disk.free > 900_000)
    _ = try await Publisher(output: output).publish(tree(site(50, "b")))
    #expect(Snapshot(of: output).files == site(50, "b"))
  }

  @Test("a full disk in a later build leaves the old site, and the next one that fits is right")
  func fullLater() async throws {
    let disk = try SmallDisk(workshop.root + "/disk", size: "1m")
    let output = workshop.root + "/disk/public"
    _ = try await Publisher(output: output).publish(tree(site(50, "a")))
    let before = disk.free
    for _ in 0..<3 {
      guard case .cannotWriteFile(_, .noSpace)? = try await faults(output, site(200, "b")).first else {
        Issue.record("no fault")
        continue
      }
      #expect(Snapshot(of: output).files == site(50, "a"))
      #expect(disk.free > before - 100_000)
    }
    for edition in ["c", "d", "e"] {
      _ = try await Publisher(output: output).publish(tree(site(20, edition)))
      #expect(Snapshot(of: output).files == site(20, edition))
    }
  }

  @Test("at whatever file the disk becomes full, the site is a whole one")
  func fullAnywhere() async throws {
    let disk = try SmallDisk(workshop.root + "/disk", size: "700k")
    let output = workshop.root + "/disk/public"
    _ = try await Publisher(output: output).publish(tree(site(10, "a")))
    var now = "a"
    for (index, edition) in (0..<12).map({ ($0, String(UnicodeScalar(UInt8(98 + $0)))) }) {
      let ballast = open(workshop.root + "/disk/ballast", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
      _ = posix_fallocate(ballast, 0, off_t(max(4096, disk.free - index * 12_000)))
      close(ballast)
      if try await faults(output, site(10, edition)).isEmpty { now = edition }
      #expect(Snapshot(of: output).files == site(10, now), "round \(index)")
      workshop.remove("disk/ballast")
    }
    #expect(now != "a", "never had room enough")
    _ = try await Publisher(output: output).publish(tree(site(10, "z")))
    #expect(Snapshot(of: output).files == site(10, "z"))
  }

  @Test("an output that is a mount point is renewed in place")
  func mountPoint() async throws {
    let disk = try SmallDisk(workshop.output, size: "1m")
    let folder = workshop.status("public").st_ino
    for texts in [["a/b": "1", "c": "1"], ["a": "2", "c": "1"], ["a/b": "3"]] {
      try await workshop.publish(texts)
      #expect(workshop.site.files.filter { !$0.key.hasPrefix(".referat/") } == texts)
      #expect(workshop.status("public").st_ino == folder)
    }
    #expect(try await workshop.publish(["a/b": "3"]) == PublishingReport(unchanged: 1))
    #expect(access(workshop.state, F_OK) != 0)
    withExtendedLifetime(disk) {}
  }

  @Test("an output with a mount point in it is renewed in place, and what is mounted stays")
  func mountPointInside() async throws {
    try await workshop.publish(["a": "1"])
    let disk = try SmallDisk(workshop.output + "/films", size: "1m")
    workshop.write("film", to: "public/films/one.mp4")
    try await workshop.publish(["a": "2", "b": "1"])
    try await workshop.publish(["b": "2"])
    #expect(workshop.site.files.filter { !$0.key.hasPrefix(".referat/") } == ["b": "2", "films/one.mp4": "film"])
    #expect(workshop.status("public/films").st_dev != workshop.status("public").st_dev)
    withExtendedLifetime(disk) {}
  }
}
