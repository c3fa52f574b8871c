import Diagnostics
import Testing

@Suite("Every sentence about serving a preview, word for word")
struct PreviewFaultTests {
  static let wordings = [
    Wording(
      PreviewFault.portTaken(8080), "port-taken",
      da: "Port 8080 bruges allerede af et andet program.",
      "Vælg en anden port, eller udelad »--port«: så findes en, der er ledig.",
      en: "Port 8080 is in use by another program.",
      "Choose another port, or leave out “--port”: then a free one is found."),
    Wording(
      PreviewFault.portsTaken(from: 8080, to: 8179), "ports-taken",
      da: "Alle porte fra 8080 til 8179 bruges allerede af andre programmer.",
      "Vælg en anden port med »--port«.",
      en: "All ports from 8080 to 8179 are in use by other programs.",
      "Choose another port with “--port”."),
    Wording(
      PreviewFault.cannotListen(port: 80, .noPermission), "cannot-listen",
      da: "Forhåndsvisningen kan ikke bruge port 80: adgangen er nægtet.",
      "Vælg en port fra 1024 til 65535 med »--port«.",
      en: "The preview cannot use port 80: permission denied.",
      "Choose a port from 1024 to 65535 with “--port”."),
  ]

  @Test("in both languages", arguments: wordings)
  func wording(_ wording: Wording) {
    wording.check()
  }
}
