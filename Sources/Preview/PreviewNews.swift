public import Building
public import Diagnostics

/// What happens in a preview.
public enum PreviewNews: Sendable {
  /// It can be looked at, at an address. The site may not be built yet.
  case serving(address: String, LanguageCode)
  /// How far a build has come that began at an instant.
  case progress(BuildProgress, since: ContinuousClock.Instant)
  /// A build has ended: the first one, or one after files have changed.
  case built(BuildReport, after: [String], in: Duration)
}
