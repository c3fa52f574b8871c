/// All paths that a build has to do with, each once: those of the site, of what we remember, of what lies in the folders.
///
/// A path keeps its number as long as the table and its copies live, so that paths can be added to a copy.
struct PathTable: Sendable {
  private var paths: [RelativePath] = []
  /// The numbers of the folders that hold the paths; -1 at the top.
  private var parents: [Int] = []
  private var numbers: [RelativePath: PathNumber] = [:]

  /// Makes room for so many paths.
  mutating func reserve(_ count: Int) {
    paths.reserveCapacity(count)
    parents.reserveCapacity(count)
    numbers.reserveCapacity(count)
  }

  subscript(number: PathNumber) -> RelativePath { paths[number.index] }

  /// The number of a path that is in the table; nil for any other.
  func known(_ path: RelativePath) -> PathNumber? { numbers[path] }

  /// The number of a path, which is put into the table with the folders that hold it if it is not there yet.
  mutating func number(of path: RelativePath) -> PathNumber {
    if let number = numbers[path] { return number }
    let parent = path.parent.map { self.number(of: $0).index } ?? -1
    let number = PathNumber(index: paths.count)
    paths.append(path)
    parents.append(parent)
    numbers[path] = number
    return number
  }

  /// The folder that holds a path; nil at the top.
  func parent(of number: PathNumber) -> PathNumber? {
    let parent = parents[number.index]
    return parent < 0 ? nil : PathNumber(index: parent)
  }

  /// The folders that hold a path, the nearest first, without the root.
  func ancestors(of number: PathNumber) -> some Sequence<PathNumber> {
    sequence(state: number) { number -> PathNumber? in
      guard let parent = self.parent(of: number) else { return nil }
      number = parent
      return parent
    }
  }

  /// In the order of the paths, by bytes: a folder comes before all that it holds.
  func sorted(_ numbers: [PathNumber]) -> [PathNumber] {
    numbers.sorted { paths[$0.index] < paths[$1.index] }
  }
}
