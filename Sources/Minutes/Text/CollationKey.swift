/// Where a name stands among names: compare keys, not names. A total order, equal for equal names alone.
public struct CollationKey: Hashable, Comparable, Sendable {
  /// Letters, accents, case and the name itself, parted by zeros; the order of the bytes is that of the names.
  let bytes: [UInt8]

  /// Byte by byte.
  public static func < (left: CollationKey, right: CollationKey) -> Bool {
    left.bytes.withUnsafeBufferPointer { left in
      right.bytes.withUnsafeBufferPointer { right in
        left.lexicographicallyPrecedes(right)
      }
    }
  }
}
