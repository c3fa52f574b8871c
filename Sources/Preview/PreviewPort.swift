import Diagnostics

/// The port that a preview is to be found at.
public enum PreviewPort: Sendable, Equatable {
  /// The first one from 8080 that is free.
  case free
  /// This one and no other; 0 lets the system choose.
  case exactly(UInt16)

  /// So many are tried.
  private static let range = 8080..<8180

  /// The ports to try in order.
  var candidates: Range<Int> {
    switch self {
    case .free: Self.range
    case .exactly(let port): Int(port)..<Int(port) + 1
    }
  }

  /// What is wrong where none of them is free.
  var takenFault: PreviewFault {
    switch self {
    case .free: .portsTaken(from: Self.range.lowerBound, to: Self.range.upperBound - 1)
    case .exactly(let port): .portTaken(Int(port))
    }
  }
}
