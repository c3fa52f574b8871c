import Archive
import Minutes
import Search

/// What the search needs to know of a run of meetings. Each thread makes some of its own; together they become the site's
/// search.
public struct SearchPart: Sendable {
  var index = IndexPart()
  var passages: [PassageRun] = []

  /// - Parameters:
  ///   - meetings: the places of some meetings in the registry.
  ///   - sheet: the sheet of each; nil for one of which nothing is known, and nothing will be found.
  public init(_ meetings: Range<Int>, sheet: (Int) -> MeetingSheet?) {
    for place in meetings {
      guard let own = sheet(place) else { continue }
      index.add(own.sheet)
      passages += PassageFile.runs(of: Ref(place), sizes: own.sizes)
    }
  }
}

/// The documents of a meeting whose texts lie in one file.
struct PassageRun: Sendable {
  let meeting: Ref<Meeting>
  /// Which of the meeting's documents.
  var documents: Range<Int>
}
