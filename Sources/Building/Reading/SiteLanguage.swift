import Diagnostics
import Minutes

/// Finds out the language of a site before anything else is read, so that everything else can be.
enum SiteLanguage {
  /// The language that `site.yml` asks for; where the file as a whole cannot be read, that of its line `language: …`.
  static func of(_ document: Document?, in file: SourceFile) -> LanguageCode? {
    if case .site(let site) = document { return site.language }
    return file.bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).lazy
      .map { String(decoding: $0, as: UTF8.self) }
      .first { $0.hasPrefix("language:") }
      .flatMap { line in LanguageCode.allCases.first { line.dropFirst(9).contains($0.rawValue) } }
  }
}
