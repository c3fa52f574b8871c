import Archive
import Minutes

/// How somebody took part, in words.
enum AttendanceText {
  /// What the sign does not say, on the meeting's own page: the reason of an absence, the items, the offices, other notes.
  static func remarks(of participation: Participation, in context: SiteContext) -> [String] {
    var result: [String] = []
    if case .absent(let reason?) = participation.presence { result.append("\(context[.absent]): \(reason)") }
    if participation.isPresent {
      if let remote = participation.remote { result.append(remote) }
      if let text = items(of: participation, in: context) { result.append(text) }
    }
    result += offices(of: participation, in: context)
    return result + participation.notes
  }

  /// How somebody took part, in one phrase for a table; without the reason of an absence, which stands on the meeting's page
  /// alone.
  static func summary(of participation: Participation, in context: SiteContext) -> String {
    var parts: [String]
    switch participation.presence {
    case .vacant: parts = [context[.vacantSeat]]
    case .absent: parts = [context[.absent]]
    case .present:
      parts = [participation.remote == nil ? context[.attended] : context[.attendedOnline]]
      if let text = items(of: participation, in: context) { parts.append(text) }
    }
    if let other = participation.substitutesFor { parts.append("\(context[.insteadOf]) \(name(other, in: context))") }
    if let other = participation.substitutedBy {
      parts.append("\(context[.substitutedBy]) \(name(other, in: context))")
    }
    return (parts + offices(of: participation, in: context)).joined(separator: ", ")
  }

  /// Somebody who is not listed has no name outside the meeting's own page.
  private static func name(_ named: NamedPerson, in context: SiteContext) -> String {
    guard let person = named.person, !context.registry[person].isListed else { return named.name }
    return context[.unnamedPerson]
  }

  private static func items(of participation: Participation, in context: SiteContext) -> String? {
    guard let selection = participation.items else { return nil }
    switch selection {
    case .only(let items): return "\(context[.itemsOnly]) \(ranges(items, and: context[.and]))"
    case .except(let items): return "\(context[.itemsExcept]) \(ranges(items, and: context[.and]))"
    case .from(let first): return "\(context[.itemsFrom]) \(first)"
    case .before(let limit): return "\(context[.itemsUntil]) \(limit)"
    case .through(let last): return "\(context[.itemsThrough]) \(last)"
    }
  }

  /// `1–3, 5 og 7`.
  static func ranges(_ numbers: [Int], and: String) -> String {
    var result: [String] = []
    var index = 0
    while index < numbers.count {
      var end = index
      while end + 1 < numbers.count, numbers[end + 1] == numbers[end] + 1 { end += 1 }
      result.append(end > index + 1 ? "\(numbers[index])–\(numbers[end])" : "\(numbers[index])")
      index = end > index + 1 ? end + 1 : index + 1
    }
    guard let last = result.popLast() else { return "" }
    return result.isEmpty ? last : "\(result.joined(separator: ", ")) \(and) \(last)"
  }

  private static func offices(of participation: Participation, in context: SiteContext) -> [String] {
    var result: [String] = []
    if participation.isChair { result.append(context[.chairNote]) }
    if participation.isHost { result.append(context[.hostNote]) }
    if participation.isMinuteTaker { result.append(context[.minuteTakerNote]) }
    if participation.isGuest { result.append(context[.guestNote]) }
    if participation.isSecretariat { result.append(context[.secretariatNote]) }
    return result
  }
}
