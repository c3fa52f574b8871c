import Archive
import Minutes
import Records
import Search

/// The search of the whole site: the index, the texts that passages come from, and what a query may mean by name.
///
/// All of it is files in one folder below the search page; the script there knows how they are made, and `docs/search.md` tells.
struct SiteSearch: Sendable {
  let index: SearchIndex
  let passages: [PassageFile]
  let names: [FoundName]

  /// A file of the folder.
  enum File: Sendable {
    /// What the script asks for first.
    case overview
    /// Which documents belong to which meeting, and when it met.
    case meetings
    /// The body of each file of passages.
    case bodies
    /// What some names lead to, by the place of the first.
    case names(Int)
    case index(IndexFile)
    case passages(Int)
  }

  /// So many names a file holds: in a small site all of them, in a large one so few that a query needs no other ones.
  private var namesInFile: Int { names.count > 250 ? 20 : 250 }

  init(_ parts: [SearchPart], in context: SiteContext) {
    names = FoundName.all(in: context)
    var book = NameBook(ignoring: WordSet(context.language.search.ignored))
    for name in names { book.add(name.spellings, inflects: name.inflects) }
    index = SearchIndex(parts.map(\.index), language: context.language.code, names: book)
    passages = PassageFile.files(of: parts.flatMap(\.passages), in: context.registry)
  }

  /// The files by their paths in the folder.
  var files: [(name: String, file: File)] {
    var result: [(String, File)] = [("overview.json", .overview), ("meetings.bin", .meetings), ("bodies.bin", .bodies)]
    for (number, first) in stride(from: 0, to: names.count, by: namesInFile).enumerated() {
      result.append(("n\(number).json", .names(first)))
    }
    result += index.files.map { ($0.name, .index($0)) }
    result += passages.enumerated().map { ($1.name, .passages($0)) }
    return result
  }

  /// What a file holds. Any thread may ask, in any order; the answer is always the same.
  func contents(of file: File, in context: SiteContext) throws -> [UInt8] {
    switch file {
    case .overview: overview(in: context)
    case .meetings: meetings(in: context)
    case .bodies: bodies(in: context)
    case .names(let first): nameFile(from: first)
    case .index(let file): index.contents(of: file)
    case .passages(let place): try passages[place].contents(in: context)
    }
  }

  /// A digest of all that a file of the index is made from.
  func digest(of file: IndexFile) -> ContentDigest { index.digest(of: file) }

  private func nameFile(from first: Int) -> [UInt8] {
    var json = JSONWriter()
    json.array { json in
      for name in names[first..<min(first + namesInFile, names.count)] {
        json.array { json in
          for text in [name.kind, name.name, name.url, name.details ?? ""] { json.value(text) }
        }
      }
    }
    return json.bytes
  }

  private func overview(in context: SiteContext) -> [UInt8] {
    let registry = context.registry
    let words = context.language.search
    var json = JSONWriter()
    json.object { json in
      json.member("documents", index.documentCount)
      json.member("files", passages.count)
      json.member("names", namesInFile)
      json.member("keys", index.keyStarts)
      json.member("endings", index.endingStarts)
      json.member("common", index.commonWords)
      json.member("joins", index.joinsWords ? 1 : nil)
      json.member("ignored", WordSet(words.ignored).folded)
      json.member("decided", WordSet(words.decided).folded)
      json.member("inflections", words.endings.split(separator: " ").map(String.init))
      json.member("months", context.language.calendar.months)
      json.list("bodies", registry.bodies) { json, body in
        let cluster = registry[body.cluster]
        let names = body.names.map(\.name) + body.aliases + [cluster.name]
        json.array { json in
          json.value("\(cluster.id)/\(body.id)")
          json.value(names.joined(separator: ", "))
        }
      }
    }
    return json.bytes
  }

  /// For each file of passages the days since the one before and the number of its documents, one column behind the other. A
  /// year has 372 days here, a month 31, so that the script needs no calendar.
  private func meetings(in context: SiteContext) -> [UInt8] {
    var days: [UInt8] = []
    var counts: [UInt8] = []
    var last = 0
    for file in passages {
      let date = context.registry[file.run.meeting].date.sortKey
      let day = date.year * 372 + (date.month - 1) * 31 + date.day - 1
      days.append(number: day - last)
      counts.append(number: file.run.documents.count)
      last = day
    }
    return days + counts
  }

  private func bodies(in context: SiteContext) -> [UInt8] {
    var bytes: [UInt8] = []
    for file in passages { bytes.append(number: context.registry[file.run.meeting].body.index) }
    return bytes
  }
}

extension [UInt8] {
  /// Appends a number in groups of seven bits, the lowest first, each but the last marked by its highest bit.
  fileprivate mutating func append(number: Int) {
    var rest = number
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }
}
