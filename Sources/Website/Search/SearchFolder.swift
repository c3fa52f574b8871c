/// Where the files of the search lie below its page.
enum SearchFolder {
  /// The script.
  static let script = "search.js"
  /// The folder of the index, with a slash at its end.
  static let index = "index/"
}
