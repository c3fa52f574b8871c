import Foundation
import Testing

/// The browser that Debian has, run without a window.
enum BrowserProcess {
  private static let flags = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1400,1100",
    // A page may look into the frames that it loads from files.
    "--allow-file-access-from-files", "--disable-web-security",
    // Nothing of it goes out to the network.
    "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--host-resolver-rules=MAP * ~NOTFOUND",
  ]

  /// What it writes to standard output.
  static func run(_ arguments: [String]) throws -> String {
    let profile = try TemporaryFolder()
    return try Program.run("/usr/bin/chromium", flags + ["--user-data-dir=\(profile.path)"] + arguments)
  }

  /// A page as it comes out of a printer, as text.
  static func printed(_ page: String) throws -> String {
    let folder = try TemporaryFolder()
    _ = try run(["--no-pdf-header-footer", "--print-to-pdf=\(folder.path("page.pdf"))", "file://\(page)"])
    return try Program.run("/usr/bin/pdftotext", ["-layout", folder.path("page.pdf"), "-"])
  }
}
