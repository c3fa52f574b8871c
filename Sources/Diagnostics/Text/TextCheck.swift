/// Whether a file is a text that may be published: UTF-8, no control characters, nothing that turns the direction of
/// writing. Everything that reads a file asks this first; what comes after can rely on it.
public struct TextCheck: Sendable {
  /// What was found, in the order of the text.
  public private(set) var diagnostics: [Diagnostic] = []
  /// Whether reading on makes sense: the file is UTF-8 text of a permitted size, be it with characters to be deleted.
  public private(set) var isReadable = true

  /// The largest text file, in bytes: 16 MiB.
  public static let sizeLimit = 16 << 20
  /// So many forbidden characters of one file are named one by one.
  static let characterLimit = 100

  /// Checks a file. One pass over its bytes.
  public init(_ file: SourceFile) {
    if file.bytes.count > Self.sizeLimit {
      refuse(file.diagnostic(FileFault.tooLarge(bytes: file.bytes.count, limit: Self.sizeLimit)))
    } else if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) {
      refuse(file.diagnostic(FileFault.utf16))
    } else {
      checkCharacters(of: file)
    }
  }

  private mutating func checkCharacters(of file: SourceFile) {
    var scanner = ScalarScanner(from: file.whole.bytes.lowerBound)
    var cursor = PositionCursor(file)
    while let finding = scanner.next(in: file.bytes) {
      let position = cursor.position(ofByte: finding.offset)
      switch finding.kind {
      case .notUTF8:
        return refuse(file.diagnostic(FileFault.notUTF8(byte: file.bytes[finding.offset]), at: position))
      case .forbidden("\0"):
        return refuse(file.diagnostic(FileFault.nul, at: position))
      case .forbidden where diagnostics.count == Self.characterLimit:
        diagnostics.append(file.diagnostic(FileFault.moreForbidden(than: Self.characterLimit), at: position))
        return
      case .forbidden(let scalar):
        diagnostics.append(file.diagnostic(FileFault(forbidden: scalar), at: position))
      }
    }
  }

  private mutating func refuse(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    isReadable = false
  }
}

extension FileFault {
  fileprivate init(forbidden scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x0B, 0x2028, 0x2029: self = .softLineBreak(scalar)
    case 0x202A...0x202E, 0x2066...0x2069: self = .bidirectional(scalar)
    default: self = .controlCharacter(scalar)
    }
  }
}
