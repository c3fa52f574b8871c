import Minutes

/// A row of a timeline before the scale is known.
struct TimelineEntry {
  let link: LinkModel
  var notes: [String] = []
  /// The days that count, each as often as it does.
  let days: [CalendarDate]
  /// The first day of the present name; nil where it is the only one.
  var renamed: CalendarDate?
}
