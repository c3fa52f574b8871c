/// A model type as the compiler sees it.
public struct ModelShape: Sendable {
  /// The Swift type's name, for messages.
  let name: String
  let fields: @Sendable () -> [Field]
}
