import Archive
import Minutes

/// How somebody took part, as signs go by it; in the order of legends.
enum AttendanceWay: CaseIterable {
  case present, remote, partial, substitute, absent

  /// nil for an empty seat.
  init?(_ participation: Participation) {
    switch participation.presence {
    case .vacant: return nil
    case .absent: self = .absent
    case .present:
      if participation.items != nil {
        self = .partial
      } else if participation.substitutesFor != nil {
        self = .substitute
      } else {
        self = participation.remote == nil ? .present : .remote
      }
    }
  }

  /// The sign, never without words beside it.
  var sign: String {
    switch self {
    case .present: "●"
    case .absent: "○"
    case .remote: "◉"
    case .partial: "◐"
    case .substitute: "◇"
    }
  }

  /// The word for it.
  var word: Word {
    switch self {
    case .present: .attended
    case .absent: .absent
    case .remote: .attendedOnline
    case .partial: .attendedPartly
    case .substitute: .attendedAsSubstitute
    }
  }
}
