/// The context stack at a place in a template, by type, the outermost frame first.
///
/// It holds each model type once: a value hides all outer ones of its type, since they have the same names. So there
/// are finitely many stacks, and recursive partials come back to one that is known.
struct Context: Sendable {
  /// How the innermost model came about since the routine was entered (see ``Recursion``).
  enum Descent: Sendable {
    /// It is the one the routine was entered with.
    case none
    /// It lies within that one.
    case into
    /// It was reached some other way.
    case aside
  }

  private(set) var frames: [Frame]
  var descent = Descent.none

  init(_ frame: Frame) {
    frames = [frame]
  }

  var keys: [Frame.Key] { frames.map(\.key) }

  /// The slot of the innermost model.
  var innermostModel: Int? {
    for case .model(_, _, let slot) in frames.reversed() { return slot }
    return nil
  }

  /// The stack with a frame more; frames that it hides for good are dropped.
  func pushing(_ frame: Frame) -> Context {
    var context = self
    let key = frame.key
    if let top = frames.last, !top.hasNames { context.frames.removeLast() }
    if frame.hasNames { context.frames.removeAll { $0.key == key } }
    context.frames.append(frame)
    return context
  }
}
