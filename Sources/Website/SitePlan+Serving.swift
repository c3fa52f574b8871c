public import Archive
import TemplateEngine

/// What a server wants to know of a site besides its files.
extension SitePlan {
  /// The sub-path that every address begins with, without a slash at its end: `/referater`, or empty.
  public var base: String { context.addresses.base }

  /// The address that the old address at an index of `paths` leads on to; nil for every other file.
  public func redirect(at index: Int) -> String? {
    guard case .redirect(let target, _) = files[index].kind else { return nil }
    return target
  }

  /// The sub-path of a site at an address: `/referater` of `https://example.org/referater/`, or empty.
  public static func base(ofURL url: String) -> String { Addresses.split(url).base }

  /// The page of a meeting with another text of it, before anything is known of what follows from the text elsewhere.
  public func glimpse(of text: RenderedMeeting, _ facts: MeetingFacts) throws -> (
    path: String, page: [UInt8]
  ) {
    let context = context.glimpse(of: text, facts)
    let path = context.addresses.outputPath(of: context.addresses[facts.meeting])
    return (path, templates.meeting.render(try MeetingPage(facts.meeting, in: context)))
  }
}
