import Archive
import Minutes

/// How a seat was filled at a meeting: as signs go by it, or by nobody.
enum SeatState: Hashable {
  case taken(AttendanceWay)
  case vacant

  init(_ participation: Participation) {
    self = AttendanceWay(participation).map { .taken($0) } ?? .vacant
  }

  /// In the order of legends, the empty seats last.
  static let all = AttendanceWay.allCases.map { taken($0) } + [.vacant]

  /// Whether somebody sat there.
  var isFilled: Bool { self != .taken(.absent) && self != .vacant }

  /// The sign in legends; drawn likewise in the picture.
  var sign: String {
    switch self {
    case .taken(let way): way.sign
    case .vacant: "×"
    }
  }

  /// The name of its shape in the picture.
  var shape: String {
    switch self {
    case .taken(.present): "present"
    case .taken(.remote): "remote"
    case .taken(.partial): "partial"
    case .taken(.substitute): "substitute"
    case .taken(.absent): "absent"
    case .vacant: "vacant"
    }
  }

  /// The word for it.
  var word: Word {
    switch self {
    case .taken(let way): way.word
    case .vacant: .vacantSeat
    }
  }
}
