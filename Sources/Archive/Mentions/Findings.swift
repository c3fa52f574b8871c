import Diagnostics

/// What a text names.
struct Findings {
  /// What is linked, in order; none overlaps another.
  var mentions: [Mention] = []
  /// First names that stay as they are because nobody can tell whom they mean, and what `check` asks about each.
  var doubts: [(range: Range<Int>, fault: IdentityFault)] = []
  /// Names of persons who are not listed, without their endings.
  var unlisted: [(range: Range<Int>, person: Ref<Person>)] = []
}
