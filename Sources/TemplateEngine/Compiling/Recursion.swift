/// Knows which templates the compiler is within, and which of them became routines because they include themselves.
///
/// Whether a recursion ends is decided by its data: each turn must go into the model that the turn before was at.
/// A section over a field of the innermost model does so; models are values, so that cannot go on for ever. A turn
/// without such a section, or one that begins again from a model further out, is refused.
struct Recursion {
  /// A routine that is to be compiled, and where it is.
  struct Routine {
    let expansion: Expansion
    let place: Place
  }

  /// Where a template is included that is a routine.
  struct CallSite {
    let name: String
    let source: Int
    let offset: Int
  }

  /// A call from one routine to another.
  private struct Call: Hashable {
    let from: Int
    let to: Int
    let descent: Context.Descent
  }

  private(set) var routines: [Routine] = []
  private var numbers: [Expansion: Int] = [:]
  private var active: [Expansion] = []
  private var current: Int?
  private var calls: [Call: CallSite] = [:]

  /// The number of the routine if the template is one, or has to be because the compiler is within it.
  mutating func routine(for expansion: Expansion, at place: Place) -> Int? {
    if let number = numbers[expansion] { return number }
    guard active.contains(expansion) else { return nil }
    numbers[expansion] = routines.count
    routines.append(Routine(expansion: expansion, place: place))
    return routines.count - 1
  }

  mutating func enter(_ expansion: Expansion) {
    active.append(expansion)
  }

  mutating func leave() {
    active.removeLast()
  }

  /// Begins a routine: nothing else is being gone into.
  mutating func begin(_ routine: Int) {
    current = routine
    active = [routines[routine].expansion]
  }

  mutating func addCall(to routine: Int, descent: Context.Descent, site: CallSite) {
    guard let current else { return }
    let call = Call(from: current, to: routine, descent: descent)
    if calls[call] == nil { calls[call] = site }
  }

  /// The calls that may go on for ever.
  var endlessCalls: [CallSite] {
    var all: [Int: Set<Int>] = [:]
    var level: [Int: Set<Int>] = [:]
    for call in calls.keys {
      all[call.from, default: []].insert(call.to)
      if call.descent == .none { level[call.from, default: []].insert(call.to) }
    }
    return calls.compactMap { call, site in
      switch call.descent {
      case .into: nil
      case .none: Self.reaches(call.from, from: call.to, by: level) ? site : nil
      case .aside: Self.reaches(call.from, from: call.to, by: all) ? site : nil
      }
    }
  }

  private static func reaches(_ goal: Int, from start: Int, by edges: [Int: Set<Int>]) -> Bool {
    var seen: Set<Int> = [start]
    var open = [start]
    while let next = open.popLast() {
      if next == goal { return true }
      for target in edges[next] ?? [] where seen.insert(target).inserted { open.append(target) }
    }
    return false
  }
}
