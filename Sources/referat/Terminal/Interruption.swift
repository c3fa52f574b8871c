import ArgumentParser
import Building
import Glibc
import Synchronization

/// The signal that asked the process to end; 0 for none. A signal handler may touch nothing but such a number.
private let caughtSignal = Atomic<Int32>(0)

/// SIGINT and SIGTERM, caught so that a run can stop at a place where everything is whole. The second one ends the process at
/// once; publishing can stand that too.
struct Interruption: Sendable {
  /// The signal that came.
  var signal: Int32? {
    let signal = caughtSignal.load(ordering: .relaxed)
    return signal == 0 ? nil : signal
  }

  /// Catches the signals from here on.
  static func catchingSignals() -> Interruption {
    // Globals are made when they are first touched, which must not be in the handler.
    caughtSignal.store(0, ordering: .relaxed)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { caughtSignal.store($0, ordering: .relaxed) }
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_RESTART
    for signal in [SIGINT, SIGTERM] { sigaction(signal, &action, nil) }
    return Interruption()
  }

  /// Throws the exit code of a run that did not end well: 1 for faults, 64 for wrong usage, 128 and the signal's number for a
  /// run that was stopped.
  func end(with report: BuildReport) throws {
    switch report.outcome {
    case .checked, .published: return
    case .refused: throw ExitCode(1)
    case .misused: throw ExitCode(64)
    case .cancelled: throw ExitCode(128 + (signal ?? SIGTERM))
    }
  }
}
