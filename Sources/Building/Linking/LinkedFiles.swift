import Archive

/// Which files below the content folder a text links to.
enum LinkedFiles {
  /// The paths of the files among the targets of links.
  static func of(_ links: [TextLink]) -> Set<String> {
    var result: Set<String> = []
    for link in links {
      if case .file(let path) = link.target { result.insert(path) }
    }
    return result
  }
}
