import Archive
import Minutes

extension SignModel {
  /// A way of taking part with its sign.
  init(_ way: AttendanceWay, in context: SiteContext) {
    self.init(sign: way.sign, word: context[way.word])
  }

  /// The signs that a list needs.
  static func legend(of participations: some Sequence<Participation>, in context: SiteContext) -> [SignModel] {
    let used = Set(participations.compactMap { AttendanceWay($0) })
    return AttendanceWay.allCases.filter(used.contains).map { SignModel($0, in: context) }
  }
}
