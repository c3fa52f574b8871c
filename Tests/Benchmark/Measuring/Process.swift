import Glibc

/// A program run to its end, and what it took.
struct Process {
  /// What a run took.
  struct Cost {
    /// Seconds on the clock.
    var wall: Double
    /// Seconds of all processors together.
    var cpu: Double
    /// The most memory held at once, in bytes.
    var peak: Int
  }

  let arguments: [String]

  init(_ arguments: [String]) {
    self.arguments = arguments
  }

  /// Runs it; what it prints goes to a file.
  func run(printingTo log: String) throws -> Cost {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    let start = ContinuousClock.now
    var child: pid_t = 0
    let code = posix_spawnp(&child, arguments[0], &actions, nil, &words, environ)
    guard code == 0 else { throw FileError(path: arguments[0], code: code) }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
    let wall = start.duration(to: .now)
    guard status == 0 else { throw ProcessError(arguments: arguments, log: log) }
    return Cost(
      wall: Self.seconds(wall.components.seconds, wall.components.attoseconds / 1_000_000_000_000),
      cpu: Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime), peak: usage.ru_maxrss * 1024)
  }

  private static func seconds(_ whole: some BinaryInteger, _ microseconds: some BinaryInteger) -> Double {
    Double(whole) + Double(microseconds) / 1_000_000
  }

  private static func seconds(_ time: timeval) -> Double { seconds(time.tv_sec, time.tv_usec) }
}

/// A program that did not end well.
struct ProcessError: Error, CustomStringConvertible {
  let arguments: [String]
  let log: String
  var description: String {
    let said = (try? Folder.read(log)).map { String(decoding: $0.suffix(2_000), as: UTF8.self) } ?? ""
    return "\(arguments.joined(separator: " ")) failed:\n\(said)"
  }
}
