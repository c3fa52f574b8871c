import Glibc

extension FileProblem {
  /// The problem that a system call's error number (`errno`) stands for.
  public init(code: Int32) {
    self =
      switch code {
      case ENOSPC: .noSpace
      case EDQUOT: .overQuota
      case EFBIG: .tooLarge
      case EACCES, EPERM: .noPermission
      case EROFS: .readOnly
      case ENAMETOOLONG: .nameTooLong
      case ENOENT: .missing
      case EISDIR: .isFolder
      case ENOTDIR: .notFolder
      case EMFILE, ENFILE: .tooManyOpen
      case EIO: .deviceFault
      case ELOOP: .tooManyLinks
      default: .other(code)
      }
  }
}
