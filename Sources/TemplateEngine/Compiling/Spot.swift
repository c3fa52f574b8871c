/// Where a value lies: so many bytes behind the start of a slot's value, and of which type it is there; nil: the slot's value
/// itself.
struct Spot: Sendable {
  let slot: Int
  let offset: Int
  let type: ObjectIdentifier?
}
