import Foundation
import Testing

/// A program of the system that the tests ask for its opinion.
enum Program {
  /// Runs a program to its end, or for two minutes, and gives what it writes to standard output.
  static func run(_ program: String, _ arguments: [String]) throws -> String {
    try #require(
      access(program, X_OK) == 0, "\(program) is missing: `make test` installs what these tests need")
    let logs = try TemporaryFolder()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, logs.path("output"), O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, logs.path("errors"), O_WRONLY | O_CREAT, 0o600)
    let environment = ["PATH=/usr/bin:/bin", "HOME=\(logs.path)", "LANG=C.UTF-8"]
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let variables = environment.map { strdup($0) } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, program, &actions, nil, words, variables)
    try #require(failure == 0, "\(program) could not be started: \(String(cString: strerror(failure)))")
    let status = wait(for: process, program)
    let errors = try logs.text("errors").suffix(2000)
    try #require(status == 0, "\(program) ended with \(status): \(errors)")
    return try logs.text("output")
  }

  private static func wait(for process: pid_t, _ program: String) -> Int32 {
    var status: Int32 = 0
    for _ in 0..<1200 {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { return status }
      usleep(100_000)
    }
    kill(process, SIGKILL)
    waitpid(process, &status, 0)
    Issue.record("\(program) was stopped after two minutes")
    return status
  }
}
