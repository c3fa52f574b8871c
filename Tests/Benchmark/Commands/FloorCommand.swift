import ArgumentParser

/// `benchmark floor`.
struct FloorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "floor",
    abstract:
      "The least that a site of an archive can cost: each file read, its front matter and text parsed, one page written."
  )

  @Argument(help: "The content folder.")
  var content: String

  @Argument(help: "The folder for the pages, new.")
  var output: String

  func run() throws {
    let files = FolderTree(content).files
    let folder = Folder(output)
    try Parallel.forEach(files.count) { number in
      try FloorPage.make(from: content, files[number], to: folder)
    }
  }
}
