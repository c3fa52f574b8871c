import Synchronization

/// A value that is made when it is first asked for, and shared from then on.
final class Once<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)

  /// The value. Two threads that ask for it at once may both make it; what they make is the same.
  func value(make: () -> Value) -> Value {
    if let value = made.withLock({ $0 }) { return value }
    let value = make()
    made.withLock { $0 = value }
    return value
  }
}
