import TemplateEngine

/// How a seat was filled at one meeting.
struct SeatMark: TemplateModel {
  /// The left side of its column, in the picture's units.
  var x: Int
  /// The shape: `present remote partial substitute absent vacant`.
  var kind: String

  static let fields = Fields<Self> {
    $0.field("x", \.x)
    $0.field("kind", \.kind)
  }
}
