import Foundation
import Testing

/// The real `referat`, run as a process of its own.
struct Command {
  /// What a run left behind.
  struct Result: Equatable {
    var output: String
    var errors: String
    /// The exit code, or 128 and the number of the signal that ended the process.
    var code: Int32
  }

  var arguments: [String]
  /// The folder that it is run in.
  var folder: String
  /// What it is run by, such as `taskset -c 0`; nothing as a rule.
  var runner: [String] = []
  /// Its environment.
  var environment: [String: String] = ["PATH": "/usr/bin:/bin", "HOME": "/"]

  /// The binary, which lies beside the tests.
  static let binary: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("referat").path
  }()

  init(_ arguments: [String], in folder: String) {
    self.arguments = arguments
    self.folder = folder
  }

  /// Runs it to its end.
  @discardableResult func run() throws -> Result {
    try start().finish()
  }

  /// Starts it.
  func start() throws -> Running {
    let logs = try TemporaryFolder()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, logs.path("output"), O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, logs.path("errors"), O_WRONLY | O_CREAT, 0o600)
    // env -C: the call that changes the folder of a spawned process is not to be had from Swift.
    let words = (["/usr/bin/env", "-C", folder] + runner + [Self.binary] + arguments).map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, "/usr/bin/env", &actions, nil, words, variables)
    try #require(failure == 0, "\(Self.binary) could not be started: \(String(cString: strerror(failure)))")
    return Running(process: process, logs: logs)
  }

  /// A process that is still at it.
  struct Running {
    let process: pid_t
    fileprivate let logs: TemporaryFolder

    /// What it has written to standard error so far.
    var errors: String { (try? logs.text("errors")) ?? "" }

    /// What it has written to standard output so far.
    var output: String { (try? logs.text("output")) ?? "" }

    /// Sends it a signal.
    func send(_ signal: Int32) { kill(process, signal) }

    /// Waits for its end, two minutes at most.
    func finish() throws -> Result {
      var status: Int32 = 0
      var polls = 0
      while waitpid(process, &status, WNOHANG) == 0 {
        polls += 1
        if polls == 24_000 {
          Issue.record("The process does not end; so far it said: \(errors)")
          kill(process, SIGKILL)
        }
        usleep(5000)
      }
      let signal = status & 0x7F
      return Result(
        output: try logs.text("output"), errors: try logs.text("errors"),
        code: signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
    }
  }
}
