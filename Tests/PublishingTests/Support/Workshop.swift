import Diagnostics
import Glibc
import Publishing
import Testing

/// A folder of a test's own, gone when the test is over, with an output folder `public` in it.
final class Workshop: Sendable {
  let root: String

  init() throws {
    var template = Array("/tmp/referat-publishing-XXXXXX".utf8CString)
    root = String(cString: try #require(mkdtemp(&template)))
  }

  deinit {
    Self.removeTree(root)
  }

  private static func removeTree(_ path: String) {
    guard unlink(path) != 0, rmdir(path) != 0, let stream = opendir(path) else { return }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      // A name need not be UTF-8.
      let whole = (Array(path.utf8) + [0x2F] + name + [0]).map { CChar(bitPattern: $0) }
      if unlink(whole) != 0, rmdir(whole) != 0 { removeTree(path + "/" + String(decoding: name, as: UTF8.self)) }
    }
    closedir(stream)
    rmdir(path)
  }

  /// The output folder.
  var output: String { root + "/public" }
  /// The state folder beside it.
  var state: String { root + "/.public.referat" }
  /// The output folder with all that is in it.
  var site: Snapshot { Snapshot(of: output) }

  /// Publishes texts by path.
  @discardableResult
  func publish(_ site: [String: String], force: Bool = false, method: PublishingMethod = .exchange, workers: Int = 2)
    async throws(PublishingError) -> PublishingReport
  {
    var publisher = Publisher(output: output, force: force, workers: workers)
    publisher.method = method
    return try await publisher.publish(tree(site))
  }

  /// The faults that a publication ends with.
  func faults(_ site: [String: String], force: Bool = false) async -> [PublishingFault] {
    do {
      try await publish(site, force: force)
      return []
    } catch {
      if case .refused(let faults) = error { return faults }
      return []
    }
  }

  /// Writes a file of somebody else's, with the folders above it.
  func write(_ text: String, to path: String) {
    makeFolder(path.split(separator: "/").dropLast().joined(separator: "/"))
    let descriptor = open(root + "/" + path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    _ = Array(text.utf8).withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
  }

  /// Makes a folder with those above it.
  func makeFolder(_ path: String) {
    var whole = root
    for part in path.split(separator: "/") {
      whole += "/" + part
      mkdir(whole, 0o755)
    }
  }

  /// Makes a symlink.
  func link(_ path: String, to target: String) {
    symlink(target, root + "/" + path)
  }

  /// Removes a file or an empty folder.
  func remove(_ path: String) {
    Glibc.remove(root + "/" + path)
  }

  /// A file's status, a symlink not followed.
  func status(_ path: String) -> stat {
    var status = stat()
    lstat(root + "/" + path, &status)
    return status
  }
}

/// Texts by path as an output tree.
func tree(_ site: [String: String]) -> OutputTree {
  OutputTree(site.sorted { $0.key < $1.key }.map { OutputEntry(path: $0.key, contents: .bytes(Array($0.value.utf8))) })
}
