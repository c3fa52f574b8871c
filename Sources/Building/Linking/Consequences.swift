import Diagnostics
import Minutes

/// Faults that only follow from another: a theme whose file cannot be read is not unknown, and who mends the file has mended
/// them all.
struct Consequences {
  private let unreadable: Set<IdentityFault.Kind>
  private let names: Set<String>

  /// What follows from these documents being unreadable.
  init(ofUnreadable paths: [String]) {
    var kinds: Set<IdentityFault.Kind> = []
    for path in paths {
      switch ContentPath(path).kind {
      case .cluster: kinds.formUnion([.cluster, .body])
      case .theme: kinds.insert(.theme)
      case .person: kinds.insert(.person)
      case .meeting: kinds.insert(.person)
      default: break
      }
    }
    unreadable = kinds
    names = Set(paths.map(Self.name))
  }

  /// Whether a fault may be no more than a consequence.
  func contain(_ diagnostic: Diagnostic) -> Bool {
    switch diagnostic.fault {
    case IdentityFault.unknown(let kind, _, _): unreadable.contains(kind)
    case LinkFault.unknown(let kind, _, _): unreadable.contains(kind)
    case LinkFault.missingFile(let path, _): names.contains(Self.name(path))
    default: false
    }
  }

  private static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
