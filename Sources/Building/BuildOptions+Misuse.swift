import Diagnostics
import Minutes
import Publishing

extension BuildOptions {
  /// What is wrong with the options themselves, for a run that writes or one that does not.
  func misuse(writes: Bool, language: LanguageCode) -> [Diagnostic] {
    var result: [Diagnostic] = []
    if writes, let fault = OutputFolder.check(output: output, inputs: [content] + (templates.map { [$0] } ?? [])) {
      result.append(Diagnostic(fault, file: output))
    }
    if let baseURL, let fault = SiteDocument.fault(ofURL: baseURL) {
      result.append(Diagnostic(fault, file: "--base-url"))
    }
    do throws(DateFault) {
      _ = try day(in: .of(language))
    } catch {
      result.append(Diagnostic(error, file: "--today"))
    }
    return result
  }

  /// The day of `today`.
  func day(in language: Language) throws(DateFault) -> CalendarDate? {
    guard let today else { return nil }
    return try CalendarDate(written: today, in: language)
  }
}
