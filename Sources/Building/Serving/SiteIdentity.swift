public import Diagnostics
import Minutes
import Website

/// What `site.yml` says of a site as a whole, read before anything else.
public struct SiteIdentity: Sendable {
  /// The language of the site.
  public let language: LanguageCode
  /// The sub-path that every address begins with, without a slash at its end; empty where it is not known.
  public let base: String

  /// Reads it from a content folder; what cannot be read is as by default.
  public init(of content: String) {
    let reading = FileReading.ofSite(root: content)
    language = reading?.language ?? .da
    if case .site(let site) = reading?.document {
      base = SitePlan.base(ofURL: site.url.value)
    } else {
      base = ""
    }
  }
}
