public import Diagnostics

extension TimeSpan {
  /// Reads when a meeting begins and ends in any form that front matter takes: `13.00-15.00`, `kl. 13`.
  public init(written text: String, in language: Language) throws(DateFault) {
    self = try TimeReader(language: language).timeSpan(text)
  }
}
