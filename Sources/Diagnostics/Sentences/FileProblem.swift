/// Why the system would not read or write a file, in the words of someone who does not know error numbers.
public enum FileProblem: Hashable, Sendable {
  /// The disk is full.
  case noSpace
  /// The user has used up the space allowed.
  case overQuota
  /// The file is larger than the file system or a limit allows.
  case tooLarge
  /// The user may not.
  case noPermission
  /// The file system is mounted read-only.
  case readOnly
  /// A name is longer than the file system allows.
  case nameTooLong
  /// There is nothing.
  case missing
  /// There is a folder where a file is needed.
  case isFolder
  /// There is a file where a folder is needed.
  case notFolder
  /// The process has too many files open.
  case tooManyOpen
  /// The disk does not answer as it should.
  case deviceFault
  /// Symlinks lead in a circle.
  case tooManyLinks
  /// Another answer of the system, by its number (`errno`).
  case other(Int32)

  /// The problem as the end of a sentence, without a full stop.
  public func text(in language: LanguageCode) -> String {
    let danish = language == .da
    return switch self {
    case .noSpace: danish ? "der er ikke mere plads på disken" : "there is no space left on the disk"
    case .overQuota: danish ? "brugerens plads på disken er brugt op" : "the user's disk quota is used up"
    case .tooLarge: danish ? "filen er større, end systemet tillader" : "the file is larger than the system allows"
    case .noPermission: danish ? "adgangen er nægtet" : "permission denied"
    case .readOnly: danish ? "disken er skrivebeskyttet" : "the disk is read-only"
    case .nameTooLong: danish ? "navnet er for langt" : "the name is too long"
    case .missing: danish ? "den findes ikke" : "it does not exist"
    case .isFolder: danish ? "det er en mappe" : "it is a folder"
    case .notFolder: danish ? "en del af stien er en fil, ikke en mappe" : "a part of the path is a file, not a folder"
    case .tooManyOpen: danish ? "der er for mange åbne filer" : "too many files are open"
    case .deviceFault: danish ? "disken melder fejl" : "the disk reports a fault"
    case .tooManyLinks: danish ? "symbolske links går i ring" : "symbolic links go in a circle"
    case .other(let code): danish ? "systemet melder fejl \(code)" : "the system reports error \(code)"
    }
  }
}
