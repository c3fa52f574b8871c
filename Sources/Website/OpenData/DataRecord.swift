/// A record of the open data, in both of its forms.
protocol DataRecord {
  /// The columns of its row.
  static var columns: [StaticString] { get }
  /// Writes the members of its object.
  func write(to json: inout JSONWriter)
  /// Writes the cells of its row.
  func write(to csv: inout CSVWriter)
}
