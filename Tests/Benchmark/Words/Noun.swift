/// A Danish noun in the forms that the sentences need.
struct Noun: Sendable {
  let indefinite: String
  let definite: String
  let plural: String
  let article: String

  init(_ indefinite: String, _ definite: String, _ plural: String, neuter: Bool = false) {
    self.indefinite = indefinite
    self.definite = definite
    self.plural = plural
    article = neuter ? "et " : "en "
  }
}
