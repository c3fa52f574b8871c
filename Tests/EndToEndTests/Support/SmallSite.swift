import Foundation

/// A site of two meetings that tests build, change and break.
struct SmallSite {
  let folder: TemporaryFolder

  /// Writes the content.
  init() throws {
    folder = try TemporaryFolder()
    try folder.write("title: Klynger\nurl: https://example.org/referater\n", to: "content/site.yml")
    try folder.write(
      """
      ---
      name: Sundhedsklynge Nord
      municipalities: [Hjørring Kommune]
      bodies:
        faglig:
          names: [Faglig Sundhedsklynge Nord]
      ---
      """, to: "content/clusters/nord.md")
    try folder.write("---\ntitle: Forebyggelse\n---\n", to: "content/themes/forebyggelse.md")
    try write(meeting: "2022-08-26", attachment: true)
    try write(meeting: "2022-11-07")
    try folder.write("%PDF", to: "content/meetings/2022-08-26/bilag.pdf")
  }

  /// Writes a meeting of a day.
  func write(meeting day: String, title: String = "Velkomst", attachment: Bool = false) throws {
    try folder.write(
      """
      ---
      cluster: nord
      body: faglig
      date: \(day)
      participants:
        - Leif Serup, direktør, Hjørring Kommune
        - Åse Østergård, chef, Hjørring Kommune (afbud)
      ---
      ## 1. \(title)

      Tema: forebyggelse

      ### Referat
      Leif bød velkommen.

      Beslutning: Klyngen mødes igen.
      \(attachment ? "\n### Bilag\n1. [Opgørelse](\(day)/bilag.pdf)" : "")
      """, to: "content/meetings/\(day).md")
  }

  /// The output folder.
  var output: String { folder.path("public") }

  /// Runs the tool in the folder that holds `content`.
  @discardableResult func run(_ arguments: String...) throws -> Command.Result {
    try Command(arguments, in: folder.path).run()
  }

  /// Everything that a build leaves: the files of the output folder.
  func contents() throws -> FolderContents { try FolderContents(of: output) }

  /// What the file system knows of each file and folder below the site: a build that writes nothing leaves it as it is.
  func stamps() throws -> [String: String] {
    var result: [String: String] = [:]
    for name in FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String }) ?? [] {
      var status = stat()
      guard lstat(folder.path(name), &status) == 0 else { continue }
      result[name] =
        "\(status.st_ino) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec) "
        + "\(status.st_ctim.tv_sec).\(status.st_ctim.tv_nsec)"
    }
    return result
  }
}
