import Archive
import Minutes

extension SiteContext {
  /// `tidligere Klyngestyregruppe Nord (til 25. august 2022)`, newest first.
  func formerNames(of body: Body) -> [String] {
    body.names.dropLast().reversed().map { name in
      let until = name.until.map { " (\(self[.until]) \(language.written($0)))" } ?? ""
      return "\(self[.formerly]) \(name.name)\(until)"
    }
  }
}
