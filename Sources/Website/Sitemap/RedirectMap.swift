/// The old addresses as web servers want to be told of them, beside the pages that stand there.
enum RedirectMap: Sendable {
  /// `_redirects`, as Netlify and Cloudflare Pages read it.
  case list
  /// `redirects.map`, for nginx's `map $uri`.
  case nginx

  /// The name of its file.
  var name: String {
    switch self {
    case .list: "_redirects"
    case .nginx: "redirects.map"
    }
  }

  /// The file for some pages that lead on; others are passed over.
  func document(_ files: [PlannedFile], in addresses: Addresses) -> [UInt8] {
    var text: [UInt8] = []
    for file in files {
      guard case .redirect(let target, _) = file.kind else { continue }
      for path in Self.spellings(of: file.path) {
        switch self {
        case .list: text.write("\(addresses.home)\(path.percentEncoded) \(target) 301\n")
        case .nginx: text.write("\(Self.quoted(addresses.home + path)) \(Self.quoted(target));\n")
        }
      }
    }
    return text
  }

  /// A folder's page is asked for with and without the slash.
  private static func spellings(of path: String) -> [String] {
    guard path.hasSuffix("/index.html") else { return path == "index.html" ? [] : [path] }
    let folder = String(path.dropLast("index.html".count))
    return [folder, String(folder.dropLast())]
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for character in text {
      if character == "\"" || character == "\\" { result.append("\\") }
      result.append(character)
    }
    return result + "\""
  }
}
