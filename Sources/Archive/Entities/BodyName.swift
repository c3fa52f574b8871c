public import Minutes

/// A name of a body and when it was borne.
public struct BodyName: Hashable, Sendable {
  /// The name.
  public let name: String
  /// The first day, where it is known.
  public let from: CalendarDate?
  /// The last day, where it is known; the day before the next name's first, where that is.
  public let until: CalendarDate?
}

extension BodyName {
  /// The name borne on a day, of names in the order in which they were borne; the first one for days before all of
  /// them.
  static func borne(on day: CalendarDate, of names: [BodyName]) -> String? {
    (names.last { $0.from.map { $0 <= day } ?? true } ?? names.first)?.name
  }
}
