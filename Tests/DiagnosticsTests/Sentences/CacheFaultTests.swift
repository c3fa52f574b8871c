import Diagnostics
import Testing

@Suite("Every sentence about the cache, word for word")
struct CacheFaultTests {
  static let wordings = [
    Wording(
      CacheFault.cannotWrite(folder: "/var/cache/referat", .readOnly), "cannot-write-cache", .warning,
      da: "Mappen »/var/cache/referat« til cachen kan ikke skrives: disken er skrivebeskyttet.",
      "Webstedet bliver det samme, men næste gang læses alt forfra. Vælg en anden mappe med --cache, eller brug --no-cache.",
      en: "The folder “/var/cache/referat” for the cache cannot be written: the disk is read-only.",
      "The site will be the same, but the next build will read everything anew. Choose another folder with --cache, or use --no-cache."
    )
  ]

  @Test("in both languages", arguments: wordings)
  func wording(_ wording: Wording) {
    wording.check()
  }
}
