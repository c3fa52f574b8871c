/// What a run reads, where it writes, and how strict it is.
public struct BuildOptions: Sendable {
  /// The folder with the content.
  public var content: String
  /// The folder with templates of one's own; nil: the built-in ones alone.
  public var templates: String?
  /// The folder that the site is published into.
  public var output: String
  /// The address that the site will have, where it is not the one of `site.yml`.
  public var baseURL: String?
  /// Whether drafts are part of the site.
  public var drafts: Bool
  /// Whether a warning keeps the site from being published.
  public var strict: Bool
  /// Whether an output folder that is not ours is taken over.
  public var force: Bool
  /// The day by which a check judges deadlines, as a user writes it; nil: by none, so that no clock has a say.
  public var today: String?
  /// How many threads work, at least 1; nil: as many as there are processors.
  public var workers: Int?
  /// Where what a run leaves behind for the next one lies.
  public var cache: Cache

  /// A place for a cache.
  public enum Cache: Sendable, Hashable {
    /// Nowhere: all is read and made anew.
    case none
    /// In `.referat` beside the content folder.
    case besideContent
    /// In a folder of its own.
    case folder(String)
  }

  /// The defaults of the command line, but for the cache.
  public init(
    content: String = "content", templates: String? = nil, output: String = "public", baseURL: String? = nil,
    drafts: Bool = false, strict: Bool = false, force: Bool = false, today: String? = nil, workers: Int? = nil,
    cache: Cache = .none
  ) {
    self.content = content
    self.templates = templates
    self.output = output
    self.baseURL = baseURL
    self.drafts = drafts
    self.strict = strict
    self.force = force
    self.today = today
    self.workers = workers
    self.cache = cache
  }
}
