public import Minutes

extension Registry {
  /// The cluster of a reference.
  @inlinable public subscript(reference: Ref<Cluster>) -> Cluster { clusters[reference.index] }
  /// The body of a reference.
  @inlinable public subscript(reference: Ref<Body>) -> Body { bodies[reference.index] }
  /// The meeting of a reference.
  @inlinable public subscript(reference: Ref<Meeting>) -> Meeting { meetings[reference.index] }
  /// The person of a reference.
  @inlinable public subscript(reference: Ref<Person>) -> Person { persons[reference.index] }
  /// The theme of a reference.
  @inlinable public subscript(reference: Ref<Theme>) -> Theme { themes[reference.index] }
  /// The organisation of a reference.
  @inlinable public subscript(reference: Ref<Organisation>) -> Organisation { organisations[reference.index] }
  /// The glossary's entry of a reference.
  @inlinable public subscript(reference: Ref<GlossaryEntry>) -> GlossaryEntry { glossary[reference.index] }
  /// The page of a reference.
  @inlinable public subscript(reference: Ref<Page>) -> Page { pages[reference.index] }

  /// The meeting of a body on a certain day; the first of several.
  public func meeting(of body: Ref<Body>, on day: CalendarDate) -> Ref<Meeting>? {
    names.meetings[day]?.first { meetings[$0.index].body == body }
  }
}
