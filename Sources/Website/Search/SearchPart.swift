import Archive
import Minutes
import Search

/// What the search needs to know of a run of meetings. Each thread makes some of its own; together they become the site's
/// search.
public struct SearchPart: Sendable {
  var index = IndexPart()
  var passages: [PassageRun] = []

  /// - Parameter sheets: some of the meetings' sheets; their indices are the meetings' places in the registry.
  public init(_ sheets: ArraySlice<MeetingSheet>) {
    for (place, own) in zip(sheets.indices, sheets) {
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
