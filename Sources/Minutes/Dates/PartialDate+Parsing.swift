extension PartialDate {
  /// Reads a date in any form of the language; nil for what is none.
  public init?(parsing text: String, in language: Language) {
    guard let reading = try? DateReader(language: language).partialDate(text) else { return nil }
    self = reading.date
  }
}
