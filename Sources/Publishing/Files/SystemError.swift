import Diagnostics
import Glibc

/// What a system call answered when it failed.
struct SystemError: Error {
  /// The value of `errno`.
  let code: Int32

  /// There is nothing.
  static let missing = SystemError(code: ENOENT)

  /// Runs a call that answers -1 when it fails, again when a signal came in between, and returns its answer.
  @discardableResult
  static func check<Answer: SignedInteger>(_ call: () -> Answer) throws(SystemError) -> Answer {
    while true {
      let answer = call()
      if answer != -1 { return answer }
      if errno != EINTR { throw SystemError(code: errno) }
    }
  }

  /// The case in plain words.
  var problem: FileProblem { FileProblem(code: code) }
}
