import Glibc
import Testing

/// A build in a process of its own, that can be killed.
struct CrashTool {
  private let process: pid_t
  private let logPath: String

  /// Starts the tool that is built beside the tests.
  init(_ workshop: Workshop, source: String, options: [String] = [], log: String = "log") throws {
    let folder = target(of: "/proc/self/exe").split(separator: "/").dropLast().joined(separator: "/")
    let tool = "/\(folder)/PublishingCrashTool"
    try #require(access(tool, X_OK) == 0, "\(tool) is not built")
    logPath = workshop.root + "/" + log
    let words = [tool, workshop.output, source] + options
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, logPath, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    var process: pid_t = 0
    try #require(posix_spawn(&process, tool, &actions, nil, &arguments, environ) == 0)
    self.process = process
  }

  /// Kills it, whatever it is doing.
  func kill() {
    Glibc.kill(process, SIGKILL)
  }

  /// Waits for its end and returns its exit status, -1 where it was killed.
  func wait() async -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 { try? await Task.sleep(for: .milliseconds(1)) }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -1
  }

  /// What it said.
  var log: String { text(of: logPath) }
}
