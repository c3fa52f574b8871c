/// A value lent for the time of a call, its type left out: all unsafe access to values is in this type.
///
/// The compiler binds each access to a slot that holds only values of one type, so a reference is always read as
/// the type it was made of; debug builds check it. References are only passed down the stack, never kept.
public struct ValueReference {
  @usableFromInline let address: UnsafeRawPointer
  #if DEBUG
    @usableFromInline let type: ObjectIdentifier
  #endif

  @inlinable
  init<Value>(_ pointer: UnsafePointer<Value>) {
    self.init(UnsafeRawPointer(pointer), ObjectIdentifier(Value.self))
  }

  @inlinable
  init(_ address: UnsafeRawPointer, _ type: ObjectIdentifier) {
    self.address = address
    #if DEBUG
      self.type = type
    #endif
  }

  /// Lends a value.
  @inlinable
  static func with<Value>(_ value: borrowing Value, _ body: (ValueReference) -> Void) {
    withUnsafePointer(to: value) { body(ValueReference($0)) }
  }

  /// Lends each element of an array where it lies.
  @inlinable
  static func withEach<Element>(_ elements: [Element], _ body: (ValueReference) -> Void) {
    elements.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      for offset in 0..<buffer.count { body(ValueReference(start + offset)) }
    }
  }

  /// Where the value lies. Reading a part of it there spares a copy of the whole, which for a model with many
  /// fields costs more than all else.
  @inlinable
  func pointer<Value>(to: Value.Type) -> UnsafePointer<Value> {
    #if DEBUG
      assert(type == ObjectIdentifier(Value.self), "a slot holds another type than was bound to it")
    #endif
    return address.assumingMemoryBound(to: Value.self)
  }

  /// A value that is stored within this one, so many bytes behind its start.
  @inlinable
  func part(at offset: Int, _ type: ObjectIdentifier) -> ValueReference {
    ValueReference(address + offset, type)
  }

  /// What an optional holds, where it lies: an optional that is not nil begins with its value.
  @inlinable
  func payload<Wrapped>(of: Wrapped?.Type) -> ValueReference? {
    pointer(to: Wrapped?.self).pointee == nil ? nil : ValueReference(address, ObjectIdentifier(Wrapped.self))
  }
}
