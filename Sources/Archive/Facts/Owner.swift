/// Who does what was agreed.
public enum Owner: Hashable, Sendable {
  /// A known person, by the name as written.
  case person(NamedPerson)
  /// A known organisation, by the name as written.
  case organisation(Ref<Organisation>, name: String)
  /// Words that name neither a known person nor a known organisation.
  case other(String)
}
