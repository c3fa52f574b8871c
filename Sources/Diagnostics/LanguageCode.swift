/// A language that the tool speaks and reads, by its BCP 47 code: `da` is the default.
public enum LanguageCode: String, CaseIterable, Sendable {
  case da
  case en
}
