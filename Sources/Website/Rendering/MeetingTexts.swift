/// What the site shows of the meetings' texts, made or fetched when a page wants it, so that memory need not hold it.
public struct MeetingTexts: Sendable {
  /// The files that each text links to, by their paths below the content folder, sorted; in the registry's order.
  let files: [[String]]
  private let html: @Sendable (Int) throws -> RenderedMeeting
  private let passages: @Sendable (Int) throws -> MeetingPassages
  private var newer: (index: Int, text: RenderedMeeting)?

  /// The texts of all meetings, in the registry's order.
  ///
  /// - Parameters:
  ///   - files: the files that each text links to, by their paths below the content folder, sorted.
  ///   - html: the text at a place of that order; asked on any thread.
  ///   - passages: what the search shows of it; asked on any thread.
  public init(
    files: [[String]], html: @escaping @Sendable (Int) throws -> RenderedMeeting,
    passages: @escaping @Sendable (Int) throws -> MeetingPassages
  ) {
    self.files = files
    self.html = html
    self.passages = passages
  }

  /// The text of the meeting at a place of the registry's list.
  subscript(index: Int) -> RenderedMeeting {
    get throws {
      if let newer, newer.index == index { return newer.text }
      return try html(index)
    }
  }

  /// What the search shows of it.
  func passages(of index: Int) throws -> MeetingPassages { try passages(index) }

  /// The texts with another one of a meeting.
  func with(_ text: RenderedMeeting, at index: Int) -> MeetingTexts {
    var texts = self
    texts.newer = (index, text)
    return texts
  }
}
