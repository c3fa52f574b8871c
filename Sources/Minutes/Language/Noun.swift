/// The things that pages count: `1 møde`, `12 møder`.
public enum Noun: CaseIterable, Sendable {
  case meeting, item, decision, action, attachment, correction
  case person, participant, organisation
  case cluster, body, theme, term, place, member, seat
}

extension Language {
  /// A number with its noun: `0 møder`, `1 møde`, `1.234 møder`.
  public func count(_ number: Int, _ noun: Noun) -> String {
    let forms = nouns(noun)
    return written(number) + " " + (number == 1 ? forms.one : forms.many)
  }

  /// A number with the language's mark between thousands; figures of four digits and more have it.
  public func written(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var result = number < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { result += calendar.thousandsMark }
      result.append(digit)
    }
    return result
  }
}
