extension BuildOptions {
  /// The same with no slash at the end of a folder's path, so that paths below it read well in messages.
  var withPlainPaths: BuildOptions {
    var result = self
    result.content = content.withoutTrailingSlashes
    result.templates = templates?.withoutTrailingSlashes
    result.output = output.withoutTrailingSlashes
    return result
  }
}

extension String {
  /// The path `/` stays.
  fileprivate var withoutTrailingSlashes: String {
    var text = self[...]
    while text.utf8.count > 1, text.hasSuffix("/") { text.removeLast() }
    return String(text)
  }
}
