/// A value lent for the time of a call, its type left out: all unsafe access to values is in this type.
///
/// The compiler binds each access to a slot that holds only values of one type, so a reference is always read as
/// the type it was made of; debug builds check it. References are only passed down the stack, never kept.
public struct ValueReference {
  private let address: UnsafeRawPointer
  #if DEBUG
    private let type: ObjectIdentifier
  #endif

  @usableFromInline
  init<Value>(_ pointer: UnsafePointer<Value>) {
    address = UnsafeRawPointer(pointer)
    #if DEBUG
      type = ObjectIdentifier(Value.self)
    #endif
  }

  /// Lends a value.
  @inlinable
  static func with<Value>(_ value: borrowing Value, _ body: (ValueReference) -> Void) {
    withUnsafePointer(to: value) { body(ValueReference($0)) }
  }

  /// Lends each element of an array where it lies.
  static func withEach<Element>(_ elements: [Element], _ body: (ValueReference) -> Void) {
    elements.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      for offset in 0..<buffer.count { body(ValueReference(start + offset)) }
    }
  }

  /// Where the value lies. Reading a part of it there spares a copy of the whole, which for a model with many
  /// fields costs more than all else.
  @usableFromInline
  func pointer<Value>(to: Value.Type) -> UnsafePointer<Value> {
    #if DEBUG
      assert(type == ObjectIdentifier(Value.self), "a slot holds another type than was bound to it")
    #endif
    return address.assumingMemoryBound(to: Value.self)
  }
}
