public import Diagnostics

extension CalendarDate {
  /// Reads a certain day in any form that front matter takes: `2022-08-26`, `26. august 2022`.
  public init(written text: String, in language: Language) throws(DateFault) {
    self = try DateReader(language: language).fullDate(text)
  }
}
