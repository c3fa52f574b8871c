/// Which side of a copy failed.
enum FileCopyError: Error {
  case reading(SystemError)
  case writing(SystemError)

  /// What the system said.
  var cause: SystemError {
    switch self {
    case .reading(let error), .writing(let error): error
    }
  }
}
