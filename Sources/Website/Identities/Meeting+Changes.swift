import Archive
import Diagnostics
import Minutes

/// When a meeting's page came to be and was changed, as far as the content tells. No clock has a say in it.
extension Meeting {
  /// Whether it stands in feeds, calendars, data and for search engines; a draft does not, even where a build shows it.
  var isPublic: Bool { document.status != .draft }

  /// The day the page was published: that of the meeting, or a later one that the file names. A vague date counts as the
  /// last day it may mean; of a coming meeting the day named counts though it lies before.
  var published: CalendarDate {
    guard let named = document.published else { return date.sortKey }
    return isPlanned ? named : max(named, date.sortKey)
  }

  /// The day of the newest correction, else the one it was published.
  var changed: CalendarDate { document.corrections.map(\.date).max() ?? published }

  /// The day the page was published, where that is no day to come and no guess.
  var knownPublication: CalendarDate? {
    isPlanned || date.certainDate == nil ? document.published : published
  }

  /// The day it was last changed, likewise.
  var knownChange: CalendarDate? { document.corrections.map(\.date).max() ?? knownPublication }
}

extension CalendarDate {
  /// The start of the day as RFC 3339 has it: `2022-08-26T00:00:00Z`.
  var timestamp: String { iso + "T00:00:00Z" }
}
