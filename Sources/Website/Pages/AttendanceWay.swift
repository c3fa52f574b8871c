import Archive
import Minutes

/// How somebody took part, as signs and style go by it.
enum AttendanceWay: String, CaseIterable {
  case present, absent, remote, partial, substitute, vacant

  init(_ participation: Participation) {
    switch participation.presence {
    case .vacant: self = .vacant
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
    case .vacant: "–"
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
    case .vacant: .vacantSeat
    }
  }
}
