/// The script of the search page, which is part of the program: it and the index are made for each other.
enum SearchScript {
  static let bytes: [UInt8] = PackageResources.search_js
}
