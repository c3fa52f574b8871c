import Synchronization

/// How many bytes a template wrote last: the next page will need about as many.
final class LastSize: Sendable {
  private let bytes = Atomic(0)

  func note(_ count: Int) {
    bytes.store(count, ordering: .relaxed)
  }

  /// Makes room. An output that many templates append to still grows in proportion to its size.
  func reserve(in output: inout [UInt8]) {
    let expected = bytes.load(ordering: .relaxed)
    let needed = output.count + expected + expected / 8
    if needed > output.capacity { output.reserveCapacity(Swift.max(needed, output.isEmpty ? 0 : output.capacity * 2)) }
  }
}
