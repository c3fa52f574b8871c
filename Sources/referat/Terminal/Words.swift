import Building
import Diagnostics

/// The words and figures of one language as a terminal shows them.
struct Words {
  private let language: LanguageCode

  init(_ language: LanguageCode) {
    self.language = language
  }

  /// The text in the language.
  func callAsFunction(_ danish: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    language == .da ? danish() : english()
  }

  /// A path in quotation marks; it cannot send control sequences.
  func quoted(_ path: String) -> String {
    let path = path.safeForTerminal
    return self("»\(path)«", "“\(path)”")
  }

  /// A figure with its thousands parted.
  func number(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var result = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { result += self(".", ",") }
      result.append(digit)
    }
    return (number < 0 ? "-" : "") + result
  }

  /// A figure and what it counts.
  func count(_ number: Int, _ one: String, _ many: String) -> String {
    self.number(number) + " " + (number == 1 ? one : many)
  }

  /// Hundredths of a second as seconds.
  func seconds(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return number(hundredths / 100) + self(",", ".") + (rest < 10 ? "0" : "") + String(rest) + " s"
  }

  /// How many faults there are, those of which there are some; without any: no errors.
  func sentence(_ faults: FaultCounts) -> String {
    var parts = [
      faults.errors > 0
        ? count(faults.errors, self("fejl", "error"), self("fejl", "errors")) : self("ingen fejl", "no errors")
    ]
    if faults.warnings > 0 {
      parts.append(count(faults.warnings, self("advarsel", "warning"), self("advarsler", "warnings")))
    }
    if faults.advice > 0 { parts.append(self("\(number(faults.advice)) råd", count(faults.advice, "tip", "tips"))) }
    return parts.joined(separator: ", ")
  }

  /// A stage in one word.
  func name(of stage: BuildStage) -> String {
    switch stage {
    case .reading: self("Læser", "Reading")
    case .resolving: self("Samler", "Resolving")
    case .linking: self("Henviser", "Linking")
    case .planning: self("Planlægger", "Planning")
    case .advising: self("Ser efter", "Looking")
    case .indexing: self("Laver søgeregister", "Indexing")
    case .publishing: self("Skriver", "Writing")
    }
  }
}
