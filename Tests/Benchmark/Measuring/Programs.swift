/// The programs that are measured.
struct Programs: Sendable {
  /// This one: it is the floor, too.
  let benchmark: String
  let referat: String
  /// nil: Hugo is left out.
  let hugo: String?
  /// The folder with the site's templates.
  let templates: String
}
