/// The meetings' texts as HTML: some at hand, the others made when a page wants them, so that neither memory nor a build after
/// a small change need hold those that no page asks for.
public struct MeetingTexts: Sendable {
  /// The files that each text links to, by their paths below the content folder, sorted; in the registry's order.
  let files: [[String]]
  private var atHand: [RenderedMeeting?]
  private let make: @Sendable (Int) throws -> RenderedMeeting

  /// The texts of all meetings, in the registry's order.
  ///
  /// - Parameters:
  ///   - files: the files that each text links to, by their paths below the content folder, sorted.
  ///   - make: makes a text that is not at hand; asked on any thread.
  public init(
    _ atHand: [RenderedMeeting?], files: [[String]], make: @escaping @Sendable (Int) throws -> RenderedMeeting
  ) {
    self.atHand = atHand
    self.files = files
    self.make = make
  }

  /// The text of the meeting at a place of the registry's list.
  subscript(index: Int) -> RenderedMeeting { get throws { try atHand[index] ?? make(index) } }

  /// The texts with another one of a meeting.
  func with(_ text: RenderedMeeting, at index: Int) -> MeetingTexts {
    var texts = self
    texts.atHand[index] = text
    return texts
  }
}
