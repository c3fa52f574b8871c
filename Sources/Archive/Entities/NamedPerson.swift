/// A name in the minutes and the person it means, where the archive knows one.
public struct NamedPerson: Hashable, Sendable {
  /// The name as written.
  public let name: String
  /// The person.
  public let person: Ref<Person>?

  /// A name, and whose it is.
  public init(name: String, person: Ref<Person>?) {
    self.name = name
    self.person = person
  }
}
