import Minutes

/// Tells the lines of letterheads: streets, towns, telephone numbers.
struct AddressLines {
  private let words: ImportWords

  init(words: ImportWords) {
    self.words = words
  }

  /// `9000 Aalborg`.
  func isPostcode(_ text: String) -> Bool {
    let parts = text.split(separator: " ")
    guard parts.count >= 2, parts.count <= 4 else { return false }
    let code = parts[0].hasPrefix("DK-") ? parts[0].dropFirst(3) : parts[0]
    return code.count == 4 && Int(code) != nil && parts.dropFirst().allSatisfy { $0.first?.isUppercase == true }
  }

  /// `Danmarksgade 17`.
  func isStreet(_ text: String) -> Bool {
    let parts = text.split(separator: " ")
    guard parts.last?.first?.isNumber == true else { return false }
    return parts.contains { part in words.streets.contains { part.lowercased().hasSuffix($0) } }
  }

  /// `Tlf. 12 34 56 78`, `Init.: MHJE`, an e-mail address.
  func isContact(_ text: String) -> Bool {
    text.count <= 60 && (text.contains("@") || words.letterhead.contains { text.behind($0) != nil })
  }
}
