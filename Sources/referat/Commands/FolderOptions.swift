import ArgumentParser
import Glibc

/// The folders that every command reads.
struct FolderOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder with the content.", valueName: "folder"), completion: .directory)
  var content = "content"

  @Option(
    help: ArgumentHelp(
      "Templates of your own, which override the built-in ones file by file. (default: templates, where there is such a folder)",
      valueName: "folder"),
    completion: .directory)
  var templates: String?

  /// The folder of templates to be read; nil for the built-in ones alone. One that was asked for is read, whether it is there
  /// or not.
  var templatesFolder: String? {
    if let templates { return templates }
    return access("templates", F_OK) == 0 ? "templates" : nil
  }
}
