/// A file's worth of a table.
struct DataPart: Hashable, Sendable {
  /// What it is called: `2022`, `2022-1`; nil where the whole table is in one file.
  let name: String?
  /// What its records come from, by place.
  let sources: Range<Int>
}

/// What stands in a file of a table.
enum DataContents: Hashable, Sendable {
  case records(DataPart)
  /// Where the records are, of a table that is too large for one file.
  case index([DataPart])
}

/// A form of a table.
enum DataFormat: String, CaseIterable, Sendable {
  case json, csv
}

extension DataTable {
  /// The address of a file.
  func address(of part: DataPart?, _ format: DataFormat, in addresses: Addresses) -> String {
    let folder = addresses.data + rawValue
    return part?.name.map { "\(folder)/\($0).\(format.rawValue)" } ?? "\(folder).\(format.rawValue)"
  }
}

extension Addresses {
  /// The folder and the page of the open data, the same in all languages.
  var data: String { section("data") }
}
