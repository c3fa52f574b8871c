import Testing

@testable import Publishing

@Suite("Each path has one number")
struct PathTableTests {
  private var paths = PathTable()

  @Test("with the folders that hold it, in the table and in its copies")
  mutating func numbers() throws {
    let page = paths.number(of: RelativePath("a/b/c.html"))
    #expect(paths.ancestors(of: page).map { paths[$0].text } == ["a/b", "a"])
    let folder = try #require(paths.parent(of: page))
    #expect(paths.known(RelativePath("a/b")) == folder)
    #expect(paths.number(of: RelativePath("a/b/c.html")) == page)
    #expect(paths.known(RelativePath("a/b/d")) == nil)
    var copy = paths
    let other = copy.number(of: RelativePath("a/b/d"))
    #expect(copy.parent(of: other) == folder)
    #expect(copy[page] == paths[page])
    #expect(paths.known(RelativePath("a/b/d")) == nil)
  }

  @Test("and is sorted by bytes, a folder before all that it holds")
  mutating func order() {
    let texts = ["b/a", "å", "a.html", "a/z", "a", "b", "A"]
    let numbers = texts.map { paths.number(of: RelativePath($0)) }
    #expect(paths.sorted(numbers).map { paths[$0].text } == ["A", "a", "a.html", "a/z", "b", "b/a", "å"])
  }

  @Test("a set and a map hold what was put into them, ascending", arguments: [[], [0], [63, 64, 65], [1, 200, 128]])
  func holding(_ indices: [Int]) {
    let numbers = indices.map { PathNumber(index: $0) }
    var set = PathSet(numbers)
    var map = PathMap<Int>()
    for number in numbers { map[number] = number.index }
    #expect(set.numbers.map(\.index) == indices.sorted())
    #expect(map.numbers.map(\.index) == indices.sorted())
    #expect(map.isEmpty == indices.isEmpty)
    for index in 0..<260 {
      #expect(set.contains(PathNumber(index: index)) == indices.contains(index))
      #expect(map[PathNumber(index: index)] == (indices.contains(index) ? index : nil))
    }
    for number in numbers {
      let isNew = set.insert(number)
      #expect(!isNew)
      map[number] = nil
    }
    let isNew = set.insert(PathNumber(index: 300))
    #expect(isNew)
    #expect(map.isEmpty)
  }
}
