import Archive
import Diagnostics
import Minutes

/// Writes the files of the open data.
struct DataWriter {
  let context: SiteContext
  let table: DataTable

  /// A file of the table. It reads what its records come from, and of meetings that these name their names alone.
  func document(_ contents: DataContents, _ format: DataFormat) -> [UInt8] {
    switch (contents, format) {
    case (.records(let part), .json): json(of: part)
    case (.records(let part), .csv): csv(of: part)
    case (.index(let parts), .json): json(of: parts)
    case (.index(let parts), .csv): csv(of: parts)
    }
  }

  /// How many records a part has.
  func count(of part: DataPart) -> Int {
    part.sources.reduce(0) { $0 + table.recordCount(from: $1, in: context) }
  }

  // MARK: JSON

  private func json(of part: DataPart) -> [UInt8] {
    var json = JSONWriter(capacity: part.sources.count * 500)
    json.object {
      writeHead(count: count(of: part), to: &$0)
      $0.key(table.name)
      $0.array { json in
        for source in part.sources {
          for record in table.records(from: source, in: context) {
            json.beginLine()
            json.object { record.write(to: &$0) }
          }
        }
      }
    }
    json.endFile()
    return json.bytes
  }

  private func json(of parts: [DataPart]) -> [UInt8] {
    var json = JSONWriter()
    let counts = parts.map { count(of: $0) }
    json.object {
      writeHead(count: counts.reduce(0, +), to: &$0)
      $0.key("parts")
      $0.array { json in
        for (part, count) in zip(parts, counts) {
          json.beginLine()
          json.object {
            $0.member("name", part.name)
            $0.member("url", context.addresses.absolute(table.address(of: part, .json, in: context.addresses)))
            $0.member("count", count)
          }
        }
      }
    }
    json.endFile()
    return json.bytes
  }

  /// What every file says of itself.
  private func writeHead(count: Int, to json: inout JSONWriter) {
    json.member("$schema", context.addresses.absolute(context.addresses.data) + "schema.json")
    json.member("title", context.site.title)
    json.member("url", context.addresses.absolute(context.addresses.data))
    json.member("publisher", context.site.publisher)
    json.member("licence", context.site.licence)
    json.member("language", context.language.code.rawValue)
    json.member("table", table.rawValue)
    json.member("count", count)
  }

  // MARK: CSV

  private func csv(of part: DataPart) -> [UInt8] {
    var csv = CSVWriter(columns: table.columns, capacity: part.sources.count * 300)
    for source in part.sources {
      for record in table.records(from: source, in: context) {
        record.write(to: &csv)
        csv.endRow()
      }
    }
    return csv.bytes
  }

  private func csv(of parts: [DataPart]) -> [UInt8] {
    var csv = CSVWriter(columns: ["part", "url", "count"])
    for part in parts {
      csv.cell(part.name)
      csv.cell(context.addresses.absolute(table.address(of: part, .csv, in: context.addresses)))
      csv.cell(count(of: part))
      csv.endRow()
    }
    return csv.bytes
  }
}
