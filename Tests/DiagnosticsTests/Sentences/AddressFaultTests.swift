import Diagnostics
import Testing

@Suite("Sentences about addresses")
struct AddressFaultTests {
  static let wordings = [
    Wording(
      AddressFault.taken(address: "/om/", by: "content/pages/om.md"), "address-taken",
      da: "Adressen »/om/« er allerede taget af content/pages/om.md.",
      "Giv den ene et andet navn, eller slet den gamle adresse under »aliases«.",
      en: "The address “/om/” is taken already by content/pages/om.md.",
      "Give one of them another name, or delete the old address under “aliases”."),
    Wording(
      AddressFault.ownPage(address: "/klynger/"), "address-taken",
      da: "På adressen »/klynger/« har webstedet selv en side.",
      "Giv filen et andet navn, eller slet den gamle adresse under »aliases«.",
      en: "The site has a page of its own at the address “/klynger/”.",
      "Give the file another name, or delete the old address under “aliases”."),
  ]

  @Test("every sentence, word for word", arguments: wordings)
  func wording(_ wording: Wording) { wording.check() }
}
