import Diagnostics
import Glibc

/// A file of minutes as it lies on disk, and what it is.
struct SourceBytes {
  /// What a file is.
  enum Kind { case text, pdf, docx }

  let kind: Kind
  /// The file's bytes.
  let bytes: [UInt8]

  /// The largest file that is read.
  static let limit = 64 << 20

  /// Reads a file. What it is its ending says, and its first bytes must not deny it.
  init(of path: String) throws(ImportFault) {
    bytes = try Self.read(path)
    let ending = path.lastDotEnding
    guard !bytes.isEmpty else { throw .empty }
    let isPDF = bytes.starts(with: Array("%PDF".utf8)), isZip = bytes.starts(with: [0x50, 0x4B, 3, 4])
    let isOldOffice = bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    switch ending {
    case "txt", "text":
      guard !isPDF, !isZip, !isOldOffice else { throw .damaged(kind: "." + ending) }
      kind = .text
    case "pdf":
      guard bytes.prefix(1024).holds(Array("%PDF".utf8)) else { throw .damaged(kind: ".pdf") }
      kind = .pdf
    case "docx":
      // A document with a password is wrapped in the container of the old format.
      if isOldOffice { throw bytes.holds(Self.encryption) ? .encrypted : .oldWord }
      guard isZip else { throw .damaged(kind: ".docx") }
      kind = .docx
    case "doc" where isOldOffice: throw .oldWord
    default: throw .unknownKind(ending: ending.isEmpty ? "" : "." + ending)
    }
  }

  /// `EncryptedPackage` in UTF-16.
  private static let encryption = "EncryptedPackage".utf8.reduce(into: [UInt8]()) { $0 += [$1, 0] }

  private static func read(_ path: String) throws(ImportFault) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .cannotRead(FileProblem(code: errno)) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .cannotRead(FileProblem(code: errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .cannotRead(status.st_mode & S_IFMT == S_IFDIR ? .isFolder : .missing)
    }
    guard status.st_size <= Self.limit else { throw .tooLarge(limit: Self.limit) }
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      while count < buffer.count {
        let read = Glibc.read(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
        if read < 0, errno == EINTR { continue }
        if read < 0 { code = errno }
        if read <= 0 { break }
        count += read
      }
    }
    guard code == 0 else { throw .cannotRead(FileProblem(code: code)) }
    return bytes
  }
}

extension String {
  /// The ending of a file's name in lower case, without its dot; empty where there is none.
  fileprivate var lastDotEnding: String {
    let name = split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}

extension Collection<UInt8> where SubSequence: Collection<UInt8> {
  /// Whether some bytes stand in it in a row.
  fileprivate func holds(_ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first else { return true }
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: wanted) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
