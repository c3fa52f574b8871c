import Diagnostics
import Minutes

extension SiteDocument {
  /// Stands in for a `site.yml` that cannot be read, so that the faults of everything else come to light too.
  static func unknown(in language: LanguageCode) -> SiteDocument {
    SiteDocument(
      title: Located("", at: .start), url: Located("https://example.org", at: .start), language: language)
  }
}
