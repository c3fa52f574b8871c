import Diagnostics

/// Names in plain words what libyaml could not read.
struct SyntaxJudge {
  struct Verdict {
    let fault: YAMLFault
    let mark: YAMLMark
    var length = 1
  }

  let input: ArraySlice<UInt8>

  func judge(_ problem: YAMLProblem) -> Verdict {
    Verdict(fault: .unreadable, mark: problem.mark)
  }
}
