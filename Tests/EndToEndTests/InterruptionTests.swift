import Foundation
import Testing

@Suite("A build that has to wait")
struct InterruptionTests {
  /// Holds the lock of a site's output folder, as another build does, until it is told to let go.
  private final class OtherBuild {
    private let lock: Int32

    init(of site: SmallSite) {
      // Closed in the processes that the test starts; they would hold the lock themselves.
      lock = open(site.folder.path(".public.referat/lock"), O_RDONLY | O_CLOEXEC)
      flock(lock, LOCK_EX)
    }

    func end() { close(lock) }
  }

  private func waitUntilItSaysSo(_ build: Command.Running) throws {
    let message = "Venter: En anden kørsel er ved at skrive til »public«.\n"
    for _ in 0..<1000 where build.errors != message { usleep(10_000) }
    #expect(build.errors == message)
  }

  @Test("says so, and goes on when the other one is done")
  func waiting() throws {
    let site = try SmallSite()
    #expect(try site.run("build").code == 0)
    let other = OtherBuild(of: site)
    let build = try Command(["build"], in: site.folder.path).start()
    try waitUntilItSaysSo(build)
    other.end()
    #expect(try build.finish().code == 0)
  }

  @Test(
    "ends on SIGINT with 130 and on SIGTERM with 143, and the folder is whole",
    arguments: [SIGINT, SIGTERM])
  func signals(_ signal: Int32) throws {
    let site = try SmallSite()
    #expect(try site.run("build").code == 0)
    let whole = try site.contents()
    try site.write(meeting: "2023-01-01")
    let other = OtherBuild(of: site)
    let build = try Command(["build"], in: site.folder.path).start()
    try waitUntilItSaysSo(build)
    build.send(signal)
    let result = try build.finish()
    #expect(result.code == (signal == SIGINT ? 130 : 143))
    #expect(result.errors.hasSuffix("Afbrudt. Intet er ændret i »public«.\n"))
    #expect(try site.contents() == whole)
    other.end()
  }
}
