/// A person of the archive, known by name.
public struct Person: Sendable {
  /// The id: the slug of the name, or of the file's name.
  public let id: String
  /// The canonical name.
  public let name: String
  /// Other spellings, those of the person's file and those that lists use.
  public let aliases: [String]
  /// The organisation that tells namesakes apart, where the person's file names it.
  public let organisation: Ref<Organisation>?
  /// False: the name stands in minutes as plain text and nowhere else.
  public let isListed: Bool
  /// The path of the person's file below the content folder, where there is one.
  public let path: String?
  /// The participations, oldest meeting first.
  public let participations: [ParticipationRef]
  /// The roles over time, oldest first.
  public let roles: [RoleSpan]
}
