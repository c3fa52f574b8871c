/// One note of a participants line.
public enum ParticipantNote: Hashable, Sendable {
  /// `afbud`, `afbud: ferie`: absent, with the reason where one is given.
  case absent(reason: String?)
  /// `via Teams`, `online`: present from afar; the words as written.
  case remote(String)
  /// `ordstyrer`, `mødeleder`.
  case chair
  /// `vært`.
  case host
  /// `referent`.
  case minuteTaker
  /// `gæst`.
  case guest
  /// `sekretariat`.
  case secretariat
  /// `punkt 1-3`, `ikke punkt 2`, `deltog til punkt 9`: present for part; with the words as written.
  case items(ItemSelection, text: String)
  /// `i stedet for NAME`: a substitute; NAME counts as absent.
  case substitute(for: String)
  /// `ikke udpeget`: the seat is vacant.
  case vacant
  /// Any other note, shown as written.
  case other(String)
}
